import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { choiceOf } from '#src/situation/imports/choice-of.ts'
import type { CodeChoice, FileCode, FileContents } from '#src/situation/imports/file-contents.ts'
import type { ImportView } from '#src/situation/imports/import-view-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { previewMessages } from '#src/situation/imports/preview-messages.ts'
import { useCodeName, useIndicatorName, useMeasureWords } from '#src/situation/imports/ui/code-names.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { Card } from '#src/ui/card.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

const mostShown = 25

type Row = { code: FileCode; choice: CodeChoice }

/** Which subject of a file becomes which indicator; with a way to change that as long as nothing is kept. */
export function ChosenTable({ view, contents }: { view: ImportView; contents: FileContents }) {
  const t = useMessages(previewMessages)
  const locale = useLocale()
  const address = { workspace: useWorkspace().slug, import: view.import.id }
  const nameOf = useIndicatorName(view.indicators)
  const known = new Set(view.indicators.map(({ code }) => code))
  const codeName = useCodeName(view.indicators)
  const measureWords = useMeasureWords()
  const { state, reading } = view.import
  const rows = contents.codes.flatMap((code): Row[] => {
    const choice = choiceOf(reading.choices, code)
    return choice && code.figures > 0 ? [{ code, choice }] : []
  })
  if (rows.length === 0) return null
  const isReady = state === 'ready'
  const title = t(isReady ? 'chosenTitle' : 'chosenKeptTitle')
  const columns: Column<Row>[] = [
    { key: 'code', title: t('inFile'), cell: ({ code }) => codeName(code) },
    {
      key: 'indicator',
      title: t('indicator'),
      cell: ({ choice: { indicator } }) =>
        known.has(indicator) ? (
          <a href={indicatorPaths.indicator({ workspace: address.workspace, indicator })}>
            {nameOf(indicator)}
          </a>
        ) : (
          nameOf(indicator)
        ),
      notes: ({ choice: { breakdown, population } }) => [breakdown || null, population || null],
    },
    { key: 'measure', title: t('expressed'), cell: ({ choice }) => measureWords(choice) },
    {
      key: 'figures',
      title: t('figures'),
      align: 'end',
      width: 'fit',
      cell: ({ code }) => presenter(locale).number(code.figures),
    },
  ]
  return (
    <Card title={title} action={isReady && <a href={importPaths.choose(address)}>{t('changeChoice')}</a>}>
      <DataTable
        bare
        caption={title}
        columns={columns}
        rows={rows.slice(0, mostShown)}
        rowKey={({ code }) => code.key}
      />
      {rows.length > mostShown && (
        <SmallPrint>{t('moreChosen', { count: rows.length - mostShown })}</SmallPrint>
      )}
    </Card>
  )
}
