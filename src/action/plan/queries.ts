import { and, asc, eq, inArray, isNull, ne, sql, type Placeholder, type SQL } from 'drizzle-orm'
import { ownershipSpread, type OwnerShare } from '#src/action/plan/advice.ts'
import type { ActionStatus, Approach } from '#src/action/plan/action.ts'
import {
  isStillOpen,
  listActions,
  partiesByAction,
  partsPerAction,
  planned,
  type PlanAction,
} from '#src/action/plan/action-queries.ts'
import { chosenIn, filterNames, type FilterName } from '#src/action/plan/filter.ts'
import {
  inTrajectory,
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
import { ruleValue } from '#src/foundation/library/rules.ts'
import { partyNames } from '#src/foundation/parties/queries.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'
import { found } from '#src/platform/errors.ts'
import type { Finding } from '#src/platform/finding.ts'
import { question, type PreparedQuestion } from '#src/platform/question.ts'
import { isOneOf } from '#src/platform/sql.ts'

const spreadRule = { limit: ruleValue('ownership-share'), fewest: ruleValue('ownership-fewest-actions') }

export type PlanFilter = {
  domainId?: string | undefined
  ownerId?: string | undefined
  status?: ActionStatus | 'late' | undefined
  approach?: Approach | undefined
}

/** What every question about the plan is asked with. */
const named = ['workspace', 'trajectory', 'today', ...filterNames] as const
type Value = Placeholder<string>
type Narrowing = Readonly<Record<(typeof named)[number], Value>> & {
  /** Which filters are on: the others do not stand in the question. */
  on: readonly FilterName[]
}

/**
 * A question about a trajectory's plan and what a filter leaves of it: in the same words as long as the same filters
 * are on, whatever they are set to.
 */
function aboutPlan<Answer, More extends string = never>(
  build: (db: Db, asked: Narrowing, more: Readonly<Record<More, Value>>) => PreparedQuestion<Answer>,
  more: readonly More[] = [],
) {
  const perFilters = new Map<string, ReturnType<typeof inWords>>()
  const inWords = (on: readonly FilterName[]) =>
    question<string, Answer>([...named, ...more], (db, value) =>
      build(db, { ...(value as Omit<Narrowing, 'on'>), on }, value as Readonly<Record<More, Value>>),
    )
  return (
    ctx: Context,
    trajectoryId: string,
    filter: PlanFilter,
    moreValues?: Readonly<Record<More, number>>,
  ): Promise<Answer> => {
    const on = chosenIn(filter)
    const ask = perFilters.get(on.join()) ?? inWords(on)
    perFilters.set(on.join(), ask)
    const chosen = Object.fromEntries(on.map((name) => [name, filter[name] ?? null]))
    const about = { workspace: workspaceOf(ctx).id, trajectory: trajectoryId, today: today(ctx) }
    return ask(ctx.db, { ...about, ...chosen, ...moreValues })
  }
}

const isLate = (today: Value) => sql`(${isStillOpen} and ${actions.endsOn} < ${today}::date)`

const objectivesAsked = ({ workspace, trajectory, domainId, on }: Narrowing) =>
  and(
    ofTrajectory(workspace, trajectory),
    on.includes('domainId') ? eq(objectives.domainId, domainId) : undefined,
  )

const isOwnedBy = (owner: Value): SQL =>
  sql`exists (select 1 from ${actionParties} p where p.workspace_id = ${actions.workspaceId} and p.action_id = ${actions.id}
      and p.part = 'owner' and p.party_id = ${owner})`

const isShownAs = (status: Value, today: Value): SQL =>
  sql`case when ${isLate(today)} then 'late' else ${actions.status} end = ${status}`

const actionsAsked = ({ ownerId, status, approach, today, on }: Narrowing) =>
  and(
    on.includes('ownerId') ? isOwnedBy(ownerId) : undefined,
    on.includes('status') ? isShownAs(status, today) : undefined,
    on.includes('approach') ? eq(actions.approach, approach) : undefined,
  )

const isAboutActions = ({ ownerId, status, approach }: PlanFilter): boolean =>
  ownerId !== undefined || status !== undefined || approach !== undefined

export type PlanGroup = { objective: Objective; actions: PlanAction[] }

const grouped = (objectives: Objective[], actions: PlanAction[]): PlanGroup[] => {
  const byObjective = Map.groupBy(actions, (action) => action.objectiveId)
  return objectives.map((objective) => ({ objective, actions: byObjective.get(objective.id) ?? [] }))
}

const pageOfLines = aboutPlan(
  (db, asked, { limit, offset }) =>
    planLines(db)
      .where(and(objectivesAsked(asked), actionsAsked(asked)))
      .orderBy(...planOrder, asc(actions.number))
      .limit(limit)
      .offset(offset)
      .prepare(''),
  ['limit', 'offset'],
)

/**
 * One page of the plan: objectives in the order of the plan, each with its actions. An objective without actions is a
 * line of its own, as long as nothing is asked about actions. Five statements, however long the plan.
 */
export async function listPlan(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ groups: PlanGroup[]; lines: number }> {
  const lines = await pageOfLines(ctx, trajectoryId, filter, { limit, offset })
  const objectiveIds = [...new Set(lines.map(({ objectiveId }) => objectiveId))]
  const actionIds = lines.map(({ actionId }) => actionId).filter((id) => id !== null)
  const [shown, itsActions] = await Promise.all([
    listObjectivesWhere(ctx, isOneOf(objectives.id, objectiveIds), limit),
    listActions(ctx, isOneOf(actions.id, actionIds), limit),
  ])
  return { groups: grouped(shown, itsActions), lines: lines[0]?.lines ?? 0 }
}

/** A plan never has more objectives or actions: what is asked for whole stays bounded. */
const mostLines = 2000

const wholeObjectives = aboutPlan((db, asked) =>
  objectiveRows(db)
    .where(objectivesAsked(asked))
    .orderBy(...planOrder)
    .limit(mostLines)
    .prepare(''),
)

/** The live actions of a plan that a filter leaves. */
const isInPlan = (db: Db, asked: Narrowing) =>
  and(
    eq(actions.workspaceId, asked.workspace),
    isNull(actions.deletedAt),
    inArray(
      actions.objectiveId,
      db.select({ id: objectives.id }).from(objectives).where(objectivesAsked(asked)),
    ),
    actionsAsked(asked),
  )

const wholeActions = aboutPlan((db, asked) =>
  db
    .select(planned)
    .from(actions)
    .where(isInPlan(db, asked))
    .orderBy(asc(actions.number))
    .limit(mostLines)
    .prepare(''),
)

const wholeParts = aboutPlan((db, asked) =>
  partsPerAction(db)
    .where(
      and(
        eq(actionParties.workspaceId, asked.workspace),
        inArray(
          actionParties.actionId,
          db.select({ id: actions.id }).from(actions).where(isInPlan(db, asked)),
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
  running: number
  late: number
  withoutOwner: number
  budgetCents: number
}

const hasOwner = sql`exists (select 1 from ${actionParties} p where p.workspace_id = ${actions.workspaceId}
  and p.action_id = ${actions.id} and p.part = 'owner')`

const counting = (condition: SQL) => sql<number>`(count(${actions.id}) filter (where ${condition}))::int`

const inFigures = aboutPlan((db, asked) =>
  db
    .select({
      domains: sql<number>`count(distinct ${objectives.domainId})::int`,
      objectives: sql<number>`count(distinct ${objectives.id})::int`,
      actions: sql<number>`count(${actions.id})::int`,
      done: counting(sql`${actions.status} = 'done'`),
      running: counting(sql`${actions.status} = 'running'`),
      late: counting(isLate(asked.today)),
      withoutOwner: counting(sql`${isStillOpen} and not ${hasOwner}`),
      budgetCents: sql<number>`coalesce(sum(${actions.budgetCents}), 0)::float8`,
    })
    .from(objectives)
    .leftJoin(actions, liveActions)
    .where(and(objectivesAsked(asked), actionsAsked(asked)))
    .prepare(''),
)

/** The plan in figures, or what a filter leaves of it. */
export async function planTotals(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter = {},
): Promise<PlanTotals> {
  const [row] = await inFigures(ctx, trajectoryId, filter)
  return found(row)
}

/** Who pulls how many of the actions that are not stopped; most first. */
export const ownerShares = (ctx: Context, trajectoryId: string): Promise<OwnerShare[]> =>
  ctx.db
    .select({ id: parties.id, name: parties.name, owned: sql<number>`count(*)::int` })
    .from(objectives)
    .innerJoin(actions, and(liveActions, ne(actions.status, 'stopped')))
    .innerJoin(
      actionParties,
      and(
        eq(actionParties.workspaceId, actions.workspaceId),
        eq(actionParties.actionId, actions.id),
        eq(actionParties.part, 'owner'),
      ),
    )
    .innerJoin(
      parties,
      and(eq(parties.workspaceId, actionParties.workspaceId), eq(parties.id, actionParties.partyId)),
    )
    .where(inTrajectory(ctx, trajectoryId))
    .groupBy(parties.id, parties.name)
    .orderBy(sql`count(*) desc`, asc(parties.name))
    .limit(500)

/** What the roadmap advises about the plan as it stands; one statement. */
export async function planFindings(ctx: Context, trajectoryId: string): Promise<Finding[]> {
  const spread = ownershipSpread(trajectoryId, await ownerShares(ctx, trajectoryId), spreadRule)
  return spread ? [spread] : []
}
