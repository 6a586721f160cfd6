import { planFindings } from '#src/action/plan/queries.ts'
import { getTrajectory } from '#src/foundation/trajectories/queries.ts'
import type { Context } from '#src/platform/context.ts'
import type { Finding } from '#src/platform/finding.ts'

/** How ownership is spread in the plan of this trajectory now. */
export async function findOwnershipSpread(ctx: Context, trajectoryId: string): Promise<Finding | null> {
  const trajectory = await getTrajectory(ctx, trajectoryId)
  const findings = await planFindings(ctx, trajectory.id)
  return findings.find(({ rule }) => rule === 'plan.ownership-spread') ?? null
}
