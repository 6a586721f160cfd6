import { findInAction, findInObjective, findInPlan } from '#src/action/plan/advice-queries.ts'
import { objectivesInDomains } from '#src/action/plan/domain-use-queries.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { listObjectives } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import {
  ownershipSpreadWords,
  servesVisionWords,
  tellAnchored,
  tellWithinBudget,
} from '#src/action/plan/rule-words.ts'
import { tellSmart } from '#src/action/plan/smart-words.ts'
import { smartRules, type SmartFinding } from '#src/action/plan/smart.ts'
import { defineServing } from '#src/direction/vision/queries.ts'
import { defineFinder } from '#src/foundation/advice/queries.ts'
import { defineRule } from '#src/foundation/advice/rules.ts'
import { defineDomainUse } from '#src/foundation/library/domain-use-queries.ts'
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

defineDomainUse('plan', objectivesInDomains)

defineRule('plan.ownership-spread', ownershipSpreadWords)
defineFinder('plan.ownership-spread', findInPlan('plan.ownership-spread'))
defineRule('plan.within-budget', tellWithinBudget)
defineFinder('plan.within-budget', findInPlan('plan.within-budget'))
defineRule('action.anchored', tellAnchored)
defineFinder('action.anchored', findInAction('action.anchored'))
defineRule('objective.serves-vision', servesVisionWords)
defineFinder('objective.serves-vision', findInObjective('objective.serves-vision'))
for (const letter of smartRules) {
  const rule = `smart.${letter}`
  // Findings of this rule are made by the SMART check alone.
  defineRule(rule, (finding, locale) => tellSmart(finding as SmartFinding, locale))
  defineFinder(rule, findInObjective(rule))
}
