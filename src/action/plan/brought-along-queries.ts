import { findOwnershipSpread } from '#src/action/plan/advice-queries.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { listObjectives } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { ownershipSpreadWords } from '#src/action/plan/rule-words.ts'
import { defineServing } from '#src/direction/vision/queries.ts'
import { defineFinder } from '#src/foundation/advice/queries.ts'
import { defineRule } from '#src/foundation/advice/rules.ts'
import { workspaceOf } from '#src/platform/context.ts'

// What the plan brings to folders that come before it, which may not know the plan; behind every door.

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
