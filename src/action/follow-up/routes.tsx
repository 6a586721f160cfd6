import { addAttachment, removeAttachment } from '#src/action/follow-up/attachment-commands.ts'
import { attachmentNotice } from '#src/action/follow-up/attachment-messages.ts'
import {
  attachmentMegabytes,
  contentOf,
  getAttachment,
  listAttachments,
} from '#src/action/follow-up/attachment-queries.ts'
import { attachmentName, keptAs } from '#src/action/follow-up/attachment.ts'
import {
  addComment,
  changeComment,
  removeComment,
  seeComment,
} from '#src/action/follow-up/comment-commands.ts'
import { commentNotice } from '#src/action/follow-up/comment-messages.ts'
import { countComments, getComment, listComments } from '#src/action/follow-up/comment-queries.ts'
import { commentsPerPage, placeOfComment } from '#src/action/follow-up/comment.ts'
import {
  answerFieldRequest,
  askField,
  changeFieldRequest,
  withdrawFieldRequest,
} from '#src/action/follow-up/field-request-commands.ts'
import { fieldRequestNotice } from '#src/action/follow-up/field-request-messages.ts'
import { getFieldRequest, listRequestsOf } from '#src/action/follow-up/field-request-queries.ts'
import { everythingMine } from '#src/action/follow-up/mine-queries.ts'
import { AnswerPage } from '#src/action/follow-up/pages/answer-page.tsx'
import { AskPage } from '#src/action/follow-up/pages/ask-page.tsx'
import { AttachmentsPage } from '#src/action/follow-up/pages/attachments-page.tsx'
import { CommentFormPage } from '#src/action/follow-up/pages/comment-form-page.tsx'
import { CommentsPage } from '#src/action/follow-up/pages/comments-page.tsx'
import { MyActionsPage } from '#src/action/follow-up/pages/my-actions-page.tsx'
import { RequestFormPage } from '#src/action/follow-up/pages/request-form-page.tsx'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { mayAskField, mayAttach, mayComment } from '#src/action/follow-up/policy.ts'
import '#src/action/follow-up/ui/brought-along.tsx'
import { getAction } from '#src/action/plan/action-queries.ts'
import { maySeePlan } from '#src/action/plan/policy.ts'
import { listColleagues } from '#src/foundation/workspaces/queries.ts'
import type { Context } from '#src/platform/context.ts'
import type { Reply } from '#src/platform/forms/reply.ts'
import { button, form, page, type Route } from '#src/platform/web/route.ts'

const mostRequests = 50

/** The page that an address asks for, if it asks for one that there is; otherwise the last, where people talk now. */
function pageAmong(pageCount: number, query: URLSearchParams): number {
  const asked = Number(query.get('pagina') ?? '')
  return Number.isInteger(asked) && asked >= 1 && asked < pageCount ? asked : pageCount
}

async function commentsPage(ctx: Context, actionId: string, query: URLSearchParams, reply: Reply | null) {
  const action = await getAction(ctx, actionId)
  const total = await countComments(ctx, action.id)
  const pageCount = Math.max(1, Math.ceil(total / commentsPerPage))
  const number = pageAmong(pageCount, query)
  const window = { limit: commentsPerPage, offset: (number - 1) * commentsPerPage }
  return (
    <CommentsPage
      action={action}
      comments={await listComments(ctx, action.id, window)}
      total={total}
      page={number}
      pageCount={pageCount}
      colleagues={await listColleagues(ctx)}
      reply={reply}
    />
  )
}

const pageIn = (query: URLSearchParams): string | undefined => query.get('pagina') ?? undefined

/** A file as it was brought; a browser keeps it and never opens it as a page of ours. */
async function download(ctx: Context, id: string): Promise<Response> {
  const { fileId, fileName, contentType, size } = await getAttachment(ctx, id)
  return new Response(contentOf(ctx, fileId), {
    headers: {
      'content-type': contentType,
      'content-length': String(size),
      'content-disposition': keptAs(attachmentName(fileName, contentType)),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

export const followUpRoutes: Route[] = [
  page(followUpPaths.mine, mayComment, async (ctx) => <MyActionsPage mine={await everythingMine(ctx)} />),
  form(followUpPaths.answer, maySeePlan, answerFieldRequest, {
    page: async (ctx, { params }, reply) => (
      <AnswerPage request={await getFieldRequest(ctx, params.request)} reply={reply} />
    ),
    fixed: ({ params }) => ({ id: params.request }),
    done: (_result, { params }) => ({
      to: followUpPaths.mine(params),
      say: fieldRequestNotice('answered'),
    }),
  }),
  button(followUpPaths.seen, mayComment, seeComment, {
    fixed: ({ params }) => ({ id: params.comment }),
    done: (_result, { params }) => ({ to: followUpPaths.mine(params), say: commentNotice('seen') }),
  }),
  form(followUpPaths.comments, mayComment, addComment, {
    page: (ctx, { params, query }, reply) => commentsPage(ctx, params.action, query, reply),
    fixed: ({ params }) => ({ actionId: params.action }),
    done: ({ commentId }, { params }) => ({
      to: `${followUpPaths.comments(params)}#${placeOfComment(commentId)}`,
      say: commentNotice('added'),
    }),
  }),
  form(followUpPaths.comment, mayComment, changeComment, {
    page: async (ctx, { params, query }, reply) => {
      const comment = await getComment(ctx, params.comment)
      return (
        <CommentFormPage
          action={await getAction(ctx, comment.actionId)}
          comment={comment}
          colleagues={await listColleagues(ctx)}
          page={pageIn(query)}
          reply={reply}
        />
      )
    },
    fixed: ({ params }) => ({ id: params.comment }),
    done: ({ commentId }, { params, query }) => ({
      to: `${followUpPaths.comments(params, { pagina: pageIn(query) })}#${placeOfComment(commentId)}`,
      say: commentNotice('saved'),
    }),
  }),
  button(followUpPaths.removeComment, mayComment, removeComment, {
    fixed: ({ params }) => ({ id: params.comment }),
    done: (_result, { params }) => ({ to: followUpPaths.comments(params), say: commentNotice('removed') }),
  }),
  form(followUpPaths.attachments, mayAttach, addAttachment, {
    bringsFile: { limitBytes: attachmentMegabytes * 1_000_000 },
    page: async (ctx, { params }, reply) => {
      const action = await getAction(ctx, params.action)
      return (
        <AttachmentsPage action={action} attachments={await listAttachments(ctx, action.id)} reply={reply} />
      )
    },
    fixed: ({ params }) => ({ actionId: params.action }),
    done: (_result, { params }) => ({
      to: followUpPaths.attachments(params),
      say: attachmentNotice('added'),
    }),
  }),
  page(followUpPaths.attachment, mayAttach, (ctx, { params }) => download(ctx, params.attachment)),
  button(followUpPaths.removeAttachment, mayAttach, removeAttachment, {
    fixed: ({ params }) => ({ id: params.attachment }),
    done: (_result, { params }) => ({
      to: followUpPaths.attachments(params),
      say: attachmentNotice('removed'),
    }),
  }),
  form(followUpPaths.ask, mayAskField, askField, {
    page: async (ctx, { params }, reply) => {
      const action = await getAction(ctx, params.action)
      return (
        <AskPage
          action={action}
          requests={await listRequestsOf(ctx, action.id, mostRequests)}
          colleagues={await listColleagues(ctx)}
          reply={reply}
        />
      )
    },
    fixed: ({ params }) => ({ actionId: params.action }),
    done: (_result, { params }) => ({ to: followUpPaths.ask(params), say: fieldRequestNotice('asked') }),
  }),
  form(followUpPaths.request, mayAskField, changeFieldRequest, {
    page: async (ctx, { params }, reply) => (
      <RequestFormPage
        request={await getFieldRequest(ctx, params.request)}
        colleagues={await listColleagues(ctx)}
        reply={reply}
      />
    ),
    fixed: ({ params }) => ({ id: params.request }),
    done: ({ actionId }, { params }) => ({
      to: followUpPaths.ask({ ...params, action: actionId }),
      say: fieldRequestNotice('saved'),
    }),
  }),
  button(followUpPaths.withdrawRequest, mayAskField, withdrawFieldRequest, {
    fixed: ({ params }) => ({ id: params.request }),
    done: ({ actionId }, { params }) => ({
      to: followUpPaths.ask({ ...params, action: actionId }),
      say: fieldRequestNotice('withdrawn'),
    }),
  }),
]
