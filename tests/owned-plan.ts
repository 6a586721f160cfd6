import { addAction } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { planFindings } from '#src/action/plan/advice-queries.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { found } from '#src/platform/errors.ts'
import { reading, type Call } from '#src/platform/context.ts'
import { factsOf, type Finding } from '#src/platform/finding.ts'

/** What the roadmap says of the current plan: that one owner pulls too much of it, or that it is spread. */
export const spreadNow = (call: Call): Promise<Finding> =>
  reading(call, async (ctx) => {
    const { id } = await getCurrentTrajectory(ctx)
    return found((await planFindings(ctx, id)).find(({ rule }) => rule === 'plan.ownership-spread'))
  })

/** A strategic objective in the first domain. */
export async function addGoal(call: Call, statement = 'Elk kind speelt'): Promise<{ objectiveId: string }> {
  const [domain] = await reading(call, listPolicyDomains)
  return addObjective(call, { kind: 'strategic', domainId: found(domain).id, statement })
}

/** Four more actions that Noor pulls, so that the plan leans on one owner; gives what the roadmap says of it. */
export async function leanOnOne(call: Call): Promise<Finding> {
  const { objectiveId } = await addGoal(call)
  for (const title of ['Een', 'Twee', 'Drie', 'Vier'])
    await addAction(call, { objectiveId, title, newOwner: 'Noor' })
  return spreadNow(call)
}

/** What a waiver of this finding is asked with. */
export const waiverOf = (finding: Finding, reason = 'Wij zijn met weinig') => ({
  rule: finding.rule,
  subject: finding.subject,
  facts: factsOf(finding),
  reason,
})
