import type { attachmentMessages } from '#src/action/follow-up/attachment-messages.ts'
import type { Attachment } from '#src/action/follow-up/attachment-queries.ts'
import { typeInWord } from '#src/action/follow-up/attachment.ts'
import type { Say } from '#src/platform/i18n/messages.ts'
import type { Presenter } from '#src/platform/written/presented.ts'

type SayAttachment = Say<(typeof attachmentMessages)['tree']>

function sizeInWords(bytes: number, t: SayAttachment, show: Presenter): string {
  const kilobytes = Math.ceil(bytes / 1000)
  return kilobytes < 1000
    ? t('kilobytes', { size: show.number(kilobytes) })
    : t('megabytes', { size: show.number((bytes / 1_000_000).toFixed(1)) })
}

/** What it is, how large, and who brought it when. */
export function attachmentInWords(
  { contentType, size, createdAt, by }: Attachment,
  t: SayAttachment,
  show: Presenter,
): string {
  const words = {
    type: typeInWord(contentType),
    size: sizeInWords(size, t, show),
    moment: show.moment(createdAt),
  }
  return by === null ? t('about', words) : t('aboutBy', { ...words, name: by })
}
