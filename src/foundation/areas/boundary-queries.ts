import { and, desc, eq } from 'drizzle-orm'
import { boundarySets, boundaryShapes } from '#src/foundation/areas/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { isOneOf } from '#src/platform/sql.ts'

/** Outlines by NIS code, in the units of `mapPoint`, and whose they are. */
export type Boundaries = { attribution: string; paths: ReadonlyMap<string, string> }

/** The newest boundaries of these areas; null where the operator brought none of them. One statement. */
export async function boundariesOf(ctx: Context, nisList: readonly string[]): Promise<Boundaries | null> {
  const newest = ctx.db
    .select({ id: boundarySets.id })
    .from(boundarySets)
    .orderBy(desc(boundarySets.loadedAt), desc(boundarySets.id))
    .limit(1)
  const rows = await ctx.db
    .select({
      nis: boundaryShapes.nis,
      path: boundaryShapes.path,
      attribution: boundarySets.attribution,
    })
    .from(boundaryShapes)
    .innerJoin(boundarySets, eq(boundarySets.id, boundaryShapes.setId))
    .where(and(eq(boundaryShapes.setId, newest), isOneOf(boundaryShapes.nis, nisList)))
  const [first] = rows
  if (!first) return null
  return { attribution: first.attribution, paths: new Map(rows.map(({ nis, path }) => [nis, path])) }
}
