import { addAttachment } from '#src/action/follow-up/attachment-commands.ts'
import { attachmentMessages } from '#src/action/follow-up/attachment-messages.ts'
import {
  attachmentMegabytes,
  mostAttachments,
  type Attachment,
} from '#src/action/follow-up/attachment-queries.ts'
import { acceptedEndings, attachmentName } from '#src/action/follow-up/attachment.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { mayRemoveAttachment } from '#src/action/follow-up/policy.ts'
import { useActionTrail } from '#src/action/follow-up/ui/action-trail.ts'
import { attachmentInWords } from '#src/action/follow-up/ui/attachment-words.ts'
import { FileField } from '#src/platform/files/file-field.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

type Props = {
  action: { id: string; number: number; title: string }
  attachments: readonly Attachment[]
  reply: Reply | null
}

/** The files of an action, and a place to bring one more. */
export function AttachmentsPage({ action, attachments, reply }: Props) {
  const t = useMessages(attachmentMessages)
  const trail = useActionTrail(action, { label: t('title') })
  const bringing = <Bringing isFull={attachments.length >= mostAttachments} reply={reply} />
  const list = <Attached attachments={attachments} />
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={trail}
        title={t('title')}
        lead={t('lead', { count: attachments.length, action: action.title })}
      />
      {/* A form that came back stands first: on a phone nobody would see below the fold what is wrong. */}
      {reply ? <Columns aside={list}>{bringing}</Columns> : <Columns aside={bringing}>{list}</Columns>}
    </>
  )
}

function Bringing({ isFull, reply }: { isFull: boolean; reply: Reply | null }) {
  const t = useMessages(attachmentMessages)
  if (isFull && !reply) return <Card title={t('addTitle')}>{t('full', { most: mostAttachments })}</Card>
  return (
    <Card title={t('addTitle')}>
      <Form command={addAttachment} reply={reply} files submit={t('add')}>
        {({ fileId }) => (
          <FileField
            of={fileId}
            label={t('file')}
            hint={t('fileHint', { megabytes: attachmentMegabytes, most: mostAttachments })}
            accept={acceptedEndings}
          />
        )}
      </Form>
      <SmallPrint>{t('privacy')}</SmallPrint>
    </Card>
  )
}

function Attached({ attachments }: Pick<Props, 'attachments'>) {
  const t = useMessages(attachmentMessages)
  const show = presenter(useLocale())
  const { actor } = usePage()
  const workspace = useWorkspace().slug
  if (attachments.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
  const items = attachments.map((attachment) => {
    const { id, actionId, fileName, contentType, version } = attachment
    const address = { workspace, action: actionId, attachment: id }
    const name = attachmentName(fileName, contentType)
    return {
      key: id,
      icon: 'file-text' as const,
      title: <a href={followUpPaths.attachment(address)}>{name}</a>,
      text: attachmentInWords(attachment, t, show),
      action: mayRemoveAttachment(actor, attachment) && (
        <RemoveForm
          action={followUpPaths.removeAttachment(address)}
          version={version}
          words={{
            open: t('remove'),
            explanation: t('removeMeans', { name }),
            confirm: t('removeConfirm'),
          }}
        />
      ),
    }
  })
  return (
    <Card title={t('listTitle')}>
      <ItemList items={items} />
    </Card>
  )
}
