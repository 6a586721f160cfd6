import { and, asc, eq, ne, sql } from 'drizzle-orm'
import {
  anchored,
  ownershipSpread,
  servesVision,
  withinBudget,
  type OwnerShare,
} from '#src/action/plan/advice.ts'
import { listFinancing, type Financing } from '#src/action/plan/financing-queries.ts'
import { anchoringOf } from '#src/action/plan/financing.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import {
  getObjective,
  inTrajectory,
  liveActions,
  type Objective,
} from '#src/action/plan/objective-queries.ts'
import { smartCheck } from '#src/action/plan/smart.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import { ruleValue } from '#src/foundation/library/rules.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { getTrajectory } from '#src/foundation/trajectories/queries.ts'
import { trajectories } from '#src/foundation/trajectories/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import type { Finding } from '#src/platform/finding.ts'

const spreadRule = { limit: ruleValue('ownership-share'), fewest: ruleValue('ownership-fewest-actions') }

const notStopped = and(liveActions, ne(actions.status, 'stopped'))

const sharesOf = (ctx: Context, trajectoryId: string) =>
  ctx.db
    .select({
      id: sql<string>`${parties.id}`.as('id'),
      name: sql<string>`${parties.name}`.as('name'),
      owned: sql<number>`count(*)::int`.as('owned'),
    })
    .from(objectives)
    .innerJoin(actions, notStopped)
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

/**
 * What was decided and what is planned for actions that are not stopped, in cents, and who pulls how many of them; one
 * statement.
 */
async function standingOf(ctx: Context, trajectoryId: string) {
  const [row] = await ctx.db
    .select({
      decided: trajectories.budgetCents,
      planned: sql<string>`coalesce(sum(${actions.budgetCents}), 0)`,
      owners: sql<OwnerShare[]>`(select coalesce(json_agg(s), '[]') from ${sharesOf(ctx, trajectoryId)} s)`,
    })
    .from(trajectories)
    .leftJoin(objectives, inTrajectory(ctx, trajectoryId))
    .leftJoin(actions, notStopped)
    .where(and(eq(trajectories.workspaceId, workspaceOf(ctx).id), eq(trajectories.id, trajectoryId)))
    .groupBy(trajectories.budgetCents)
  return { decided: row?.decided ?? null, planned: Number(row?.planned ?? 0), owners: row?.owners ?? [] }
}

/** Who pulls how many of the actions that are not stopped; most first. */
export const ownerShares = async (ctx: Context, trajectoryId: string): Promise<OwnerShare[]> =>
  (await standingOf(ctx, trajectoryId)).owners

const present = (findings: readonly (Finding | null)[]): Finding[] =>
  findings.filter((finding) => finding !== null)

/** What the roadmap advises about the plan as it stands; one statement. */
export async function planFindings(ctx: Context, trajectoryId: string): Promise<Finding[]> {
  const { owners, decided, planned } = await standingOf(ctx, trajectoryId)
  return present([
    ownershipSpread(trajectoryId, owners, spreadRule),
    withinBudget(trajectoryId, planned, decided),
  ])
}

/** What it advises about one action with these sources of money. */
export const actionFindings = (actionId: string, financing: readonly Financing[]): Finding[] =>
  present([anchored(actionId, anchoringOf(financing))])

/** What it advises about one objective: the letters of an operational one, the vision behind a strategic one. */
export const objectiveFindings = (objective: Objective): Finding[] =>
  objective.kind === 'operational' ? smartCheck(objective) : present([servesVision(objective)])

const named =
  (rule: string) =>
  (findings: readonly Finding[]): Finding | null =>
    findings.find((finding) => finding.rule === rule) ?? null

/** How one rule about a whole plan stands now. */
export const findInPlan = (rule: string) => async (ctx: Context, trajectoryId: string) =>
  named(rule)(await planFindings(ctx, (await getTrajectory(ctx, trajectoryId)).id))

export const findInAction = (rule: string) => async (ctx: Context, actionId: string) => {
  const { id } = await getAction(ctx, actionId)
  return named(rule)(actionFindings(id, await listFinancing(ctx, id)))
}

export const findInObjective = (rule: string) => async (ctx: Context, objectiveId: string) =>
  named(rule)(objectiveFindings(await getObjective(ctx, objectiveId)))
