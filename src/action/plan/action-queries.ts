import { and, asc, eq, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm'
import type { Parts } from '#src/action/plan/action-parts.ts'
import { openStatuses, type ActionPart } from '#src/action/plan/action.ts'
import { actionParties, actions, actionStatusChanges, objectives } from '#src/action/plan/tables.ts'
import { namesOf } from '#src/foundation/identity/queries.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { found } from '#src/platform/errors.ts'
import { asOf } from '#src/platform/history.ts'

type Party = { id: string; name: string }
type WithParties = { owner: Party | null; executors: Party[]; evaluators: Party[] }

/** What a plan shows of an action, without what only changing it needs. */
export const planned = {
  id: actions.id,
  objectiveId: actions.objectiveId,
  number: actions.number,
  title: actions.title,
  description: actions.description,
  approach: actions.approach,
  startsOn: actions.startsOn,
  endsOn: actions.endsOn,
  aim: actions.aim,
  expectedResult: actions.expectedResult,
  evaluationMethod: actions.evaluationMethod,
  means: actions.means,
  budgetCents: actions.budgetCents,
  status: actions.status,
}
export type PlanAction = Pick<typeof actions.$inferSelect, keyof typeof planned> & WithParties

/** Still to be carried out. */
export const isStillOpen: SQL = inArray(actions.status, openStatuses)

const liveWhere = (ctx: Context, condition: SQL | undefined) =>
  and(eq(actions.workspaceId, workspaceOf(ctx).id), isNull(actions.deletedAt), condition)

/**
 * Who pulls, carries out and evaluates which action: one line for each action, names apart. A line for every part of
 * every action, with its name, takes the database longer than all the rest of a long plan.
 */
export const partsPerAction = (db: Db) =>
  db
    .select({
      actionId: actionParties.actionId,
      parts: sql<string>`string_agg(${actionParties.part} || ' ' || ${actionParties.partyId}, ',')`,
    })
    .from(actionParties)
    .groupBy(actionParties.actionId)
    .$dynamic()

type PartsOfAction = { actionId: string; parts: string }

/** Who does what, by the action. */
export function partiesByAction(
  rows: readonly PartsOfAction[],
  names: ReadonlyMap<string, string>,
): (actionId: string) => WithParties {
  const perAction = new Map(rows.map(({ actionId, parts }) => [actionId, parts]))
  return (actionId) => divided(partsWritten(perAction.get(actionId), names))
}

type Part = Party & { part: ActionPart }

/** Of the live actions that a condition is true of, with their names: as many as a page shows; one statement. */
async function partiesWhere(
  ctx: Context,
  condition: SQL | undefined,
): Promise<(actionId: string) => WithParties> {
  const ids = ctx.db.select({ id: actions.id }).from(actions).where(liveWhere(ctx, condition))
  const rows = await ctx.db
    .select({
      actionId: actionParties.actionId,
      parts: sql<
        Part[]
      >`json_agg(json_build_object('part', ${actionParties.part}, 'id', ${parties.id}, 'name', ${parties.name}))`,
    })
    .from(actionParties)
    .innerJoin(
      parties,
      and(eq(parties.workspaceId, actionParties.workspaceId), eq(parties.id, actionParties.partyId)),
    )
    .where(and(eq(actionParties.workspaceId, workspaceOf(ctx).id), inArray(actionParties.actionId, ids)))
    .groupBy(actionParties.actionId)
  const perAction = new Map(rows.map(({ actionId, parts }) => [actionId, parts]))
  return (actionId) => divided(perAction.get(actionId) ?? [])
}

/** From `part party,part party`. */
const partsWritten = (written: string | undefined, names: ReadonlyMap<string, string>): Part[] =>
  (written?.split(',') ?? []).map((each) => {
    const [part, id = ''] = each.split(' ')
    return { part: part as ActionPart, id, name: found(names.get(id)) }
  })

const alphabetically = new Intl.Collator('nl').compare

function divided(parts: readonly Part[]): WithParties {
  const divisions: Record<ActionPart, Party[]> = { owner: [], executor: [], evaluator: [] }
  for (const { part, id, name } of parts) divisions[part].push({ id, name })
  const byName = (some: Party[]): Party[] =>
    some.length < 2 ? some : some.toSorted((a, b) => alphabetically(a.name, b.name))
  return {
    owner: divisions.owner[0] ?? null,
    executors: byName(divisions.executor),
    evaluators: byName(divisions.evaluator),
  }
}

/** The live actions that a condition is true of, in the order of their numbers; two statements at once. */
export async function listActions(
  ctx: Context,
  condition: SQL | undefined,
  limit: number,
): Promise<PlanAction[]> {
  const [rows, partiesOf] = await Promise.all([
    ctx.db
      .select(planned)
      .from(actions)
      .where(liveWhere(ctx, condition))
      .orderBy(asc(actions.number))
      .limit(limit),
    partiesWhere(ctx, condition),
  ])
  return rows.map((row) => Object.assign(row, partiesOf(row.id)))
}

/** Below one objective there are never more. */
const mostActionsOfOne = 500

export const listActionsOf = (ctx: Context, objectiveId: string): Promise<PlanAction[]> =>
  listActions(ctx, eq(actions.objectiveId, objectiveId), mostActionsOfOne)

export type Action = typeof actions.$inferSelect & WithParties

export async function getAction(ctx: Context, id: string): Promise<Action> {
  const isThis = eq(actions.id, id)
  const [[row], partiesOf] = await Promise.all([
    ctx.db.select().from(actions).where(liveWhere(ctx, isThis)),
    partiesWhere(ctx, isThis),
  ])
  return { ...found(row), ...partiesOf(id) }
}

/** Names are not kept in the history: who is no longer there has none. */
const unnamed = (id: string): Party => ({ id, name: '' })

/** An action as it was in an earlier version. */
export async function actionAsOf(ctx: Context, action: Action, version: number): Promise<Action> {
  const { parties: parts, ...earlier } = await asOf<Action & { parties?: Parts }>(
    ctx,
    actions,
    action,
    version,
  )
  if (!parts) return earlier
  return {
    ...earlier,
    owner: parts.owner[0] === undefined ? null : unnamed(parts.owner[0]),
    executors: parts.executor.map(unnamed),
    evaluators: parts.evaluator.map(unnamed),
  }
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
    .select(planned)
    .from(actions)
    .innerJoin(
      objectives,
      and(eq(objectives.workspaceId, actions.workspaceId), eq(objectives.id, actions.objectiveId)),
    )
    .where(
      and(liveWhere(ctx, isStillOpen), eq(objectives.trajectoryId, trajectoryId), lte(actions.endsOn, until)),
    )
    .orderBy(asc(actions.endsOn), asc(actions.number))
    .limit(limit)
  const partiesOf = await partiesWhere(
    ctx,
    isOneOf(
      actions.id,
      rows.map(({ id }) => id),
    ),
  )
  return rows.map((row) => ({ ...row, ...partiesOf(row.id) }))
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
