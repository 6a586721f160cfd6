import type { RefusedRow } from '#src/action/plan-files/comparison.ts'
import { headingOf, sheetName } from '#src/action/plan-files/headings.ts'
import { FirstOnly } from '#src/action/plan-files/ui/first-only.tsx'
import { mostShown } from '#src/action/plan-files/workbook-columns.ts'
import { workbookPageMessages } from '#src/action/plan-files/workbook-page-messages.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { Card } from '#src/ui/card.tsx'
import { DataTable } from '#src/ui/data-table.tsx'

/** What is not right in a workbook: where it stands, and what to do about it. */
export function RefusedRows({ rows }: { rows: readonly RefusedRow[] }) {
  const t = useMessages(workbookPageMessages)
  const locale = useLocale()
  if (rows.length === 0) return null
  const columnOf = ({ sheet, column }: RefusedRow) =>
    column === null ? t('wholeRow') : headingOf(sheet, column, locale)
  return (
    <Card title={t('refusedTitle')} lead={t('refusedLead')}>
      <DataTable
        bare
        caption={t('refusedTitle')}
        columns={[
          {
            key: 'where',
            title: t('row'),
            width: 'narrow',
            cell: ({ sheet, line }) => t('inSheet', { sheet: sheetName(sheet, locale), line }),
          },
          { key: 'column', title: t('column'), width: 'narrow', cell: columnOf },
          {
            key: 'problem',
            title: t('problem'),
            width: 'wide',
            cell: ({ code, values }) => problemText(code, values, locale),
          },
        ]}
        rows={rows.slice(0, mostShown).map((row, place) => ({ ...row, place }))}
        rowKey={({ place }) => String(place)}
      />
      <FirstOnly count={rows.length} />
    </Card>
  )
}
