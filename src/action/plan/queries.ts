import { and, asc, eq, ne, sql, type SQL } from 'drizzle-orm'
import { ownershipSpread, type OwnerShare } from '#src/action/plan/advice.ts'
import type { ActionStatus, Approach } from '#src/action/plan/action.ts'
import { listActions, type PlanAction } from '#src/action/plan/action-queries.ts'
import {
  inTrajectory,
  liveActions,
  listObjectivesWhere,
  planLines,
  planOrder,
  type Objective,
} from '#src/action/plan/objective-queries.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import { today, type Context } from '#src/platform/context.ts'
import { ruleValue } from '#src/foundation/library/rules.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { found } from '#src/platform/errors.ts'
import type { Finding } from '#src/platform/finding.ts'

const spreadRule = { limit: ruleValue('ownership-share'), fewest: ruleValue('ownership-fewest-actions') }

export type PlanFilter = {
  domainId?: string | undefined
  ownerId?: string | undefined
  status?: ActionStatus | 'late' | undefined
  approach?: Approach | undefined
}

const isOwnedBy = (partyId: string): SQL =>
  sql`exists (select 1 from ${actionParties} p where p.workspace_id = ${actions.workspaceId} and p.action_id = ${actions.id}
      and p.part = 'owner' and p.party_id = ${partyId})`

function statusCondition(ctx: Context, status: PlanFilter['status']): SQL | undefined {
  const isLate = sql`(${actions.status} in ('planned', 'running') and ${actions.endsOn} < ${today(ctx)})`
  if (status === undefined) return undefined
  if (status === 'late') return isLate
  const open = status === 'planned' || status === 'running'
  return open ? sql`${actions.status} = ${status} and ${isLate} is not true` : eq(actions.status, status)
}

const objectiveCondition = ({ domainId }: PlanFilter) =>
  domainId ? eq(objectives.domainId, domainId) : undefined

const actionCondition = (ctx: Context, { ownerId, status, approach }: PlanFilter) =>
  and(
    ownerId ? isOwnedBy(ownerId) : undefined,
    statusCondition(ctx, status),
    approach ? eq(actions.approach, approach) : undefined,
  )

const isAboutActions = ({ ownerId, status, approach }: PlanFilter): boolean =>
  ownerId !== undefined || status !== undefined || approach !== undefined

/** An objective without actions belongs to it too, as long as nothing is asked about actions. */
const narrowedTo = (ctx: Context, trajectoryId: string, filter: PlanFilter) =>
  and(
    inTrajectory(ctx, trajectoryId),
    objectiveCondition(filter),
    actionCondition(ctx, filter),
    isAboutActions(filter) ? sql`${actions.id} is not null` : undefined,
  )

export type PlanGroup = { objective: Objective; actions: PlanAction[] }

const grouped = (objectives: Objective[], actions: PlanAction[]): PlanGroup[] => {
  const byObjective = Map.groupBy(actions, (action) => action.objectiveId)
  return objectives.map((objective) => ({ objective, actions: byObjective.get(objective.id) ?? [] }))
}

/**
 * One page of the plan: objectives in the order of the plan, each with its actions. An objective without actions is a
 * line of its own, as long as nothing is asked about actions. Four statements, however long the plan.
 */
export async function listPlan(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ groups: PlanGroup[]; lines: number }> {
  const lines = await planLines(ctx)
    .where(narrowedTo(ctx, trajectoryId, filter))
    .orderBy(...planOrder, asc(actions.number))
    .limit(limit)
    .offset(offset)
  const objectiveIds = [...new Set(lines.map(({ objectiveId }) => objectiveId))]
  const actionIds = lines.map(({ actionId }) => actionId).filter((id) => id !== null)
  const [shown, itsActions] = await Promise.all([
    listObjectivesWhere(ctx, isOneOf(objectives.id, objectiveIds), limit),
    listActions(ctx, isOneOf(actions.id, actionIds), limit),
  ])
  return { groups: grouped(shown, itsActions), lines: lines[0]?.lines ?? 0 }
}

/** A plan is never longer: what is asked for whole stays bounded. */
const mostActions = 2000

/** All of the plan that a filter leaves, as it is printed; three statements at once. */
export async function wholePlan(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter = {},
): Promise<PlanGroup[]> {
  const ofPlan = and(inTrajectory(ctx, trajectoryId), objectiveCondition(filter))
  const ofTrajectory = sql`${actions.objectiveId} in (select ${objectives.id} from ${objectives} where ${ofPlan})`
  const [all, itsActions] = await Promise.all([
    listObjectivesWhere(ctx, ofPlan),
    listActions(ctx, and(ofTrajectory, actionCondition(ctx, filter)), mostActions),
  ])
  const groups = grouped(all, itsActions)
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

/** The plan in figures, or what a filter leaves of it. */
export async function planTotals(
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter = {},
): Promise<PlanTotals> {
  const late = sql`${actions.status} in ('planned', 'running') and ${actions.endsOn} < ${today(ctx)}`
  const hasOwner = sql`exists (select 1 from ${actionParties} p where p.workspace_id = ${actions.workspaceId}
    and p.action_id = ${actions.id} and p.part = 'owner')`
  const counting = (condition: SQL) => sql<number>`(count(${actions.id}) filter (where ${condition}))::int`
  const [row] = await ctx.db
    .select({
      domains: sql<number>`count(distinct ${objectives.domainId})::int`,
      objectives: sql<number>`count(distinct ${objectives.id})::int`,
      actions: sql<number>`count(${actions.id})::int`,
      done: counting(sql`${actions.status} = 'done'`),
      running: counting(sql`${actions.status} = 'running'`),
      late: counting(late),
      withoutOwner: counting(sql`${actions.status} in ('planned', 'running') and not ${hasOwner}`),
      budgetCents: sql<number>`coalesce(sum(${actions.budgetCents}), 0)::float8`,
    })
    .from(objectives)
    .leftJoin(actions, liveActions)
    .where(narrowedTo(ctx, trajectoryId, filter))
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
