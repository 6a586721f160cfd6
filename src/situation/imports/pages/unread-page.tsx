import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { readingMessages } from '#src/situation/imports/reading-messages.ts'
import { AnotherFile } from '#src/situation/imports/ui/another-file.tsx'
import { ImportButton } from '#src/situation/imports/ui/import-button.tsx'
import { ImportHeader } from '#src/situation/imports/ui/import-header.tsx'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Card } from '#src/ui/card.tsx'
import { Notice } from '#src/ui/notice.tsx'

/** Somebody stopped the reading of a file. */
export function StoppedPage({ import: one }: { import: Import }) {
  const t = useMessages(readingMessages)
  return (
    <>
      <ImportHeader title={t('stoppedTitle')} lead={t('stoppedLead', { file: one.fileName })} />
      <Card>
        <ButtonRow>
          <ReadAgain id={one.id} kind="primary" />
          <AnotherFile instead={one} />
        </ButtonRow>
      </Card>
    </>
  )
}

/** A file that cannot be read: why, and what one can do about it. */
export function UnreadablePage({ import: one }: { import: Import }) {
  const t = useMessages(readingMessages)
  const locale = useLocale()
  const { problem } = one.reading
  return (
    <>
      <ImportHeader title={t('unreadableTitle')} lead={t('unreadableLead', { file: one.fileName })} />
      {problem && <Notice tone="watch">{problemText(problem.code, problem.values, locale)}</Notice>}
      <Card>
        <p>{t('whatNow')}</p>
        <ButtonRow>
          <AnotherFile instead={one} kind="primary" />
          <ReadAgain id={one.id} />
        </ButtonRow>
      </Card>
    </>
  )
}

function ReadAgain({ id, kind }: { id: string; kind?: 'primary' }) {
  const t = useMessages(readingMessages)
  const workspace = useWorkspace().slug
  return (
    <ImportButton kind={kind} icon="refresh-cw" action={importPaths.again({ workspace, import: id })}>
      {t('again')}
    </ImportButton>
  )
}
