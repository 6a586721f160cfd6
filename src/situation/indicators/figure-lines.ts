import type { Area } from '#src/foundation/areas/area.ts'
import type { DelimitedRow } from '#src/platform/readers/delimited.ts'
import { readHarmless } from '#src/platform/readers/write-csv.ts'
import type { AreaRead } from '#src/situation/indicators/area-lookup.ts'
import type { ColumnSign } from '#src/situation/indicators/column-sign.ts'
import * as cells from '#src/situation/indicators/figure-cells.ts'
import { figureKey, type NewFigure } from '#src/situation/indicators/figure.ts'
import type { FigureColumn } from '#src/situation/indicators/file-columns.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import type { LineProblem, LineRemark } from '#src/situation/indicators/line-problem.ts'

export type FigureLine = { line: number; figure: NewFigure }
export type FigureLines = { lines: FigureLine[]; errors: LineRemark[]; notes: LineRemark[] }

/** What is needed to read the cells of a file. */
export type Reading = {
  places: ReadonlyMap<FigureColumn, number>
  indicatorOf: (text: string) => Indicator | undefined
  areaOf: (text: string) => AreaRead
  areaNameOf: (area: Area) => string
  sign: ColumnSign
  latestYear: number
}

/** The text of a cell; empty for a column that the file does not have. */
export function cellText({ cells: row }: DelimitedRow, place: number | undefined): string {
  const text = place === undefined ? '' : (row[place] ?? '')
  return readHarmless(text.normalize('NFC').replaceAll('\u0000', '').trim())
}

const readOf = <Value>(cell: cells.Cell<Value>): Value | null => ('read' in cell ? cell.read : null)

/** Reads one line; everything that is wrong with it comes at once, each with its column. */
function readLine(
  row: DelimitedRow,
  reading: Reading,
): { figure: NewFigure | null; errors: LineRemark[]; notes: LineRemark[] } {
  const text = (column: FigureColumn) => cellText(row, reading.places.get(column))
  const indicator = cells.indicatorCell(text('indicator'), reading.indicatorOf)
  const area = cells.areaCell(text('area'), reading.areaOf)
  const period = cells.periodCell(text('period'), reading.latestYear)
  const unit = cells.measureCell(text('unit'), readOf(indicator))
  const value = cells.valueCell(text('value'), readOf(unit), reading.sign)
  const source = cells.sourceCell(text('source'))
  const breakdown = cells.breakdownCell(text('breakdown'))

  const remark = (column: FigureColumn, problem: LineProblem, values: LineRemark['values']): LineRemark => ({
    line: row.line,
    column,
    problem,
    values,
  })
  const all = { indicator, area, period, unit, value, source, breakdown }
  const errors = Object.entries(all).flatMap(([column, cell]) =>
    // The keys of the object above are columns.
    'wrong' in cell ? [remark(column as FigureColumn, cell.wrong, cell.values)] : [],
  )

  const notes: LineRemark[] = []
  const other = readOf(area)?.other
  if (other)
    notes.push(
      remark('area', 'area-namesake', {
        text: text('area'),
        other: reading.areaNameOf(other),
        nis: other.nis,
      }),
    )
  if ('read' in value && value.read === null) notes.push(remark('value', 'value-empty', {}))

  const parts = [readOf(indicator), readOf(area), readOf(period), readOf(unit), readOf(value)] as const
  const [ofIndicator, ofArea, ofPeriod, measure, ofValue] = parts
  if (errors.length > 0 || !ofIndicator || !ofArea || !ofPeriod || !measure || !ofValue)
    return { figure: null, errors, notes }
  const place = { area: ofArea.area.nis, period: ofPeriod }
  const words = { source: readOf(source) ?? '', breakdown: readOf(breakdown) ?? '' }
  return {
    figure: { indicator: ofIndicator.code, ...measure, ...words, ...place, ...ofValue },
    errors,
    notes,
  }
}

const sameValue = (a: NewFigure, b: NewFigure): boolean =>
  a.value === b.value && a.missingReason === b.missingReason && a.flags === b.flags

/**
 * Reads the lines of a file. What stands there twice is kept once; with two different values it is an error that
 * names both lines.
 */
export function readFigureLines(rows: readonly DelimitedRow[], reading: Reading): FigureLines {
  const result: FigureLines = { lines: [], errors: [], notes: [] }
  const first = new Map<string, FigureLine>()
  const namesakes = new Set<unknown>()
  for (const row of rows) {
    const { figure, errors, notes } = readLine(row, reading)
    result.errors.push(...errors)
    result.notes.push(
      ...notes.filter(({ problem, values }) => problem !== 'area-namesake' || !namesakes.has(values['text'])),
    )
    for (const { values } of notes) namesakes.add(values['text'])
    if (!figure) continue
    const key = figureKey(figure)
    const earlier = first.get(key)
    if (!earlier) {
      const line = { line: row.line, figure }
      first.set(key, line)
      result.lines.push(line)
      continue
    }
    const about = { line: row.line, column: null, values: { line: earlier.line } }
    if (sameValue(earlier.figure, figure)) result.notes.push({ ...about, problem: 'twice-same' })
    else result.errors.push({ ...about, problem: 'twice-different' })
  }
  return result
}
