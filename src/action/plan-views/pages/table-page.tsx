import type { ReactNode } from 'react'
import type { PlanHeadFacts } from '#src/action/plan/head-queries.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { PlanElsewhere } from '#src/action/plan/ui/plan-elsewhere.tsx'
import { PlanHead } from '#src/action/plan/ui/plan-head.tsx'
import { lookQuery, tableQuery, type TableLook } from '#src/action/plan-views/columns.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { tableMessages } from '#src/action/plan-views/table-messages.ts'
import type { TableRow } from '#src/action/plan-views/table-queries.ts'
import { BulkChangeForm, type BulkChoices } from '#src/action/plan-views/ui/bulk-change-form.tsx'
import { ColumnChooser } from '#src/action/plan-views/ui/column-chooser.tsx'
import { useTableColumns } from '#src/action/plan-views/ui/table-columns.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { DataTable } from '#src/ui/data-table.tsx'
import { Pagination } from '#src/ui/pagination.tsx'

export const rowsPerPage = 50

type Props = {
  facts: PlanHeadFacts
  look: TableLook
  rows: readonly TableRow[]
  total: number
  page: number
  choices: BulkChoices
  reply: Reply | null
  /** The views that somebody kept. */
  saved: ReactNode
}

/** All actions as one table: which columns, how they are sorted and what is shown lives in the address. */
export function TablePage(props: Props) {
  const { facts, look, rows, page, choices, reply, saved } = props
  const mayWrite = mayWritePlan(usePage().actor)
  const { filter } = facts
  return (
    <>
      <PlanHead view="table" facts={facts} kept={lookQuery(look)} nothing={rows.length === 0}>
        <div className="disclosure-row">
          <ColumnChooser filter={filter} look={look} />
          {saved}
        </div>
      </PlanHead>
      {rows.length > 0 &&
        (mayWrite ? (
          <BulkChangeForm
            query={{ ...tableQuery(filter, look), pagina: page }}
            choices={choices}
            reply={reply}
          >
            {(tick) => <ActionsTable {...props} tick={tick} />}
          </BulkChangeForm>
        ) : (
          <ActionsTable {...props} tick={(_row, link) => link} />
        ))}
      <PlanElsewhere facts={facts} />
    </>
  )
}

type TableProps = Props & { tick: (row: TableRow, link: ReactNode) => ReactNode }

function ActionsTable({ facts: { filter }, look, rows, total, page, tick }: TableProps) {
  const t = useMessages(planMessages)
  const v = useMessages(tableMessages)
  const workspace = useWorkspace().slug
  const first = (page - 1) * rowsPerPage + 1
  return (
    <>
      <div className="wide-table">
        <DataTable
          caption={v('caption')}
          columns={useTableColumns(filter, look, tick)}
          rowKey={({ id }) => id}
          rows={rows}
          stack="early"
        />
      </div>
      <Pagination
        label={t('pages.label')}
        page={page}
        pageCount={Math.ceil(total / rowsPerPage)}
        hrefOf={(other) => planViewPaths.table({ workspace }, { ...tableQuery(filter, look), pagina: other })}
        previousLabel={t('pages.previous')}
        nextLabel={t('pages.next')}
        pageLabel={(other) => t('pages.page', { page: other })}
        summary={v('shown', { first, last: first + rows.length - 1, total })}
      />
    </>
  )
}
