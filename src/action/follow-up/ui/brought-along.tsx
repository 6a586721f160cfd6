import { listAttachments } from '#src/action/follow-up/attachment-queries.ts'
import { latestComments } from '#src/action/follow-up/comment-queries.ts'
import { listRequestsOf } from '#src/action/follow-up/field-request-queries.ts'
import { isAwaited } from '#src/action/follow-up/field-request.ts'
import { mayAskField, mayAttach, mayComment } from '#src/action/follow-up/policy.ts'
import { AskedCard } from '#src/action/follow-up/ui/asked-card.tsx'
import { AttachmentsCard } from '#src/action/follow-up/ui/attachments-card.tsx'
import { CommentsCard } from '#src/action/follow-up/ui/comments-card.tsx'
import { defineActionPart } from '#src/action/plan/ui/action-part.ts'

const latest = 3
const mostAsked = 20

// What is said about an action, the files beside it, and what somebody is asked to fill in, on its page.

defineActionPart('follow-up-1-asked', async (ctx, { id }) => {
  const requests = (await listRequestsOf(ctx, id, mostAsked)).filter(isAwaited)
  const mayAsk = mayAskField(ctx.actor)
  return requests.length > 0 || mayAsk ? (
    <AskedCard actionId={id} requests={requests} mayAsk={mayAsk} />
  ) : null
})

defineActionPart('follow-up-2-comments', async (ctx, { id }) =>
  mayComment(ctx.actor) ? <CommentsCard actionId={id} {...await latestComments(ctx, id, latest)} /> : null,
)

defineActionPart('follow-up-3-attachments', async (ctx, { id }) =>
  mayAttach(ctx.actor) ? (
    <AttachmentsCard actionId={id} attachments={await listAttachments(ctx, id)} />
  ) : null,
)
