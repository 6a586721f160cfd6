import { attachmentMessages } from '#src/action/follow-up/attachment-messages.ts'
import type { Attachment } from '#src/action/follow-up/attachment-queries.ts'
import { attachmentName } from '#src/action/follow-up/attachment.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { attachmentInWords } from '#src/action/follow-up/ui/attachment-words.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { ItemList } from '#src/ui/item-list.tsx'

const mostShown = 5

/** The files of an action: those that came last, and how many there are. */
export function AttachmentsCard({
  actionId,
  attachments,
}: {
  actionId: string
  attachments: readonly Attachment[]
}) {
  const t = useMessages(attachmentMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const all = followUpPaths.attachments({ workspace, action: actionId })
  const items = attachments.slice(-mostShown).map((attachment) => ({
    key: attachment.id,
    icon: 'file-text' as const,
    title: (
      <a href={followUpPaths.attachment({ workspace, action: actionId, attachment: attachment.id })}>
        {attachmentName(attachment.fileName, attachment.contentType)}
      </a>
    ),
    text: attachmentInWords(attachment, t, show),
  }))
  return (
    <Card
      title={t('title')}
      action={items.length > 0 && <a href={all}>{t('all', { count: attachments.length })}</a>}
    >
      {items.length > 0 ? <ItemList items={items} /> : <p>{t('none')}</p>}
      <ButtonRow>
        <Button icon="file-up" href={all}>
          {t('addTitle')}
        </Button>
      </ButtonRow>
    </Card>
  )
}
