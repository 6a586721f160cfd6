import { and, eq, isNull, sql } from 'drizzle-orm'
import { actions, actionStatusChanges } from '#src/action/plan/tables.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { isOneOf } from '#src/platform/sql.ts'

/** These actions, also those that are gone; they stay as they are until this transaction ends. */
export async function holdActions(ctx: Context, ids: readonly string[]) {
  const rows = await ctx.db
    .select()
    .from(actions)
    .where(and(eq(actions.workspaceId, workspaceOf(ctx).id), isOneOf(actions.id, ids)))
    .orderBy(actions.id)
    .for('update')
  return new Map(rows.map((row) => [row.id, row]))
}

/** The last day of which the log of each of these actions says something. */
export async function lastStatusDays(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { workspaceId, actionId, on } = actionStatusChanges
  const rows = await ctx.db
    .select({ actionId, last: sql<string>`max(${on})::text` })
    .from(actionStatusChanges)
    .where(and(eq(workspaceId, workspaceOf(ctx).id), isOneOf(actionId, ids)))
    .groupBy(actionId)
  return new Map(rows.map((row) => [row.actionId, row.last]))
}

/** Whether a party can still be chosen. */
export async function isPartyInUse(ctx: Context, id: string): Promise<boolean> {
  const rows = await ctx.db
    .select({ id: parties.id })
    .from(parties)
    .where(and(eq(parties.workspaceId, workspaceOf(ctx).id), eq(parties.id, id), isNull(parties.deletedAt)))
  return rows.length > 0
}
