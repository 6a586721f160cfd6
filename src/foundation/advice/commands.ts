import { and, eq } from 'drizzle-orm'
import { waiveAdviceInput, withdrawWaiverInput } from '#src/foundation/advice/forms.ts'
import { mayWaiveAdvice } from '#src/foundation/advice/policy.ts'
import { findAdvice, findWaiver, getWaiver } from '#src/foundation/advice/queries.ts'
import { waivers } from '#src/foundation/advice/tables.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf } from '#src/platform/context.ts'
import { allow } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

/** Decides not to follow a piece of advice; the reason is kept, and changed facts bring the advice back. */
export const waiveAdvice = command('advice.waived', waiveAdviceInput, async (ctx, input) => {
  allow(mayWaiveAdvice(ctx.actor))
  // A rule or a subject that is none of ours is not found.
  await findAdvice(ctx, input.rule, input.subject)
  const earlier = await findWaiver(ctx, input)
  if (earlier) return { waiverId: earlier.id }
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
