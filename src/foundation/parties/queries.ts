import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { parties } from '#src/foundation/parties/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

export type Party = typeof parties.$inferSelect

const inUse = (ctx: Context) => and(eq(parties.workspaceId, workspaceOf(ctx).id), isNull(parties.deletedAt))

export const listParties = (ctx: Context): Promise<Party[]> =>
  ctx.db
    .select()
    .from(parties)
    .where(inUse(ctx))
    .orderBy(asc(sql`lower(${parties.name})`))
    .limit(500)

/** No workspace has more; what is asked of all of them stays bounded. */
const mostParties = 5000

/** The names of all parties by their identifier, also of those that are in use no longer. */
export async function partyNames(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .select({ id: parties.id, name: parties.name })
    .from(parties)
    .where(eq(parties.workspaceId, workspaceOf(ctx).id))
    .limit(mostParties)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function getParty(ctx: Context, id: string): Promise<Party> {
  const [row] = await ctx.db
    .select()
    .from(parties)
    .where(and(inUse(ctx), eq(parties.id, id)))
  return found(row)
}

export async function findPartyByName(ctx: Context, name: string): Promise<Party | undefined> {
  const [row] = await ctx.db
    .select()
    .from(parties)
    .where(and(inUse(ctx), sql`lower(${parties.name}) = lower(${name})`))
  return row
}
