import { findOwnershipSpread } from '#src/action/plan/advice-queries.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { listObjectives } from '#src/action/plan/objective-queries.ts'
import { listWorkOf, type WorkInPlan } from '#src/action/plan/party-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { ownershipSpreadWords } from '#src/action/plan/rule-words.ts'
import { PartyInPlan } from '#src/action/plan/ui/party-in-plan.tsx'
import { defineServing } from '#src/direction/vision/queries.ts'
import { defineFinder } from '#src/foundation/advice/queries.ts'
import { defineRule } from '#src/foundation/advice/rules.ts'
import { definePartyWork } from '#src/foundation/parties/ui/party-work.ts'
import { findCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { workspaceOf } from '#src/platform/context.ts'

// Everything that the plan brings to the pages of folders that come before it, which may not know the plan.

definePartyWork('plan', async (ctx, party) => {
  const trajectory = await findCurrentTrajectory(ctx)
  const work: WorkInPlan = trajectory ? await listWorkOf(ctx, trajectory.id, party.id) : new Map()
  return <PartyInPlan party={party} work={work} />
})

defineServing('plan', async (ctx, trajectoryId) => {
  const { slug: workspace } = workspaceOf(ctx)
  const objectives = await listObjectives(ctx, trajectoryId)
  return objectives.map((objective) => ({
    id: objective.id,
    visionPartId: objective.visionStatement === null ? null : objective.visionPartId,
    words: `${objectiveLabel(objective)} ${objective.statement}`,
    href: planPaths.objective({ workspace, objective: objective.id }),
  }))
})

defineRule('plan.ownership-spread', ownershipSpreadWords)
defineFinder('plan.ownership-spread', findOwnershipSpread)
