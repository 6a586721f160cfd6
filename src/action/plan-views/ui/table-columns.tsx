import type { ReactNode } from 'react'
import { missingColumns } from '#src/action/plan/completeness.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import { StatusBadge } from '#src/action/plan/ui/status-badge.tsx'
import { sortedBy, tableQuery, type TableColumn, type TableLook } from '#src/action/plan-views/columns.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { tableMessages } from '#src/action/plan-views/table-messages.ts'
import type { TableRow } from '#src/action/plan-views/table-queries.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import type { Column } from '#src/ui/data-table.tsx'

type Cell = Pick<Column<TableRow>, 'cell' | 'width' | 'align'>
type Named = { name: string }

function useCells(named: (row: TableRow, link: ReactNode) => ReactNode): Record<TableColumn, Cell> {
  const t = useMessages(planMessages)
  const v = useMessages(tableMessages)
  const { today } = usePage()
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const day = (given: string | null): string => (given === null ? v('noDay') : show.shortDay(given))
  const names = (some: readonly Named[]): string =>
    some.length === 0 ? t('nobody') : some.map(({ name }) => name).join(', ')
  return {
    action: {
      width: 'wide',
      cell: (row) => named(row, <a href={planPaths.action({ workspace, action: row.id })}>{row.title}</a>),
    },
    number: { width: 'fit', cell: ({ number }) => show.number(number) },
    objective: {
      cell: ({ objective }) => (
        <a href={planPaths.objective({ workspace, objective: objective.id })}>
          {objectiveLabel(objective)} {objective.statement}
        </a>
      ),
    },
    domain: { cell: ({ objective }) => objective.domain },
    owner: { cell: ({ owner }) => owner?.name ?? t('nobody') },
    executors: { cell: ({ executors }) => names(executors) },
    evaluator: { cell: ({ evaluators }) => names(evaluators) },
    status: { width: 'fit', cell: (row) => <StatusBadge status={shownStatus(row, today)} /> },
    starts: { width: 'fit', cell: ({ startsOn }) => day(startsOn) },
    ends: { width: 'fit', cell: ({ endsOn }) => day(endsOn) },
    budget: {
      width: 'fit',
      align: 'end',
      cell: ({ budgetCents }) => (budgetCents === null ? t('noBudget') : show.euros(budgetCents)),
    },
    approach: {
      cell: ({ approach }) => (approach === null ? t('notFilled') : t(`approaches.${approach}`)),
    },
    missing: {
      cell: (row) => {
        const facts = {
          ...row,
          owner: row.owner?.name ?? null,
          executors: row.executors.map(({ name }) => name),
          evaluators: row.evaluators.map(({ name }) => name),
        }
        const columns = missingColumns(facts).map((column) => t(`columns.${column}`))
        return columns.length === 0 ? v('complete') : columns.join(', ')
      },
    },
  }
}

/** The chosen columns; the heading of each sorts by it. `named` puts something before the name of a row. */
export function useTableColumns(
  filter: PlanFilter,
  look: TableLook,
  named: (row: TableRow, link: ReactNode) => ReactNode,
): Column<TableRow>[] {
  const v = useMessages(tableMessages)
  const workspace = useWorkspace().slug
  const cells = useCells(named)
  return look.columns.map((column) => ({
    key: column,
    title: v(`columns.${column}`),
    sort: {
      href: planViewPaths.table({ workspace }, tableQuery(filter, sortedBy(look, column))),
      order: look.sorting.by === column ? look.sorting.order : 'none',
    },
    ...cells[column],
  }))
}
