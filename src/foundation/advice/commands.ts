import { and, eq } from 'drizzle-orm'
import { adviceProblem } from '#src/foundation/advice/messages.ts'
import { waiveAdviceInput, withdrawWaiverInput } from '#src/foundation/advice/forms.ts'
import { mayWaiveAdvice } from '#src/foundation/advice/policy.ts'
import { findAdvice, getWaiver } from '#src/foundation/advice/queries.ts'
import { isWaivable } from '#src/foundation/advice/rules.ts'
import { waivers } from '#src/foundation/advice/tables.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { factsOf } from '#src/platform/finding.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

/**
 * Decides not to follow a piece of advice as it stands now; the reason is kept, and changed facts bring the advice
 * back. Errors: not found; conflict when the facts are no longer those that the person saw.
 */
export const waiveAdvice = command('advice.waived', waiveAdviceInput, async (ctx, input) => {
  allow(mayWaiveAdvice(ctx.actor))
  // A rule or a subject that is none of ours is not found.
  const advice = await findAdvice(ctx, input.rule, input.subject)
  const asSeen = advice && isWaivable(advice.finding) && factsOf(advice.finding) === input.facts
  if (!asSeen) throw new Refusal('conflict', adviceProblem('changed'))
  if (advice.waiver) return { waiverId: advice.waiver.id }
  const waiver = {
    workspaceId: workspaceOf(ctx).id,
    id: newIdentifier(),
    ...input,
    accountId: accountOf(ctx.actor),
    at: ctx.now,
  }
  await ctx.db.insert(waivers).values(waiver)
  return { waiverId: waiver.id }
})

export const withdrawWaiver = command('advice.waiver-withdrawn', withdrawWaiverInput, async (ctx, { id }) => {
  const waiver = await getWaiver(ctx, id)
  allow(mayWaiveAdvice(ctx.actor))
  await ctx.db
    .update(waivers)
    .set({ withdrawnAt: ctx.now })
    .where(and(eq(waivers.workspaceId, waiver.workspaceId), eq(waivers.id, id)))
  return { waiverId: id }
})
