import { chosenIn } from '#src/action/plan/filter.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { planSize, planTotals } from '#src/action/plan/queries.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import type { Trajectory } from '#src/foundation/trajectories/queries.ts'
import type { Context } from '#src/platform/context.ts'

export const filterChoices = async (ctx: Context) => ({
  domains: await listPolicyDomains(ctx),
  owners: await listParties(ctx),
})

/** What stands above every view of the plan: what it is narrowed to, and the plan in figures, whole and narrowed. */
export async function planHead(ctx: Context, trajectory: Trajectory, filter: PlanFilter) {
  const isNarrowed = chosenIn(filter).length > 0
  const shown = await planTotals(ctx, trajectory.id, filter)
  return {
    trajectory,
    filter,
    /** In figures, as far as the filter leaves it. */
    shown,
    size: isNarrowed ? await planSize(ctx, trajectory.id) : shown,
    choices: await filterChoices(ctx),
  }
}
export type PlanHeadFacts = Awaited<ReturnType<typeof planHead>>
