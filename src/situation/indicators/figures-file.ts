import type { Area } from '#src/foundation/areas/area.ts'
import { areaInSentence } from '#src/foundation/areas/area-name.ts'
import type { ProblemValues } from '#src/platform/errors.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { readDelimited, type DelimitedRefusal } from '#src/platform/readers/delimited.ts'
import type { Delimiter } from '#src/platform/readers/delimiter.ts'
import { decodeText, type TextEncoding } from '#src/platform/readers/text-encoding.ts'
import { areaLookup } from '#src/situation/indicators/area-lookup.ts'
import { columnSign, type ColumnSign } from '#src/situation/indicators/column-sign.ts'
import { cellText, readFigureLines, type FigureLines } from '#src/situation/indicators/figure-lines.ts'
import { fileColumns, type FigureColumn } from '#src/situation/indicators/file-columns.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { indicatorLookup } from '#src/situation/indicators/indicator-lookup.ts'
import type { LineRemark } from '#src/situation/indicators/line-problem.ts'

export type FileProblem = DelimitedRefusal['code'] | 'not-text' | 'no-rows' | 'columns-missing'

export type FiguresFile = FigureLines & {
  ok: true
  encoding: TextEncoding
  delimiter: Delimiter
  sign: ColumnSign
  /** The heading of each column as it stands in the file. */
  headings: ReadonlyMap<FigureColumn, string>
  ignored: string[]
}
export type FileRefusal = { ok: false; problem: FileProblem; values: ProblemValues; missing: FigureColumn[] }

export type FileReading = {
  indicators: readonly Indicator[]
  areas: readonly Area[]
  locale: Locale
  latestYear: number
  maxRows: number
}

const maxColumns = 100
const maxCellLength = 5000

const refused = (
  problem: FileProblem,
  values: ProblemValues = {},
  missing: FigureColumn[] = [],
): FileRefusal => ({
  ok: false,
  problem,
  values,
  missing,
})

/**
 * Reads a file of figures: CSV in any of its usual forms, with the columns indicator, area, year, value and source
 * (RQ-ENV-07). A file that is no such table is refused as a whole; what is wrong with its lines comes with them.
 */
export function readFiguresFile(bytes: Uint8Array, reading: FileReading): FiguresFile | FileRefusal {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refused(decoded.code)
  const table = readDelimited(decoded.text, { maxRows: reading.maxRows, maxColumns, maxCellLength })
  if (!table.ok)
    return refused(table.code, { ...table.values, ...(table.line !== undefined && { line: table.line }) })
  const { places, missing, ignored } = fileColumns(table.header)
  if (missing.length > 0) return refused('columns-missing', { found: table.header.join(', ') }, missing)
  if (table.rows.length + table.ragged.length === 0) return refused('no-rows')

  const sign = columnSign(
    table.rows.map((row) => cellText(row, places.get('value'))),
    table.delimiter,
  )
  const read = readFigureLines(table.rows, {
    places,
    sign,
    indicatorOf: indicatorLookup(reading.indicators),
    areaOf: areaLookup(reading.areas, reading.locale),
    areaNameOf: (area) => areaInSentence(area, reading.locale),
    latestYear: reading.latestYear,
  })
  const ragged = table.ragged.map(({ line, cells }): LineRemark => {
    const values = { count: cells.length, expected: table.header.length }
    return { line, column: null, problem: 'cell-count', values }
  })
  return {
    ok: true,
    encoding: decoded.encoding,
    delimiter: table.delimiter,
    sign,
    headings: new Map([...places].map(([column, place]) => [column, table.header[place] ?? ''])),
    ignored,
    lines: read.lines,
    errors: [...read.errors, ...ragged].toSorted((a, b) => a.line - b.line),
    notes: read.notes,
  }
}
