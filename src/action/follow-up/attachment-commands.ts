import { and, eq } from 'drizzle-orm'
import { attachedType } from '#src/action/follow-up/attached-content.ts'
import { attachmentProblem } from '#src/action/follow-up/attachment-messages.ts'
import {
  attachmentMegabytes,
  getAttachment,
  listAttachments,
  mostAttachments,
} from '#src/action/follow-up/attachment-queries.ts'
import { addAttachmentInput, removeAttachmentInput } from '#src/action/follow-up/forms.ts'
import { mayAttach, mayRemoveAttachment } from '#src/action/follow-up/policy.ts'
import { actionAttachments } from '#src/action/follow-up/tables.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { adoptFile, readFile, removeFile } from '#src/platform/files/stored-files.ts'
import { newRow, unchangedSince } from '#src/platform/history.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

const refuse = (code: string, values = {}) => new Refusal('invalid', code, values, 'fileId')

/**
 * Keeps a file that just came in with an action, when its content is of a kind that can do no harm where it is opened.
 * Errors: Refusal; the file is adopted in this transaction only, so a refused one goes away.
 */
export const addAttachment = command(
  'attachment.added',
  addAttachmentInput,
  async (ctx, { actionId, fileId }) => {
    const action = await getAction(ctx, actionId)
    allow(mayAttach(ctx.actor))
    const file = await adoptFile(ctx, fileId)
    // It may have come in through a form that takes more.
    if (file.size > attachmentMegabytes * 1_000_000)
      throw refuse(platformProblem('too-large'), { megabytes: attachmentMegabytes })
    if (file.size === 0) throw refuse(attachmentProblem('empty'))
    await oneAtATime(ctx, 'attachments')
    const there = await listAttachments(ctx, action.id)
    if (there.length >= mostAttachments)
      throw refuse(attachmentProblem('too-many'), { most: mostAttachments })
    const contentType = await attachedType(await readFile(ctx, file.id), file.name)
    if (contentType === undefined) throw refuse(attachmentProblem('other-kind'))
    const { language: _, ...row } = newRow(ctx)
    const attachment = {
      ...row,
      actionId: action.id,
      fileId: file.id,
      contentType,
      accountId: accountOf(ctx.actor),
    }
    await ctx.db.insert(actionAttachments).values(attachment)
    return { attachmentId: attachment.id }
  },
)

/** Takes a file away from an action for good, with its content: it may hold what should not be here. */
export const removeAttachment = command(
  'attachment.removed',
  removeAttachmentInput,
  async (ctx, { id, version }) => {
    const attachment = await getAttachment(ctx, id)
    allow(mayRemoveAttachment(ctx.actor, attachment))
    unchangedSince(attachment, version)
    await ctx.db
      .delete(actionAttachments)
      .where(and(eq(actionAttachments.workspaceId, workspaceOf(ctx).id), eq(actionAttachments.id, id)))
    await removeFile(ctx, attachment.fileId)
    return { attachmentId: id }
  },
)
