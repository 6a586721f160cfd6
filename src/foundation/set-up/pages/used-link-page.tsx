import { setUpMessages } from '#src/foundation/set-up/messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

export function UsedLinkPage() {
  const t = useMessages(setUpMessages)
  return (
    <>
      <DocumentTitle>{t('usedTitle')}</DocumentTitle>
      <PageHeader title={t('usedTitle')} lead={t('usedText')} />
    </>
  )
}
