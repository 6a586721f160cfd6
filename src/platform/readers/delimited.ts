import { parse } from 'csv-parse/sync'
import type { ProblemValues } from '#src/platform/errors.ts'
import { delimiters, recogniseDelimiter, type Delimiter } from '#src/platform/readers/delimiter.ts'

export type DelimitedLimits = { maxRows: number; maxColumns: number; maxCellLength: number }
/** A row with the line of the file on which it begins, 1 for the first. */
export type DelimitedRow = { line: number; cells: string[] }
export type Delimited = {
  ok: true
  delimiter: Delimiter
  header: string[]
  rows: DelimitedRow[]
  /** Rows with more or fewer cells than the header: not among `rows`, for their cells have no certain name. */
  ragged: DelimitedRow[]
}
export type DelimitedRefusal = {
  ok: false
  code:
    | 'empty'
    | 'unclosed-quote'
    | 'stray-quote'
    | 'too-many-rows'
    | 'too-many-columns'
    | 'cell-too-long'
    | 'empty-header'
    | 'duplicate-header'
  line?: number
  values: ProblemValues
}

const refused = (
  code: DelimitedRefusal['code'],
  values: ProblemValues = {},
  line?: number,
): DelimitedRefusal => (line === undefined ? { ok: false, code, values } : { ok: false, code, line, values })

/** What csv-parse hands to `on_record`: `lines` counts up to the end of the record. */
type Ended = { lines: number }
type Parsed = { rows: DelimitedRow[]; failed: { code: DelimitedRefusal['code']; line: number } | null }

class EnoughRows extends Error {}

/** All rows that hold something, or the first `atMost` and a failure. */
function parsed(text: string, delimiter: Delimiter, atMost: number): Parsed {
  const rows: DelimitedRow[] = []
  let lastLine = 0
  const keep = (cells: string[], { lines }: Ended): null => {
    const newlines = cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0)
    lastLine = lines
    // Spreadsheets leave rows of nothing but delimiters below a table.
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: lines - newlines, cells })
    if (rows.length > atMost) throw new EnoughRows()
    return null
  }
  const options = { delimiter, record_delimiter: '\n', relax_column_count: true, skip_empty_lines: true }
  try {
    parse(text, { ...options, on_record: keep })
    return { rows, failed: null }
  } catch (error) {
    if (error instanceof EnoughRows) return { rows, failed: { code: 'too-many-rows', line: lastLine } }
    if (!(error instanceof Error && 'code' in error)) throw error
    const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'stray-quote'
    const broken = text.split('\n').findIndex((line, place) => place >= lastLine && line !== '')
    return { rows, failed: { code, line: broken + 1 } }
  }
}

function refusedHeader(header: readonly string[], line: number, { maxColumns }: DelimitedLimits) {
  if (header.length > maxColumns) return refused('too-many-columns', { max: maxColumns }, line)
  const empty = header.indexOf('')
  if (empty >= 0) return refused('empty-header', { column: empty + 1 }, line)
  const lower = header.map((name) => name.toLowerCase())
  const twice = header.find((_name, place) => lower.indexOf(lower[place] ?? '') !== place)
  return twice === undefined ? null : refused('duplicate-header', { name: twice }, line)
}

/** Excel's own first line "sep=;" names the delimiter; it stays a line of the file but is no row. */
function namedDelimiter(text: string): { delimiter: Delimiter | undefined; rest: string } {
  const named = /^sep=(.)(?=\n)/i.exec(text)
  const delimiter = delimiters.find((one) => one === named?.[1])
  return { delimiter, rest: delimiter ? text.slice(named?.[0].length) : text }
}

const withoutEmptyEnd = (cells: readonly string[], length: number): string[] =>
  cells.slice(length).every((cell) => cell === '') ? cells.slice(0, length) : [...cells]

/**
 * A table in a text file: CSV in any of its usual forms. The first row that is not empty is the header. Line
 * ends inside a quoted cell become \n. Cells are not trimmed; the header is.
 */
export function readDelimited(text: string, limits: DelimitedLimits): Delimited | DelimitedRefusal {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const { delimiter: named, rest } = namedDelimiter(lines)
  const delimiter = named ?? recogniseDelimiter(rest)
  const { rows: all, failed } = parsed(rest, delimiter, limits.maxRows + 1)
  if (failed?.code === 'too-many-rows') return refused(failed.code, { max: limits.maxRows }, failed.line)
  if (failed) return refused(failed.code, {}, failed.line)
  const [first, ...below] = all
  if (!first) return refused('empty')

  const names = first.cells.map((name) => name.trim())
  const header = names.slice(0, names.findLastIndex((name) => name !== '') + 1)
  const wrong = refusedHeader(header, first.line, limits)
  if (wrong) return wrong
  const tooLong = all.find(({ cells }) => cells.some((cell) => cell.length > limits.maxCellLength))
  if (tooLong) return refused('cell-too-long', { max: limits.maxCellLength }, tooLong.line)

  const rows = below.map(({ line, cells }) => ({ line, cells: withoutEmptyEnd(cells, header.length) }))
  const fits = ({ cells }: DelimitedRow) => cells.length === header.length
  return { ok: true, delimiter, header, rows: rows.filter(fits), ragged: rows.filter((row) => !fits(row)) }
}
