import { maySeePlan, mayWritePlan } from '#src/action/plan/policy.ts'
import { holds } from '#src/foundation/workspaces/roles.ts'
import { accountOf, type Actor } from '#src/platform/context.ts'

const isOwn = (actor: Actor, accountId: string | null): boolean =>
  accountId !== null && accountOf(actor) === accountId

/** Everybody who sees the plan may say something about an action, and see what is meant for them. */
export const mayComment = (actor: Actor): boolean => maySeePlan(actor) && accountOf(actor) !== null

/** What somebody wrote stays theirs. */
export const mayChangeComment = (actor: Actor, comment: { accountId: string }): boolean =>
  mayComment(actor) && isOwn(actor, comment.accountId)

export const mayAttach = maySeePlan

/** A file is taken away by whoever brought it, and by whoever writes the plan. */
export const mayRemoveAttachment = (actor: Actor, attachment: { accountId: string | null }): boolean =>
  mayAttach(actor) && (mayWritePlan(actor) || isOwn(actor, attachment.accountId))

export const mayAskField = mayWritePlan

/** A question is given to somebody else or withdrawn by whoever asked it, and by the coordinator. */
export const mayChangeRequest = (actor: Actor, request: { askedBy: string | null }): boolean =>
  mayAskField(actor) && (holds(actor, 'coordinator') || isOwn(actor, request.askedBy))

/** Only the person who was asked fills in the field, also when the rest of the plan is not theirs to write. */
export const mayAnswer = (actor: Actor, request: { accountId: string }): boolean =>
  maySeePlan(actor) && isOwn(actor, request.accountId)
