import type { Column } from '#src/ui/data-table.tsx'

/** One row; its first cell names it. Each cell carries the title of its column for when it stands in a card. */
export function TableRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr role="row">
      {shownColumns(row, columns).map(({ column, span, first }) => {
        const attributes = {
          'data-align': span > 1 ? undefined : column.align,
          'data-width': column.width,
          'data-label': column.title,
          colSpan: span > 1 ? span : undefined,
        }
        return first ? (
          <th key={column.key} scope="row" role="rowheader" {...attributes}>
            <div>{column.cell(row)}</div>
          </th>
        ) : (
          <td key={column.key} role="cell" {...attributes}>
            <div>{column.cell(row)}</div>
          </td>
        )
      })}
    </tr>
  )
}

function shownColumns<Row>(row: Row, columns: readonly Column<Row>[]) {
  const shown: { column: Column<Row>; span: number; first: boolean }[] = []
  let covered = 0
  for (const [place, column] of columns.entries()) {
    if (place < covered) continue
    const span = column.span?.(row) ?? 1
    shown.push({ column, span, first: place === 0 })
    covered = place + span
  }
  return shown
}
