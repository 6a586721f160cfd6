import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { Island } from '#src/platform/web/island.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { howFar } from '#src/situation/imports/how-far.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { fileSizeWords } from '#src/situation/imports/progress-words.ts'
import { readingMessages } from '#src/situation/imports/reading-messages.ts'
import { ImportButton } from '#src/situation/imports/ui/import-button.tsx'
import { ImportHeader } from '#src/situation/imports/ui/import-header.tsx'
import { ImportProgress } from '#src/situation/imports/ui/import-progress.tsx'
import { Card } from '#src/ui/card.tsx'

type Props = { import: Import; doing: 'received' | 'keeping' | 'undoing' }

/** A file that is being worked on: how far that is, and a way to stop it. */
export function UnderWayPage({ import: one, doing }: Props) {
  const t = useMessages(readingMessages)
  const locale = useLocale()
  const address = { workspace: useWorkspace().slug, import: one.id }
  const page = importPaths.import(address)
  return (
    <>
      {/* Where no script runs the page asks for itself again. */}
      <noscript>
        <meta httpEquiv="refresh" content={`3; url=${page}`} />
      </noscript>
      <ImportHeader
        title={t(`underWay.${doing}`)}
        lead={t('fileAndSize', { file: one.fileName, size: fileSizeWords(one.fileSize, locale) })}
      />
      <Card>
        <Island
          name="import-progress"
          source="src/situation/imports/islands/import-progress.ts"
          of={ImportProgress}
          props={{
            source: importPaths.progress(address),
            page,
            label: t('howFar'),
            first: howFar(one, locale),
          }}
        />
        <p>{t('mayLeave')}</p>
        {one.reading.stopAskedAt ? (
          <p role="status">{t('stopping')}</p>
        ) : (
          <ImportButton icon="x" action={importPaths.stop(address)}>
            {t('stop')}
          </ImportButton>
        )}
      </Card>
    </>
  )
}
