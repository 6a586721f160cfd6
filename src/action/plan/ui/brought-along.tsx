import { listWorkOf, type WorkInPlan } from '#src/action/plan/party-queries.ts'
import { PartyInPlan } from '#src/action/plan/ui/party-in-plan.tsx'
import { definePartyWork } from '#src/foundation/parties/ui/party-work.ts'
import { findCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'

// What the plan brings to the pages of folders that come before it, which may not know the plan.

definePartyWork('plan', async (ctx, party) => {
  const trajectory = await findCurrentTrajectory(ctx)
  const work: WorkInPlan = trajectory ? await listWorkOf(ctx, trajectory.id, party.id) : new Map()
  return <PartyInPlan party={party} work={work} />
})
