import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import {
  isStillOpen,
  listActions,
  partiesByAction,
  partsPerAction,
  planned,
  type PlanAction,
} from '#src/action/plan/action-queries.ts'
import {
  aboutPlan,
  actionsLeft,
  isAboutActions,
  isInDomain,
  isInPlan,
  isLate,
  objectivesLeft,
  type PlanFilter,
  type Window,
} from '#src/action/plan/narrowed-queries.ts'
import {
  liveActions,
  listObjectivesWhere,
  objectiveOf,
  objectiveRows,
  ofTrajectory,
  planLines,
  planOrder,
  type Objective,
} from '#src/action/plan/objective-queries.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import { partyNames } from '#src/foundation/parties/queries.ts'
import type { Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { isOneOf } from '#src/platform/sql.ts'

export type PlanGroup = { objective: Objective; actions: PlanAction[] }

const grouped = (objectives: Objective[], actions: PlanAction[]): PlanGroup[] => {
  const byObjective = Map.groupBy(actions, (action) => action.objectiveId)
  return objectives.map((objective) => ({ objective, actions: byObjective.get(objective.id) ?? [] }))
}

const pageOfLines = aboutPlan((db, narrowed) =>
  planLines(db)
    .where(and(objectivesLeft(narrowed), actionsLeft(narrowed)))
    .orderBy(...planOrder, asc(actions.number))
    .limit(narrowed.value('limit'))
    .offset(narrowed.value('offset'))
    .prepare(''),
)

/**
 * One page of the plan: objectives in the order of the plan, each with its actions. An objective without actions is a
 * line of its own, as long as nothing is asked about actions. Five statements, however long the plan.
 */
export async function listPlan(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter,
  window: Window,
): Promise<{ groups: PlanGroup[]; lines: number }> {
  const lines = await pageOfLines(ctx, trajectoryId, filter, window)
  const objectiveIds = [...new Set(lines.map(({ objectiveId }) => objectiveId))]
  const actionIds = lines.map(({ actionId }) => actionId).filter((id) => id !== null)
  const [shown, itsActions] = await Promise.all([
    listObjectivesWhere(ctx, isOneOf(objectives.id, objectiveIds), window.limit),
    listActions(ctx, isOneOf(actions.id, actionIds), window.limit),
  ])
  return { groups: grouped(shown, itsActions), lines: lines[0]?.lines ?? 0 }
}

const wholeObjectives = aboutPlan((db, narrowed) =>
  objectiveRows(db)
    .where(objectivesLeft(narrowed))
    .orderBy(...planOrder)
    .limit(narrowed.value('limit'))
    .prepare(''),
)

const wholeActions = aboutPlan((db, narrowed) =>
  db
    .select(planned)
    .from(actions)
    .where(isInPlan(db, narrowed))
    .orderBy(asc(actions.number))
    .limit(narrowed.value('limit'))
    .prepare(''),
)

/** Who does what in every action that a filter leaves. */
export const wholeParts = aboutPlan((db, narrowed) =>
  partsPerAction(db)
    .where(
      and(
        eq(actionParties.workspaceId, narrowed.value('workspace')),
        inArray(
          actionParties.actionId,
          db.select({ id: actions.id }).from(actions).where(isInPlan(db, narrowed)),
        ),
      ),
    )
    .prepare(''),
)

/** All of the plan that a filter leaves, as it is printed; four statements at once. */
export async function wholePlan(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter = {},
): Promise<PlanGroup[]> {
  const [all, itsActions, parts, names] = await Promise.all([
    wholeObjectives(ctx, trajectoryId, filter),
    wholeActions(ctx, trajectoryId, filter),
    wholeParts(ctx, trajectoryId, filter),
    partyNames(ctx),
  ])
  const partiesOf = partiesByAction(parts, names)
  const groups = grouped(
    all.map((row) => objectiveOf(ctx, row)),
    itsActions.map((row) => Object.assign(row, partiesOf(row.id))),
  )
  return isAboutActions(filter) ? groups.filter((group) => group.actions.length > 0) : groups
}

export type PlanTotals = {
  domains: number
  objectives: number
  actions: number
  done: number
  /** Under way, and not past their end. */
  running: number
  late: number
  withoutOwner: number
  budgetCents: number
}

const counting = (condition: SQL, name: string) =>
  sql<number>`(count(${actions.id}) filter (where ${condition}))::int`.as(name)
const summed = (column: SQL.Aliased<number>) => sql<number>`coalesce(sum(${column}), 0)::int`
/** Who pulls an action. */
export const isPulled = and(
  eq(actionParties.workspaceId, actions.workspaceId),
  eq(actionParties.actionId, actions.id),
  eq(actionParties.part, 'owner'),
)

/** First objective by objective: to tell thousands of actions apart by their objective takes longer than counting them. */
const inFigures = aboutPlan((db, narrowed) => {
  const isPast = isLate(narrowed.value('today'))
  const each = db
    .select({
      domainId: objectives.domainId,
      actions: sql<number>`count(${actions.id})::int`.as('actions'),
      done: counting(sql`${actions.status} = 'done'`, 'done'),
      running: counting(sql`${actions.status} = 'running' and ${isPast} is not true`, 'running'),
      late: counting(isPast, 'late'),
      withoutOwner: counting(sql`${isStillOpen} and ${actionParties.id} is null`, 'without_owner'),
      budgetCents: sql<number>`sum(${actions.budgetCents})`.as('budget_cents'),
    })
    .from(objectives)
    .leftJoin(actions, liveActions)
    .leftJoin(actionParties, isPulled)
    .where(and(objectivesLeft(narrowed), actionsLeft(narrowed)))
    .groupBy(objectives.id, objectives.domainId)
    .as('each')
  return db
    .select({
      domains: sql<number>`count(distinct ${each.domainId})::int`,
      objectives: sql<number>`count(*)::int`,
      actions: summed(each.actions),
      done: summed(each.done),
      running: summed(each.running),
      late: summed(each.late),
      withoutOwner: summed(each.withoutOwner),
      budgetCents: sql<number>`coalesce(sum(${each.budgetCents}), 0)::float8`,
    })
    .from(each)
    .prepare('')
})

/** The plan in figures, or what a filter leaves of it. */
export async function planTotals(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter = {},
): Promise<PlanTotals> {
  const [row] = await inFigures(ctx, trajectoryId, filter)
  return found(row)
}

const inSize = aboutPlan((db, narrowed) => {
  const isLeft = and(isInDomain(narrowed), actionsLeft(narrowed)) ?? sql`true`
  const each = db
    .select({
      domainId: objectives.domainId,
      actions: sql<number>`count(${actions.id})::int`.as('actions'),
      budgetCents: sql<number>`sum(${actions.budgetCents})`.as('budget_cents'),
      left: counting(isLeft, 'left_actions'),
      leftCents: sql<number>`sum(${actions.budgetCents}) filter (where ${isLeft})`.as('left_cents'),
    })
    .from(objectives)
    .leftJoin(actions, liveActions)
    .where(ofTrajectory(narrowed.value('workspace'), narrowed.value('trajectory')))
    .groupBy(objectives.id, objectives.domainId)
    .as('each')
  return db
    .select({
      domains: sql<number>`count(distinct ${each.domainId})::int`,
      objectives: sql<number>`count(*)::int`,
      actions: summed(each.actions),
      budgetCents: sql<number>`coalesce(sum(${each.budgetCents}), 0)::float8`,
      shown: {
        actions: summed(each.left),
        budgetCents: sql<number>`coalesce(sum(${each.leftCents}), 0)::float8`,
      },
    })
    .from(each)
    .prepare('')
})

export type PlanSize = Pick<PlanTotals, 'domains' | 'objectives' | 'actions' | 'budgetCents'>

/** How large the plan is, and how much of it a filter leaves: less than its figures, and sooner there. One statement. */
export async function planSize(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter = {},
): Promise<PlanSize & { shown: Pick<PlanSize, 'actions' | 'budgetCents'> }> {
  const [row] = await inSize(ctx, trajectoryId, filter)
  return found(row)
}
