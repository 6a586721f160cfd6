import type { AddedRow } from '#src/action/plan-files/comparison.ts'
import { FirstOnly } from '#src/action/plan-files/ui/first-only.tsx'
import { mostShown } from '#src/action/plan-files/workbook-columns.ts'
import { workbookPageMessages } from '#src/action/plan-files/workbook-page-messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Card } from '#src/ui/card.tsx'
import { DataTable } from '#src/ui/data-table.tsx'

/** The actions that a workbook brings along. */
export function AddedRows({ rows }: { rows: readonly AddedRow<unknown>[] }) {
  const t = useMessages(workbookPageMessages)
  if (rows.length === 0) return null
  return (
    <Card title={t('addedTitle')}>
      <DataTable
        bare
        caption={t('addedTitle')}
        columns={[
          { key: 'title', title: t('newAction'), width: 'wide', cell: ({ title }) => title },
          { key: 'under', title: t('underObjective'), width: 'fit', cell: ({ under }) => under },
          { key: 'line', title: t('row'), width: 'fit', align: 'end', cell: ({ line }) => String(line) },
        ]}
        rows={rows.slice(0, mostShown)}
        rowKey={({ line }) => String(line)}
      />
      <FirstOnly count={rows.length} />
    </Card>
  )
}

/** Names that nobody has yet. */
export function NewNames({ names }: { names: readonly string[] }) {
  const t = useMessages(workbookPageMessages)
  if (names.length === 0) return null
  return (
    <Card title={t('namesTitle')} lead={t('namesLead')}>
      <ul>
        {names.slice(0, mostShown).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <FirstOnly count={names.length} />
    </Card>
  )
}
