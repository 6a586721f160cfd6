import type { ReactNode } from 'react'
import { TableHead } from '#src/ui/table-head.tsx'
import { TableRow } from '#src/ui/table-row.tsx'

export type Column<Row> = {
  key: string
  /** The heading; also the label of the value where a row becomes a card. */
  title: string
  /** Drawn instead of the title in the heading, for example a scale of years. */
  head?: ReactNode
  titleHidden?: boolean
  /** 'end' for figures. */
  align?: 'start' | 'end'
  /** fit: as narrow as its content, on one line · the others take a share of what is left. */
  width?: 'fit' | 'narrow' | 'medium' | 'wide'
  /** How this column is sorted, and the address that sorts by it. */
  sort?: { href: string; order: 'ascending' | 'descending' | 'none' }
  cell: (row: Row) => ReactNode
  /** One line or two under it in lighter ink, as `CellNote`; what is missing is left out. */
  notes?: (row: Row) => readonly [string | null, (string | null)?]
  /** This cell runs over so many columns; those after it are left out. */
  span?: (row: Row) => number
}

export type TableGroup<Row> = {
  key: string
  title?: ReactNode
  /** Beside the title: a badge, a sum. */
  note?: ReactNode
  rows: readonly Row[]
}

export type DataTableProps<Row> = {
  /** What the table holds; for screen readers unless `captionShown`. */
  caption: string
  captionShown?: boolean
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  /** Cells of a last line, by the key of their column. */
  foot?: Partial<Record<string, ReactNode>>
  /** When rows become cards: early (many columns), late, or never (the table scrolls sideways). */
  stack?: 'early' | 'late' | 'never'
  /** Without the white sheet around it: inside a card. */
  bare?: boolean
} & ({ rows: readonly Row[]; groups?: undefined } | { groups: readonly TableGroup<Row>[]; rows?: undefined })

/** A quiet table: thin lines, groups as headings, figures at the right; rows become small cards where it is narrow. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionShown = false, columns, rowKey, foot, stack = 'late', bare = false } = props
  const groups: readonly TableGroup<Row>[] = props.groups ?? [{ key: 'all', rows: props.rows }]
  return (
    <div
      className="table-frame"
      data-stack={stack}
      data-bare={bare || undefined}
      {...(stack === 'never' && { role: 'region', tabIndex: 0, 'aria-label': caption })}
    >
      {/* Roles are written out because a changed `display` takes them away in some browsers. */}
      <table className="table" role="table">
        <caption className={captionShown ? 'table-caption' : 'visually-hidden'}>{caption}</caption>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} className={width === undefined ? undefined : `width-${width}`} />
          ))}
        </colgroup>
        <TableHead columns={columns} />
        {groups.map((group) => (
          <tbody key={group.key} role="rowgroup">
            {group.title !== undefined && <GroupHeading group={group} columnCount={columns.length} />}
            {group.rows.map((row) => (
              <TableRow key={rowKey(row)} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
        {foot !== undefined && <TableFoot columns={columns} foot={foot} />}
      </table>
    </div>
  )
}

function GroupHeading<Row>({ group, columnCount }: { group: TableGroup<Row>; columnCount: number }) {
  return (
    <tr className="table-group" role="row">
      <th scope="rowgroup" role="rowheader" colSpan={columnCount}>
        <span className="table-group-title">{group.title}</span>
        {group.note !== undefined && <span className="table-group-note"> {group.note}</span>}
      </th>
    </tr>
  )
}

function TableFoot<Row>({
  columns,
  foot,
}: {
  columns: readonly Column<Row>[]
  foot: Partial<Record<string, ReactNode>>
}) {
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        {columns.map(({ key, title, align, width }, place) => (
          <td
            key={key}
            role="cell"
            data-align={align}
            data-width={width === 'fit' ? width : undefined}
            data-label={place === 0 || foot[key] === undefined ? undefined : title}
          >
            <div>{foot[key]}</div>
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
