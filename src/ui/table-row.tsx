import { CellNote } from '#src/ui/cell.tsx'
import type { Column } from '#src/ui/data-table.tsx'

type Props<Row> = { row: Row; columns: readonly Column<Row>[] }

/** One row; its first cell names it. Each cell carries the title of its column for when it stands in a card. */
export function TableRow<Row>({ row, columns }: Props<Row>) {
  return <tr role="row">{cellsOf(row, columns)}</tr>
}

/** A cell for each column that no other cell of this row runs over. */
function cellsOf<Row>(row: Row, columns: readonly Column<Row>[]) {
  const cells = []
  let covered = 0
  for (const [place, column] of columns.entries()) {
    if (place < covered) continue
    const span = column.span?.(row) ?? 1
    covered = place + span
    cells.push(cellOf(column, row, place === 0, span))
  }
  return cells
}

function cellOf<Row>(column: Column<Row>, row: Row, first: boolean, span: number) {
  const { key, title, align, width } = column
  const shownAlign = span > 1 ? undefined : align
  const shownWidth = width === 'fit' ? width : undefined
  const columnCount = span > 1 ? span : undefined
  const content = contentOf(column, row)
  return first ? (
    <th
      key={key}
      scope="row"
      role="rowheader"
      data-align={shownAlign}
      data-width={shownWidth}
      data-label={title}
      colSpan={columnCount}
    >
      {content}
    </th>
  ) : (
    <td
      key={key}
      role="cell"
      data-align={shownAlign}
      data-width={shownWidth}
      data-label={title}
      colSpan={columnCount}
    >
      {content}
    </td>
  )
}

/** Called and not made into an element: a long table has thousands of notes, and each component costs its share. */
const noteOf = (note: string) => CellNote({ children: note })

function contentOf<Row>({ cell, notes }: Column<Row>, row: Row) {
  if (notes === undefined) return <div>{cell(row)}</div>
  const [first, second] = notes(row)
  return (
    <div>
      {cell(row)}
      {first && noteOf(first)}
      {second && noteOf(second)}
    </div>
  )
}
