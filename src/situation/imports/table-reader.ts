import type { ColumnRole, HowToRead } from '#src/situation/imports/how-to-read.ts'
import { wrongIn, type RawCell } from '#src/situation/imports/raw-cell.ts'
import type { RowReader } from '#src/situation/imports/row-reader.ts'
import { isPeriodHeading } from '#src/situation/imports/table-columns.ts'
import { statedUnit, unitKey } from '#src/situation/imports/unit-beside.ts'
import { breakdownCell } from '#src/situation/indicators/figure-cells.ts'

/**
 * Any other table, by what somebody said of its columns: one figure a line (perhaps with a column that names what it
 * measures), a column for each subject, or a column for each year.
 */
export function tableReader(
  header: readonly string[],
  { columns = [], period: fixed = '' }: HowToRead,
  latestYear: number,
): RowReader {
  const places = (role: ColumnRole): number[] =>
    header.flatMap((_, place) => (columns[place] === role ? [place] : []))
  const [area = -1] = places('area')
  const [period = -1] = places('period')
  const [code = -1] = places('code')
  const [unit = -1] = places('unit')
  const [flags = -1] = places('flags')
  const breakdowns = places('breakdown')
  const values = places('value').map((place) => {
    const heading = (header[place] ?? '').trim()
    const isYear = period < 0 && fixed === '' && isPeriodHeading(heading, latestYear)
    return { place, heading, isYear }
  })
  // A single column of figures needs no name of its own beside a column that says what they are.
  const nameOf = (heading: string, isYear: boolean, cells: readonly string[]): string =>
    code < 0 ? (isYear ? '' : heading) : (cells[code] ?? '').trim()
  const partOf = (cells: readonly string[]): string =>
    breakdowns
      .map((place) => (cells[place] ?? '').trim())
      .filter((part) => part !== '')
      .join(', ')
  return {
    layout: 'table',
    name: () => '',
    source: () => '',
    areas: 'belgian',
    sign: null,
    ignored: header.filter((_, place) => (columns[place] ?? 'ignored') === 'ignored'),
    headings: { area: header[area] ?? null, period: header[period] ?? null },
    cellsOf({ line, cells }, codes) {
      const breakdown = partOf(cells)
      const breakdownRead = breakdownCell(breakdown)
      return values.map(({ place, heading, isYear }): RawCell => {
        const label = nameOf(heading, isYear, cells)
        const value = cells[place] ?? ''
        const unitCell = statedUnit((cells[unit] ?? '').trim(), value)
        const ofUnit = 'read' in unitCell ? unitCell.read : ''
        const wrong = [
          ...wrongIn(header[breakdowns[0] ?? -1] ?? '', breakdownRead),
          ...wrongIn(heading, unitCell),
        ]
        const isWrong = wrong.length > 0
        const key = JSON.stringify([label, breakdown, unitKey(ofUnit)])
        return {
          line,
          code: isWrong ? -1 : codes.place(key, () => ({ label, breakdown, unit: ofUnit })),
          column: heading,
          area: cells[area] ?? '',
          period: isYear ? heading : period < 0 ? fixed : (cells[period] ?? ''),
          value,
          flags: (cells[flags] ?? '').trim(),
          ...(isWrong && { wrong }),
        }
      })
    },
  }
}
