import { webPaths } from '#src/doors/web/paths.ts'
import { webMessages } from '#src/doors/web/web-messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { Button } from '#src/ui/button.tsx'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

type Props =
  | { kind: 'not-found' }
  | { kind: 'refused'; problem: string }
  | { kind: 'broken'; requestId: string }

/** What somebody sees when a page cannot be shown: what happened, and the way on. */
export function ErrorPage(props: Props) {
  const t = useMessages(webMessages)
  const words = {
    'not-found': () => ({ title: t('errors.notFoundTitle'), text: t('errors.notFoundText') }),
    refused: () => ({ title: t('errors.refusedTitle'), text: 'problem' in props ? props.problem : '' }),
    broken: () => ({
      title: t('errors.brokenTitle'),
      text: t('errors.brokenText', { id: 'requestId' in props ? props.requestId : '' }),
    }),
  }[props.kind]()
  return (
    <>
      <DocumentTitle>{words.title}</DocumentTitle>
      <PageHeader title={words.title} lead={words.text} />
      <ButtonRow>
        <Button href={webPaths.first()}>{t('home')}</Button>
      </ButtonRow>
    </>
  )
}
