import { z } from 'zod'
import { askedFields } from '#src/action/follow-up/asked-field.ts'
import { attachmentProblem } from '#src/action/follow-up/attachment-messages.ts'
import { commentLimit, mostMentioned } from '#src/action/follow-up/comment.ts'
import { noteLimit } from '#src/action/follow-up/field-request.ts'
import { textLimit } from '#src/action/plan/action.ts'
import {
  broughtFile,
  day,
  identifier,
  optional,
  optionalText,
  text,
  version,
} from '#src/platform/forms/inputs.ts'

const comment = {
  text: text(commentLimit),
  /** Whom it is meant for. */
  forIds: z
    .array(identifier())
    .max(mostMentioned)
    .optional()
    .transform((ids) => [...new Set(ids)].toSorted()),
}

export const addCommentInput = z.object({ ...comment, actionId: identifier() })
export const changeCommentInput = z.object({ ...comment, id: identifier(), version: version() })
export const removeCommentInput = z.object({ id: identifier(), version: version() })
export const seeCommentInput = z.object({ id: identifier() })

export const addAttachmentInput = z.object({
  actionId: identifier(),
  fileId: broughtFile(attachmentProblem('missing')),
})
export const removeAttachmentInput = z.object({ id: identifier(), version: version() })

const request = {
  /** Who is asked. */
  accountId: identifier(),
  note: optionalText(noteLimit),
  dueOn: optional(day()),
}

export const askFieldInput = z.object({ ...request, actionId: identifier(), field: z.enum(askedFields) })
export const changeFieldRequestInput = z.object({ ...request, id: identifier(), version: version() })
export const withdrawFieldRequestInput = z.object({ id: identifier(), version: version() })
export const answerFieldRequestInput = z.object({
  id: identifier(),
  /** Of the action, as the person who answers saw it. */
  version: version(),
  answer: text(textLimit),
})
