import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { planSize } from '#src/action/plan/queries.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import type { Trajectory } from '#src/foundation/trajectories/queries.ts'
import type { Context } from '#src/platform/context.ts'

export async function filterChoices(ctx: Context) {
  const [domains, owners] = await Promise.all([listPolicyDomains(ctx), listParties(ctx)])
  return { domains, owners }
}

/** What stands above every view of the plan: what it is narrowed to, and how large the plan is, whole and narrowed. */
export async function planHead(ctx: Context, trajectory: Trajectory, filter: PlanFilter) {
  const [{ shown, ...size }, choices] = await Promise.all([
    planSize(ctx, trajectory.id, filter),
    filterChoices(ctx),
  ])
  /** `shown` is as much as the filter leaves. */
  return { trajectory, filter, shown, size, choices }
}
export type PlanHeadFacts = Awaited<ReturnType<typeof planHead>>

/** What was asked of the plan, and how many actions there are in all. */
export async function narrowedBy(ctx: Context, trajectoryId: string, filter: PlanFilter) {
  const [{ actions: actionsInAll }, choices] = await Promise.all([
    planSize(ctx, trajectoryId),
    filterChoices(ctx),
  ])
  return { filter, choices, actionsInAll }
}
