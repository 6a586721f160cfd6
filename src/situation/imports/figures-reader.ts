import { plainName } from '#src/foundation/areas/normalised-name.ts'
import { readHarmless } from '#src/platform/readers/write-csv.ts'
import { wrongIn, type RawCell } from '#src/situation/imports/raw-cell.ts'
import type { RowReader } from '#src/situation/imports/row-reader.ts'
import { definitionLimit, populationLimit } from '#src/situation/imports/code-choice.ts'
import { statedUnit, unitKey } from '#src/situation/imports/unit-beside.ts'
import { breakdownCell, limited, sourceCell } from '#src/situation/indicators/figure-cells.ts'
import { fileColumns, type FigureColumn } from '#src/situation/indicators/file-columns.ts'

// Our own mark of sums that no source gave: they are worked out again, not read back.
const derivedHeadings = ['afgeleid', 'derive', 'derived']

/** The same indicator however it is spaced and capitalised. */
const keyOfLabel = (label: string): string => label.toLowerCase().replace(/\s+/g, ' ')

/**
 * Our own table: a line for each figure, with the columns indicator, area, year, value and source in any order, and if
 * one likes unit and breakdown (RQ-ENV-07). What we wrote out comes back as it was. Null where one of the five is missing.
 */
export function figuresReader(header: readonly string[]): RowReader | null {
  const { places, missing, ignored } = fileColumns(header)
  if (missing.length > 0) return null
  const derived = header.findIndex((heading) => derivedHeadings.includes(plainName(heading)))
  const headingOf = (column: FigureColumn): string => header[places.get(column) ?? -1] ?? column
  return {
    layout: 'figures',
    name: () => '',
    source: () => '',
    areas: 'belgian',
    sign: null,
    ignored,
    headings: { area: headingOf('area'), period: headingOf('period') },
    cellsOf({ line, cells }, codes) {
      const text = (column: FigureColumn): string =>
        readHarmless((cells[places.get(column) ?? -1] ?? '').normalize('NFC').replaceAll('\u0000', '').trim())
      const label = text('indicator')
      const source = text('source')
      const breakdown = text('breakdown')
      const population = text('population')
      const definition = text('definition')
      const value = text('value')
      const unitCell = statedUnit(text('unit'), value)
      const unit = 'read' in unitCell ? unitCell.read : ''
      const checked = {
        indicator: label === '' ? ({ wrong: 'indicator-missing', values: {} } as const) : null,
        value: unitCell,
        source: sourceCell(source),
        breakdown: breakdownCell(breakdown),
        population: limited(population, populationLimit),
        definition: limited(definition, definitionLimit),
      }
      const wrong = Object.entries(checked).flatMap(([column, cell]) =>
        // The keys of the object above are columns.
        cell ? wrongIn(headingOf(column as FigureColumn), cell) : [],
      )
      const more = [population, definition].some((text) => text !== '') ? [population, definition] : []
      const key = [keyOfLabel(label), unitKey(unit), breakdown, source, ...more]
      const isWrong = wrong.length > 0
      const said = { label, unit, breakdown, population, definition, source }
      const cell: RawCell = {
        line,
        code: isWrong ? -1 : codes.place(JSON.stringify(key), () => said),
        column: headingOf('value'),
        area: text('area'),
        period: text('period'),
        value,
        flags: '',
      }
      if ((cells[derived] ?? '').trim() !== '') return [{ ...cell, leftOut: 'derived' }]
      return [isWrong ? { ...cell, wrong } : cell]
    },
  }
}
