import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { partsPerAction } from '#src/action/plan/action-queries.ts'
import { partsIn, type Parts } from '#src/action/plan/action-parts.ts'
import { actionParties, actions, objectives, planBatches } from '#src/action/plan/tables.ts'
import { namesOf } from '#src/foundation/identity/queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { changes } from '#src/platform/tables.ts'

const isBatch = (ctx: Context, id: string) =>
  and(eq(planBatches.workspaceId, workspaceOf(ctx).id), eq(planBatches.id, id))
const inBatch = (ctx: Context, id: string) =>
  and(eq(changes.workspaceId, workspaceOf(ctx).id), eq(changes.batchId, id))

/** Keeps a batch as it is for whoever decides about it, until this transaction ends. */
export const holdBatch = (ctx: Context, id: string) =>
  ctx.db.select({ id: planBatches.id }).from(planBatches).where(isBatch(ctx, id)).for('update')

export async function getBatch(ctx: Context, id: string) {
  const [row] = await ctx.db.select().from(planBatches).where(isBatch(ctx, id))
  const batch = found(row)
  const names = await namesOf(ctx.db, [batch.accountId, batch.undoneBy])
  const nameOf = (accountId: string | null) => (accountId === null ? null : (names.get(accountId) ?? null))
  return { ...batch, by: nameOf(batch.accountId), undoneByName: nameOf(batch.undoneBy) }
}
export type PlanBatch = Awaited<ReturnType<typeof getBatch>>

/** How many objectives and actions a batch made or changed. */
export async function countChangedIn(ctx: Context, id: string): Promise<number> {
  const [row] = await ctx.db
    .select({ count: sql<number>`count(distinct ${changes.rowId})::int` })
    .from(changes)
    .where(and(inBatch(ctx, id), sql`${changes.subject} in ('actions', 'objectives')`))
  return row?.count ?? 0
}

/** Every version that a batch made, row by row, earliest first. */
export const versionsIn = (ctx: Context, id: string) =>
  ctx.db
    .select({
      subject: changes.subject,
      rowId: changes.rowId,
      version: changes.version,
      before: changes.before,
    })
    .from(changes)
    .where(and(inBatch(ctx, id), sql`${changes.subject} in ('actions', 'objectives', 'parties')`))
    .orderBy(asc(changes.rowId), asc(changes.version))

/** Who does what in each of these actions. */
export async function partsOfActions(
  ctx: Context,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, Parts>> {
  const rows = await partsPerAction(ctx.db).where(
    and(eq(actionParties.workspaceId, workspaceOf(ctx).id), isOneOf(actionParties.actionId, actionIds)),
  )
  const perAction = new Map(rows.map(({ actionId, parts }) => [actionId, parts]))
  return new Map(actionIds.map((id) => [id, partsIn(perAction.get(id))]))
}

/** What stands directly under these objectives in the plan, by the objective: identifiers of actions and objectives. */
export async function heldByObjectives(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { id: workspaceId } = workspaceOf(ctx)
  const under = await ctx.db
    .select({ id: actions.id, parentId: actions.objectiveId })
    .from(actions)
    .where(
      and(eq(actions.workspaceId, workspaceId), isNull(actions.deletedAt), isOneOf(actions.objectiveId, ids)),
    )
    .unionAll(
      ctx.db
        .select({ id: objectives.id, parentId: sql<string>`${objectives.parentId}` })
        .from(objectives)
        .where(
          and(
            eq(objectives.workspaceId, workspaceId),
            isNull(objectives.deletedAt),
            isOneOf(objectives.parentId, ids),
          ),
        ),
    )
  const perParent = Map.groupBy(under, ({ parentId }) => parentId)
  return new Map([...perParent].map(([parentId, rows]) => [parentId, rows.map(({ id }) => id)]))
}
