import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import type { FileContents } from '#src/situation/imports/file-contents.ts'
import type { ImportView } from '#src/situation/imports/import-view-queries.ts'
import type { Layout } from '#src/situation/imports/layout.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { previewMessages } from '#src/situation/imports/preview-messages.ts'
import { AnotherFile } from '#src/situation/imports/ui/another-file.tsx'
import { ChosenTable } from '#src/situation/imports/ui/chosen-table.tsx'
import { figuresOf, useCounts } from '#src/situation/imports/ui/counts.ts'
import { ImportButton } from '#src/situation/imports/ui/import-button.tsx'
import { ImportHeader } from '#src/situation/imports/ui/import-header.tsx'
import { GoodToKnow, LeftOut } from '#src/situation/imports/ui/left-out.tsx'
import { PreviewLines } from '#src/situation/imports/ui/preview-lines.tsx'
import { Recognised } from '#src/situation/imports/ui/recognised.tsx'
import { LastProblem } from '#src/situation/imports/ui/refused-words.tsx'
import { wrongLines } from '#src/situation/imports/wanted-lines.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Card } from '#src/ui/card.tsx'

type Props = { view: ImportView; contents: FileContents; layout: Layout }

/** What keeping a file would do: nothing is kept before somebody says so here. */
export function PreviewPage({ view, contents, layout }: Props) {
  const t = useMessages(previewMessages)
  const counts = useCounts()
  const { import: one } = view
  const address = { workspace: useWorkspace().slug, import: one.id }
  const wrong = wrongLines(one)
  const count = figuresOf(one)
  const file = one.fileName
  const read = count === 0 ? t('nothing', { file }) : t('lead', { count, file, result: counts(one) })
  const canKeep = wrong === 0 && count > 0
  return (
    <>
      <ImportHeader
        title={t('title')}
        lead={wrong > 0 ? t('faulty', { count: wrong }) : read}
        actions={canKeep ? undefined : <AnotherFile instead={one} kind="primary" />}
      />
      <LastProblem of={one.reading} />
      {canKeep && (
        <Card>
          <ButtonRow>
            <ImportButton kind="primary" action={importPaths.keep(address)} version={one.version}>
              {t('keep', { count })}
            </ImportButton>
            <AnotherFile instead={one} kind="quiet" />
          </ButtonRow>
        </Card>
      )}
      {wrong > 0 && <PreviewLines view={view} contents={contents} />}
      <ChosenTable view={view} contents={contents} />
      <LeftOut contents={contents} choices={one.reading.choices ?? {}} />
      <GoodToKnow contents={contents} />
      {wrong === 0 && count > 0 && <PreviewLines view={view} contents={contents} />}
      <Recognised contents={contents} layout={layout} />
    </>
  )
}
