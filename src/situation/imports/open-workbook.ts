import { readWorkbook, type Sheet } from '#src/platform/readers/workbook.ts'
import { openTable, type FileReading, type Opened, type TextTable } from '#src/situation/imports/open-file.ts'
import { recogniseHeader } from '#src/situation/imports/recognise-header.ts'
import type { TextRow } from '#src/situation/imports/text-row.ts'

const limits = {
  maxEntries: 2000,
  maxUnpacked: 300_000_000,
  maxRows: 400_000,
  maxColumns: 2000,
  maxCells: 3_000_000,
  maxCellLength: 5000,
}
const rowsAtOnce = 2000

/** Above the headings of a table may stand a title and notes: the first row of a known layout is the heading. */
const deepestHeading = 15

function headingRow({ rows }: Sheet): number {
  const known = rows.slice(0, deepestHeading).findIndex(({ cells }) => recogniseHeader(cells) !== null)
  if (known >= 0) return known
  // Otherwise the first row that is as wide as the table is: a title stands in one cell.
  const widest = Math.max(...rows.slice(0, deepestHeading).map(({ cells }) => cells.filter(Boolean).length))
  return rows.findIndex(({ cells }) => cells.filter(Boolean).length >= Math.min(widest, 2))
}

async function* inBatches(
  rows: readonly TextRow[],
  columns: number,
): TextTable['batches'] extends AsyncIterable<infer Batch> ? AsyncGenerator<Batch> : never {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    yield rows.slice(from, from + rowsAtOnce).map(({ line, cells }) => ({
      line,
      // A sheet has no ragged rows: what is not filled in is empty.
      cells: [...cells.slice(0, columns), ...Array<string>(Math.max(0, columns - cells.length)).fill('')],
      ragged: false,
    }))
}

function tableOf(sheet: Sheet): TextTable | null {
  const place = headingRow(sheet)
  const header = sheet.rows[place]
  if (!header) return null
  const rows = sheet.rows.slice(place + 1)
  return {
    name: sheet.name,
    header,
    delimiter: null,
    encoding: () => '',
    batches: inBatches(rows, header.cells.length),
  }
}

const isTable = ({ rows }: Sheet): boolean => rows.length > 1 && rows.some(({ cells }) => cells.length > 1)

/**
 * The table of a sheet, its numbers written as its layout writes them: texts beside them then mean what they say. Read
 * again for that, for what was a number and what a text is known only while a workbook is read.
 */
async function tableWithSigns(bytes: Uint8Array, sheet: Sheet): Promise<TextTable | null> {
  const table = tableOf(sheet)
  if (!table || recogniseHeader(table.header.cells)?.sign !== '.') return table
  const book = await readWorkbook(bytes, { ...limits, decimalSign: '.' })
  const again = book.ok ? book.sheets.find(({ name }) => name === sheet.name) : undefined
  return again ? tableOf(again) : null
}

/** Opens the sheet with figures; asks which one where more than one could be meant. */
export async function openWorkbook(bytes: Uint8Array, reading: FileReading): Promise<Opened> {
  // Numbers that somebody typed as text have a comma in Belgium: one sign for all.
  const book = await readWorkbook(bytes, { ...limits, decimalSign: ',' })
  if (!book.ok)
    return { is: 'unreadable', problem: { code: `imports.workbook-${book.code}`, values: book.values } }
  const tables = book.sheets.filter((sheet) => !sheet.hidden && isTable(sheet))
  const known = tables.filter(({ rows }) =>
    rows.slice(0, deepestHeading).some(({ cells }) => recogniseHeader(cells) !== null),
  )
  const asked = reading.how.sheet
  const candidates = known.length > 0 ? known : tables
  const sheet =
    asked === undefined
      ? candidates.length === 1
        ? candidates[0]
        : undefined
      : tables.find(({ name }) => name === asked)
  if (sheet && sheet.formulasWithoutValue > 0) {
    // Their cells would be empty, and figures would be missing without a word.
    const values = { count: sheet.formulasWithoutValue }
    return { is: 'unreadable', problem: { code: 'imports.formulas-without-value', values } }
  }
  if (sheet) {
    const table = await tableWithSigns(bytes, sheet)
    if (table) return openTable(table, reading)
  }
  if (asked !== undefined) return { is: 'unreadable', problem: { code: 'imports.sheet-gone', values: {} } }
  if (candidates.length === 0)
    return { is: 'unreadable', problem: { code: 'imports.sheets-empty', values: {} } }
  return {
    is: 'question',
    question: {
      asks: 'sheet',
      sheets: candidates.map(({ name, rows }) => ({
        name,
        lines: rows.length,
        layout:
          rows
            .slice(0, deepestHeading)
            .map(({ cells }) => recogniseHeader(cells)?.layout)
            .find(Boolean) ?? null,
      })),
    },
  }
}
