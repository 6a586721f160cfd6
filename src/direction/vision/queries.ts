import { and, asc, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { visionParts } from '#src/direction/vision/tables.ts'
import { mostParts } from '#src/direction/vision/vision.ts'
import { broughtAlong } from '#src/platform/brought-along.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

export type VisionPart = typeof visionParts.$inferSelect

const inTrajectory = (ctx: Context, trajectoryId: string) =>
  and(
    eq(visionParts.workspaceId, workspaceOf(ctx).id),
    eq(visionParts.trajectoryId, trajectoryId),
    isNull(visionParts.deletedAt),
  )

/** How many parts the vision has, for a statement that reads more besides. */
export const visionPartsIn = (ctx: Context, trajectoryId: string): SQL<number> =>
  sql<number>`(select count(*)::int from ${visionParts} where ${inTrajectory(ctx, trajectoryId)})`

export const listVisionParts = (ctx: Context, trajectoryId: string): Promise<VisionPart[]> =>
  ctx.db
    .select()
    .from(visionParts)
    .where(inTrajectory(ctx, trajectoryId))
    .orderBy(asc(visionParts.position), asc(visionParts.id))
    .limit(mostParts)

export async function getVisionPart(ctx: Context, id: string): Promise<VisionPart> {
  const [row] = await ctx.db
    .select()
    .from(visionParts)
    .where(
      and(
        eq(visionParts.workspaceId, workspaceOf(ctx).id),
        eq(visionParts.id, id),
        isNull(visionParts.deletedAt),
      ),
    )
  return found(row)
}

/** Something further in the work that says which part of the vision it serves; null while it says none. */
export type Serving = { id: string; visionPartId: string | null; words: string; href: string }
type FindServing = (ctx: Context, trajectoryId: string) => Promise<Serving[]>

const finders = broughtAlong<FindServing>('what serves the vision')

/** A later folder knows what serves the vision, this one does not: each brings its own. */
export const defineServing = finders.bring

/** What serves each part of the vision, by the identifier of the part; under null what serves none yet. */
export async function servingPerPart(
  ctx: Context,
  trajectoryId: string,
): Promise<ReadonlyMap<string | null, readonly Serving[]>> {
  const all: Serving[] = []
  for (const find of finders.byName().values()) all.push(...(await find(ctx, trajectoryId)))
  return Map.groupBy(all, ({ visionPartId }) => visionPartId)
}
