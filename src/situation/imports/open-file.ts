import type { ProblemValues } from '#src/platform/errors.ts'
import type { DelimitedLimits } from '#src/platform/readers/delimited.ts'
import type { Delimiter } from '#src/platform/readers/delimiter.ts'
import { CodeList } from '#src/situation/imports/code-list.ts'
import type { FileContents } from '#src/situation/imports/file-contents.ts'
import type { HowToRead, ReadingQuestion } from '#src/situation/imports/how-to-read.ts'
import type { Layout } from '#src/situation/imports/layout.ts'
import type { RawCell } from '#src/situation/imports/raw-cell.ts'
import { recogniseHeader } from '#src/situation/imports/recognise-header.ts'
import type { Headings, RowReader } from '#src/situation/imports/row-reader.ts'
import type { RefusedCell } from '#src/situation/imports/staged-cell.ts'
import { guessRoles } from '#src/situation/imports/table-columns.ts'
import { tableReader } from '#src/situation/imports/table-reader.ts'
import type { TextRow } from '#src/situation/imports/text-row.ts'
import { columnSign, type ColumnSign } from '#src/situation/indicators/column-sign.ts'

/** Why a file as a whole cannot be read. */
export type FileProblem = { code: string; values: ProblemValues }

/** A file that can be read further: its cells, some at a time, and what it says of itself. */
export type OpenFile = {
  is: 'cells'
  layout: Layout
  name: string
  source: string
  areas: RowReader['areas']
  sign: ColumnSign
  written: FileContents['written']
  ignored: string[]
  headings: Headings
  codes: CodeList
  batches: AsyncIterable<{ cells: RawCell[]; refused: RefusedCell[]; lines: number }>
}
export type Opened =
  | OpenFile
  | { is: 'question'; question: ReadingQuestion }
  | { is: 'unreadable'; problem: FileProblem }

export type FileReading = { how: HowToRead; latestYear: number; limits: DelimitedLimits }

/** A table of texts, from a file or from a sheet, of which the first row that holds something is the heading. */
export type TextTable = {
  name: string
  header: TextRow
  /** Null for a sheet: its numbers are numbers. */
  delimiter: Delimiter | null
  /** The encoding is known for certain only at the end. */
  encoding: () => string
  batches: AsyncIterable<readonly (TextRow & { ragged: boolean })[]>
}

const examples = 3
const [longestHeading, longestExample] = [200, 60]
/** Of a table whose form nobody knows: so many columns can be asked about on one page. */
export const mostAskedColumns = 500

async function firstOf<Item>(
  items: AsyncIterable<Item>,
): Promise<{ first: Item | undefined; all: AsyncIterable<Item> }> {
  const iterator = items[Symbol.asyncIterator]()
  const next = await iterator.next()
  async function* all() {
    if (!next.done) yield next.value
    for (;;) {
      const further = await iterator.next()
      if (further.done) return
      yield further.value
    }
  }
  return { first: next.done ? undefined : next.value, all: all() }
}

/** Reads a table by the layout that its headings show, or by what somebody said of its columns; else asks. */
export async function openTable(table: TextTable, { how, latestYear }: FileReading): Promise<Opened> {
  const header = table.header.cells.map((heading) => heading.trim())
  const { first = [], all } = await firstOf(table.batches)
  if (first.length === 0) return { is: 'unreadable', problem: { code: 'figures.file-no-rows', values: {} } }
  const known = recogniseHeader(header)
  if (!known && header.length > mostAskedColumns) {
    const problem = { code: 'figures.file-too-many-columns', values: { max: mostAskedColumns } }
    return { is: 'unreadable', problem }
  }
  if (!known && !how.columns) {
    const rows = first.map(({ cells }) => cells)
    const guesses = guessRoles(header, rows, latestYear)
    const columns = header.map((heading, place) => ({
      heading: heading.slice(0, longestHeading).toWellFormed(),
      examples: rows
        .slice(0, examples)
        .map((cells) => (cells[place] ?? '').slice(0, longestExample).toWellFormed()),
      guess: guesses[place] ?? 'ignored',
    }))
    return { is: 'question', question: { asks: 'columns', columns } }
  }
  const reader = known ?? tableReader(header, how, latestYear)
  const codes = new CodeList()
  const sign = reader.sign ?? signOf(reader, first, table.delimiter)
  return {
    is: 'cells',
    layout: reader.layout,
    name: reader.name(first[0]) || table.name,
    source: reader.source(first[0]),
    areas: reader.areas,
    sign,
    get written() {
      if (table.delimiter === null) return null
      return { encoding: table.encoding(), delimiter: table.delimiter, decimalSign: sign ?? '' }
    },
    ignored: reader.ignored,
    headings: reader.headings,
    codes,
    batches: cellsOf(all, reader, codes, header.length),
  }
}

const sampleCells = 20_000
// Two thousand lines of as many columns are more cells than a process should hold at once.
const cellsAtOnce = 5000

/** The decimal sign of all figures, as those of the first lines prove it. */
function signOf(reader: RowReader, first: readonly TextRow[], delimiter: Delimiter | null): ColumnSign {
  if (delimiter === null) return ','
  const sample = new CodeList()
  const values = first
    .values()
    .flatMap((row) => reader.cellsOf(row, sample))
    .map(({ value }) => value)
    .take(sampleCells)
  return columnSign([...values], delimiter)
}

async function* cellsOf(
  batches: TextTable['batches'],
  reader: RowReader,
  codes: CodeList,
  expected: number,
): OpenFile['batches'] extends AsyncIterable<infer Batch> ? AsyncGenerator<Batch> : never {
  for await (const rows of batches) {
    let cells: RawCell[] = []
    const refused: RefusedCell[] = []
    let lines = 0
    for (const row of rows) {
      lines += 1
      if (row.ragged)
        refused.push({
          line: row.line,
          column: null,
          problem: 'figures.cell-count',
          values: { count: row.cells.length, expected },
        })
      else cells.push(...reader.cellsOf(row, codes))
      if (cells.length < cellsAtOnce) continue
      yield { cells, refused: [], lines }
      cells = []
      lines = 0
    }
    yield { cells, refused, lines }
  }
}
