import { and, asc, eq, isNull } from 'drizzle-orm'
import { actionAttachments } from '#src/action/follow-up/tables.ts'
import { actions } from '#src/action/plan/tables.ts'
import { accounts } from '#src/foundation/identity/tables.ts'
import { ruleValue } from '#src/foundation/library/rules.ts'
import { reading, workspaceOf, type Call, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { filePiece } from '#src/platform/files/stored-files.ts'
import { files } from '#src/platform/files/tables.ts'

export const mostAttachments = ruleValue('attachments-most')
export const attachmentMegabytes = ruleValue('attachment-megabytes')

const attachmentRows = (ctx: Context) =>
  ctx.db
    .select({
      id: actionAttachments.id,
      actionId: actionAttachments.actionId,
      fileId: actionAttachments.fileId,
      contentType: actionAttachments.contentType,
      accountId: actionAttachments.accountId,
      version: actionAttachments.version,
      createdAt: actionAttachments.createdAt,
      fileName: files.name,
      size: files.size,
      by: accounts.name,
    })
    .from(actionAttachments)
    .innerJoin(
      files,
      and(eq(files.workspaceId, actionAttachments.workspaceId), eq(files.id, actionAttachments.fileId)),
    )
    .innerJoin(
      actions,
      and(
        eq(actions.workspaceId, actionAttachments.workspaceId),
        eq(actions.id, actionAttachments.actionId),
        isNull(actions.deletedAt),
      ),
    )
    .leftJoin(accounts, eq(accounts.id, actionAttachments.accountId))

const isThere = (ctx: Context) =>
  and(eq(actionAttachments.workspaceId, workspaceOf(ctx).id), isNull(actionAttachments.deletedAt))

export type Attachment = Awaited<ReturnType<typeof attachmentRows>>[number]

/** The files of an action, in the order in which they came. */
export const listAttachments = (ctx: Context, actionId: string): Promise<Attachment[]> =>
  attachmentRows(ctx)
    .where(and(isThere(ctx), eq(actionAttachments.actionId, actionId)))
    .orderBy(asc(actionAttachments.createdAt), asc(actionAttachments.id))
    .limit(mostAttachments)

export async function getAttachment(ctx: Context, id: string): Promise<Attachment> {
  const [row] = await attachmentRows(ctx).where(and(isThere(ctx), eq(actionAttachments.id, id)))
  return found(row)
}

/** The content as it is asked for: each piece in a transaction of its own, so that a slow line holds no connection. */
export function contentOf(call: Call, fileId: string): ReadableStream<Uint8Array> {
  let position = 0
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = await reading(call, (ctx) => filePiece(ctx, fileId, position))
        position += 1
        if (piece) controller.enqueue(piece)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}
