import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { run } from '#src/platform/word/text.ts'

/** In twentieths of a point, as all of Word. */
export type WordColumn = { title: string; width: number; end?: boolean }
/** The lines of a cell: the first in the size of the table, the others smaller. */
export type WordCell = readonly [string, ...(string | null | undefined)[]]

function cell(column: WordColumn, lines: WordCell, style = 'Cell'): TableCell {
  const said = lines.flatMap((line) => line || [])
  return new TableCell({
    width: { size: column.width, type: WidthType.DXA },
    // A cell without a paragraph is no cell of Word's.
    children: (said.length > 0 ? said : ['']).map(
      (line, place) =>
        new Paragraph({
          style: place === 0 ? style : 'CellNote',
          alignment: column.end ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [run(line)],
        }),
    ),
  })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** A real table: its heading comes back on every page, and no row is cut in two. */
export const table = (columns: readonly WordColumn[], rows: readonly (readonly WordCell[])[]): Table =>
  new Table({
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: noLine,
      right: noLine,
      insideHorizontal: line,
      insideVertical: noLine,
    },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cell(column, [column.title], 'CellHead')),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, place) => cell(column, cells[place] ?? [''])),
          }),
      ),
    ],
  })
