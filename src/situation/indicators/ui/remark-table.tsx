import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { presenter } from '#src/platform/written/presented.ts'
import type { FigureColumn } from '#src/situation/indicators/file-columns.ts'
import { figureProblem } from '#src/situation/indicators/import-messages.ts'
import type { LineRemark } from '#src/situation/indicators/line-problem.ts'
import { uploadMessages } from '#src/situation/indicators/upload-messages.ts'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

const mostShown = 200

type Props = { caption: string; remarks: readonly LineRemark[]; headings: ReadonlyMap<FigureColumn, string> }

/** What to mend or to know, line by line, with the column as it is called in the file. */
export function RemarkTable({ caption, remarks, headings }: Props) {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  const rows = remarks.slice(0, mostShown).map((remark, place) => ({ ...remark, place }))
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'line',
      title: t('line'),
      titleHidden: true,
      width: 'fit',
      cell: ({ line }) => t('lineNumber', { line: presenter(locale).number(line) }),
    },
    {
      key: 'column',
      title: t('column'),
      width: 'narrow',
      cell: ({ column }) => (column ? (headings.get(column) ?? column) : t('wholeLine')),
    },
    {
      key: 'what',
      title: t('what'),
      cell: ({ problem, values }) => problemText(figureProblem(problem), values, locale),
    },
  ]
  return (
    <>
      <DataTable bare caption={caption} columns={columns} rows={rows} rowKey={({ place }) => String(place)} />
      {remarks.length > mostShown && (
        <SmallPrint>{t('andMore', { count: remarks.length - mostShown })}</SmallPrint>
      )}
    </>
  )
}
