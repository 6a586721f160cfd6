import type { ChangedRow } from '#src/action/plan-files/comparison.ts'
import { FirstOnly } from '#src/action/plan-files/ui/first-only.tsx'
import { useDifference } from '#src/action/plan-files/ui/shown-difference.ts'
import { mostShown } from '#src/action/plan-files/workbook-columns.ts'
import { workbookPageMessages } from '#src/action/plan-files/workbook-page-messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Card } from '#src/ui/card.tsx'
import { DataTable } from '#src/ui/data-table.tsx'

/** What changes, field by field: what stands there now and what comes. */
export function ChangedRows({ rows }: { rows: readonly ChangedRow<unknown>[] }) {
  const t = useMessages(workbookPageMessages)
  const inWords = useDifference()
  if (rows.length === 0) return null
  const groups = rows.slice(0, mostShown).map(({ id, sheet, line, title, differences }) => ({
    key: id,
    title,
    note: t('inRow', { kind: t(`kinds.${sheet}`), line }),
    rows: differences.map((difference) => ({ id, ...inWords(sheet, difference) })),
  }))
  return (
    <Card title={t('changedTitle')}>
      <DataTable
        bare
        caption={t('changedTitle')}
        columns={[
          { key: 'field', title: t('field'), width: 'narrow', cell: ({ column }) => column },
          { key: 'before', title: t('before'), width: 'medium', cell: ({ before }) => before },
          { key: 'after', title: t('after'), width: 'medium', cell: ({ after }) => after },
        ]}
        groups={groups}
        rowKey={({ id, column }) => `${id} ${column}`}
      />
      <FirstOnly count={rows.length} />
    </Card>
  )
}
