import { and, eq } from 'drizzle-orm'
import { commentProblem } from '#src/action/follow-up/comment-messages.ts'
import { getComment } from '#src/action/follow-up/comment-queries.ts'
import {
  addCommentInput,
  changeCommentInput,
  removeCommentInput,
  seeCommentInput,
} from '#src/action/follow-up/forms.ts'
import { mayChangeComment, mayComment } from '#src/action/follow-up/policy.ts'
import { actionComments, commentMentions } from '#src/action/follow-up/tables.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { colleaguesAmong } from '#src/foundation/parties/account-queries.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, found, Refusal } from '#src/platform/errors.ts'
import { create, newRow, remove, revise, unchangedSince } from '#src/platform/history.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { isOneOf } from '#src/platform/sql.ts'

const mentionsOf = (ctx: Context, commentId: string) =>
  and(eq(commentMentions.workspaceId, workspaceOf(ctx).id), eq(commentMentions.commentId, commentId))

/** A comment can be meant for whoever works here. */
async function refuseOutsiders(ctx: Context, accountIds: readonly string[]): Promise<void> {
  const colleagues = await colleaguesAmong(ctx, accountIds)
  if (accountIds.some((id) => !colleagues.has(id)))
    throw new Refusal('invalid', commentProblem('works-elsewhere'), {}, 'forIds')
}

async function mention(ctx: Context, commentId: string, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length === 0) return
  const rows = accountIds.map((accountId) => ({
    workspaceId: workspaceOf(ctx).id,
    id: newIdentifier(),
    commentId,
    accountId,
  }))
  await ctx.db.insert(commentMentions).values(rows)
}

export const addComment = command(
  'comment.added',
  addCommentInput,
  async (ctx, { actionId, text, forIds }) => {
    const action = await getAction(ctx, actionId)
    allow(mayComment(ctx.actor))
    await refuseOutsiders(ctx, forIds)
    const accountId = found(accountOf(ctx.actor) ?? undefined)
    const comment = { ...newRow(ctx), actionId: action.id, accountId, text }
    await create(ctx, actionComments, comment)
    await mention(ctx, comment.id, forIds)
    return { commentId: comment.id }
  },
)

/** Who is still meant keeps having seen it or not; somebody who left meanwhile may stay. */
export const changeComment = command(
  'comment.changed',
  changeCommentInput,
  async (ctx, { id, version, text, forIds }) => {
    const comment = await getComment(ctx, id)
    allow(mayChangeComment(ctx.actor, comment))
    unchangedSince(comment, version)
    const before = comment.mentioned.map(({ accountId }) => accountId).toSorted()
    const added = forIds.filter((accountId) => !before.includes(accountId))
    const dropped = before.filter((accountId) => !forIds.includes(accountId))
    await refuseOutsiders(ctx, added)
    await revise(ctx, actionComments, comment, { text }, { forIds: { before, after: forIds } })
    await mention(ctx, id, added)
    await ctx.db
      .delete(commentMentions)
      .where(and(mentionsOf(ctx, id), isOneOf(commentMentions.accountId, dropped)))
    return { commentId: id }
  },
)

export const removeComment = command('comment.removed', removeCommentInput, async (ctx, { id, version }) => {
  const comment = await getComment(ctx, id)
  allow(mayChangeComment(ctx.actor, comment))
  unchangedSince(comment, version)
  await remove(ctx, actionComments, comment)
  return { commentId: id }
})

/** Marks a comment that is meant for whoever asks as seen. Errors: not found for a comment meant for others. */
export const seeComment = command('comment.seen', seeCommentInput, async (ctx, { id }) => {
  allow(mayComment(ctx.actor))
  const comment = await getComment(ctx, id)
  const own = comment.mentioned.find(({ accountId }) => accountId === accountOf(ctx.actor))
  const { accountId } = found(own)
  await ctx.db
    .update(commentMentions)
    .set({ readAt: ctx.now })
    .where(and(mentionsOf(ctx, id), eq(commentMentions.accountId, accountId)))
  return { commentId: id }
})
