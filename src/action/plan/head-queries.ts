import { chosenIn } from '#src/action/plan/filter.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { planSize, planTotals } from '#src/action/plan/queries.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import type { Trajectory } from '#src/foundation/trajectories/queries.ts'
import type { Context } from '#src/platform/context.ts'

export async function filterChoices(ctx: Context) {
  const [domains, owners] = await Promise.all([listPolicyDomains(ctx), listParties(ctx)])
  return { domains, owners }
}

/** What stands above every view of the plan: what it is narrowed to, and the plan in figures, whole and narrowed. */
export async function planHead(ctx: Context, trajectory: Trajectory, filter: PlanFilter) {
  const isNarrowed = chosenIn(filter).length > 0
  const [shown, size, choices] = await Promise.all([
    planTotals(ctx, trajectory.id, filter),
    isNarrowed ? planSize(ctx, trajectory.id) : null,
    filterChoices(ctx),
  ])
  return {
    trajectory,
    filter,
    /** In figures, as far as the filter leaves it. */
    shown,
    size: size ?? shown,
    choices,
  }
}
export type PlanHeadFacts = Awaited<ReturnType<typeof planHead>>
