import type { Column } from '#src/ui/data-table.tsx'
import { Icon } from '#src/ui/icons/icon.tsx'
import type { IconName } from '#src/ui/icons/icon-names.ts'

const sortIcon = {
  ascending: 'arrow-up',
  descending: 'arrow-down',
  none: 'chevron-down',
} as const satisfies Record<string, IconName>

/** The headings of a table; stays readable for screen readers where rows become cards. */
export function TableHead<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            role="columnheader"
            data-align={column.align}
            aria-sort={column.sort?.order}
          >
            <ColumnTitle column={column} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

function ColumnTitle<Row>({ column }: { column: Column<Row> }) {
  const { title, head, titleHidden = false, sort } = column
  if (titleHidden) return <span className="visually-hidden">{title}</span>
  if (sort !== undefined) {
    return (
      <a className="table-sort" href={sort.href} data-order={sort.order}>
        {title}
        <Icon name={sortIcon[sort.order]} size="small" />
      </a>
    )
  }
  if (head === undefined) return title
  return (
    <>
      <span className="visually-hidden">{title}</span>
      {head}
    </>
  )
}
