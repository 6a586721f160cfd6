import writeExcelFile from 'write-excel-file/node'
import { exactText } from '#src/action/plan-files/cell-text.ts'
import { readWorkbook } from '#src/platform/readers/workbook.ts'

/** The cells of a sheet as texts, its headings first. */
export type Cells = string[][]
export type Book = Record<string, Cells>

/** A workbook as somebody else could have made it: nothing but texts. */
export const bookOf = (sheets: Book): Promise<Buffer> =>
  writeExcelFile(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) =>
        row.map((text) => (text === '' ? null : { value: exactText(text), type: String })),
      ),
    })),
  ).toBuffer()

const limits = {
  maxEntries: 500,
  maxUnpacked: 60_000_000,
  maxRows: 50_000,
  maxColumns: 250,
  maxCells: 1_500_000,
  maxCellLength: 32_767,
  decimalSign: ',',
} as const

/** What stands in a workbook, every row as long as its headings. */
export async function cellsOf(bytes: Uint8Array): Promise<Book> {
  const book = await readWorkbook(bytes, limits)
  if (!book.ok) throw new Error(book.code)
  return Object.fromEntries(
    book.sheets.map(({ name, rows }) => {
      const width = Math.max(...rows.map(({ cells }) => cells.length))
      return [name, rows.map(({ cells }) => [...cells, ...Array<string>(width - cells.length).fill('')])]
    }),
  )
}

/** The place of a cell in a sheet: by what stands in its row, and the heading of its column. */
export function put(cells: Cells, about: string, heading: string, text: string): void {
  const column = cells[0]?.indexOf(heading) ?? -1
  const row = cells.find((each) => each.includes(about))
  if (!row || column < 0) throw new Error(`nothing stands at ${about}, ${heading}`)
  row[column] = text
}
