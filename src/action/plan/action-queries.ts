import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { ActionPart } from '#src/action/plan/action.ts'
import { actionParties, actions, actionStatusChanges, objectives } from '#src/action/plan/tables.ts'
import { namesOf } from '#src/foundation/identity/queries.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

export type PlanAction = typeof actions.$inferSelect & {
  owner: { id: string; name: string } | null
  executors: { id: string; name: string }[]
  evaluators: { id: string; name: string }[]
}

/** Actions with who pulls, carries out and evaluates them; one statement. */
export async function withParties(
  ctx: Context,
  rows: (typeof actions.$inferSelect)[],
): Promise<PlanAction[]> {
  if (rows.length === 0) return []
  const links = await ctx.db
    .select({
      actionId: actionParties.actionId,
      part: actionParties.part,
      id: parties.id,
      name: parties.name,
    })
    .from(actionParties)
    .innerJoin(
      parties,
      and(eq(parties.workspaceId, actionParties.workspaceId), eq(parties.id, actionParties.partyId)),
    )
    .where(
      and(
        eq(actionParties.workspaceId, workspaceOf(ctx).id),
        inArray(
          actionParties.actionId,
          rows.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(parties.name))
  const perAction = Map.groupBy(links, (link) => link.actionId)
  return rows.map((row) => {
    const of = (part: ActionPart) =>
      (perAction.get(row.id) ?? []).filter((link) => link.part === part).map(({ id, name }) => ({ id, name }))
    return { ...row, owner: of('owner')[0] ?? null, executors: of('executor'), evaluators: of('evaluator') }
  })
}

export async function listActionsOf(ctx: Context, objectiveId: string): Promise<PlanAction[]> {
  const rows = await ctx.db
    .select()
    .from(actions)
    .where(
      and(
        eq(actions.workspaceId, workspaceOf(ctx).id),
        eq(actions.objectiveId, objectiveId),
        isNull(actions.deletedAt),
      ),
    )
    .orderBy(asc(actions.number))
    .limit(500)
  return withParties(ctx, rows)
}

export async function getAction(ctx: Context, id: string): Promise<PlanAction> {
  const rows = await ctx.db
    .select()
    .from(actions)
    .where(and(eq(actions.workspaceId, workspaceOf(ctx).id), eq(actions.id, id), isNull(actions.deletedAt)))
  const [action] = await withParties(ctx, rows)
  return found(action)
}

/** The log of an action, newest first, with who wrote it. */
export async function statusLog(ctx: Context, actionId: string) {
  const rows = await ctx.db
    .select()
    .from(actionStatusChanges)
    .where(
      and(
        eq(actionStatusChanges.workspaceId, workspaceOf(ctx).id),
        eq(actionStatusChanges.actionId, actionId),
      ),
    )
    .orderBy(sql`${actionStatusChanges.on} desc, ${actionStatusChanges.at} desc`)
    .limit(200)
  const names = await namesOf(
    ctx.db,
    rows.map(({ accountId }) => accountId),
  )
  return rows.map((row) => ({
    ...row,
    by: row.accountId === null ? null : (names.get(row.accountId) ?? null),
  }))
}
export type StatusEntry = Awaited<ReturnType<typeof statusLog>>[number]

/** Actions that end soon or have passed their end, nearest first: what is due. */
export async function listDueActions(
  ctx: Context,
  trajectoryId: string,
  until: string,
  limit: number,
): Promise<PlanAction[]> {
  const rows = await ctx.db
    .select({ action: actions })
    .from(actions)
    .innerJoin(
      objectives,
      and(eq(objectives.workspaceId, actions.workspaceId), eq(objectives.id, actions.objectiveId)),
    )
    .where(
      and(
        eq(actions.workspaceId, workspaceOf(ctx).id),
        eq(objectives.trajectoryId, trajectoryId),
        isNull(actions.deletedAt),
        inArray(actions.status, ['planned', 'running']),
        lte(actions.endsOn, until),
      ),
    )
    .orderBy(asc(actions.endsOn), asc(actions.number))
    .limit(limit)
  return withParties(
    ctx,
    rows.map(({ action }) => action),
  )
}

/** The action that was carried out last, with what was said about it. */
export async function findLatestDone(ctx: Context, trajectoryId: string) {
  const [row] = await ctx.db
    .select({
      id: actions.id,
      title: actions.title,
      on: actionStatusChanges.on,
      note: actionStatusChanges.note,
    })
    .from(actions)
    .innerJoin(
      objectives,
      and(eq(objectives.workspaceId, actions.workspaceId), eq(objectives.id, actions.objectiveId)),
    )
    .innerJoin(
      actionStatusChanges,
      and(
        eq(actionStatusChanges.workspaceId, actions.workspaceId),
        eq(actionStatusChanges.actionId, actions.id),
        eq(actionStatusChanges.status, 'done'),
      ),
    )
    .where(
      and(
        eq(actions.workspaceId, workspaceOf(ctx).id),
        eq(objectives.trajectoryId, trajectoryId),
        eq(actions.status, 'done'),
        isNull(actions.deletedAt),
      ),
    )
    .orderBy(sql`${actionStatusChanges.on} desc, ${actionStatusChanges.at} desc`)
    .limit(1)
  return row ?? null
}
