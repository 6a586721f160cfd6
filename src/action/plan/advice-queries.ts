import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { ownershipSpread, type OwnerShare } from '#src/action/plan/advice.ts'
import { inTrajectory, liveActions } from '#src/action/plan/objective-queries.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import { ruleValue } from '#src/foundation/library/rules.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { getTrajectory } from '#src/foundation/trajectories/queries.ts'
import type { Context } from '#src/platform/context.ts'
import type { Finding } from '#src/platform/finding.ts'

const spreadRule = { limit: ruleValue('ownership-share'), fewest: ruleValue('ownership-fewest-actions') }

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

/** How ownership is spread in the plan of this trajectory now. */
export async function findOwnershipSpread(ctx: Context, trajectoryId: string): Promise<Finding | null> {
  const trajectory = await getTrajectory(ctx, trajectoryId)
  const findings = await planFindings(ctx, trajectory.id)
  return findings.find(({ rule }) => rule === 'plan.ownership-spread') ?? null
}
