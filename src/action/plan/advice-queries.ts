import { planFindings } from '#src/action/plan/queries.ts'
import { defineFinder } from '#src/foundation/advice/queries.ts'
import { getTrajectory } from '#src/foundation/trajectories/queries.ts'

defineFinder('plan.ownership-spread', async (ctx, subject) => {
  const trajectory = await getTrajectory(ctx, subject)
  const findings = await planFindings(ctx, trajectory.id)
  return findings.find(({ rule }) => rule === 'plan.ownership-spread') ?? null
})
