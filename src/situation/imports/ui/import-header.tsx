import type { ReactNode } from 'react'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { uploadMessages } from '#src/situation/imports/upload-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { PageHeader } from '#src/ui/page-header.tsx'

type Props = { title: string; lead?: string; actions?: ReactNode }

/** The top of every page of one import: it stands under reading in, which stands under the situation. */
export function ImportHeader({ title, lead, actions }: Props) {
  const t = useMessages(uploadMessages)
  const ti = useMessages(indicatorMessages)
  const workspace = useWorkspace().slug
  const steps = [
    { label: ti('navigation'), href: indicatorPaths.situation({ workspace }) },
    { label: t('title'), href: importPaths.upload({ workspace }) },
    { label: title },
  ]
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader trail={{ label: ti('navigation'), steps }} title={title} lead={lead} actions={actions} />
    </>
  )
}
