import { describe, expect, it } from 'vitest'
import { knownAreas } from '#src/foundation/areas/belgium.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { emptyFiguresCsv, figuresCsv } from '#src/situation/indicators/figures-csv.ts'
import { readFiguresFile } from '#src/situation/indicators/figures-file.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'

const base = {
  id: '1',
  version: 1,
  seriesId: 's',
  own: true,
  indicator: 'births-in-disadvantaged-families',
  definition: '',
  unit: '%',
  kind: 'share',
  population: '',
  breakdown: '',
  source: 'Kind en Gezin; "K&G"',
  area: '13040',
  period: yearPeriod(2015),
  value: '20.55',
  missingReason: null,
  flags: '',
} as const satisfies Figure

const figures: Figure[] = [
  base,
  { ...base, area: '13000', value: null, missingReason: 'hidden', flags: '<5' },
  { ...base, area: '10000', value: null, missingReason: 'not-yet-published' },
  { ...base, area: '02000', value: null, missingReason: 'not-applicable' },
  { ...base, period: { start: '2023-09-01', months: 12 }, value: '0' },
  {
    ...base,
    period: { start: '2013-01-01', months: 36 },
    value: '123456789.123456789',
    unit: 'number',
    kind: 'count',
  },
  {
    ...base,
    indicator: 'young-people-by-age',
    unit: 'number',
    kind: 'count',
    breakdown: '0 tot 2 jaar',
    value: '47000',
    source: '=cmd',
  },
]
const read = (text: string, locale: Locale) => {
  const file = readFiguresFile(new TextEncoder().encode(text), {
    indicators: shippedIndicators,
    areas: knownAreas,
    locale,
    latestYear: 2027,
    maxRows: 1000,
  })
  if (!file.ok) throw new Error(file.problem)
  return file
}
const essence = ({
  indicator,
  unit,
  kind,
  breakdown,
  source,
  area,
  period,
  value,
  missingReason,
  flags,
}: Omit<Figure, 'id' | 'version' | 'seriesId' | 'own' | 'definition' | 'population'>) => ({
  indicator,
  unit,
  kind,
  breakdown,
  source,
  area,
  period,
  value,
  missingReason,
  flags,
})

describe('RQ-ENV-07: figures that go out', () => {
  it.each(['nl', 'fr', 'en'] as const)('come back as they are when they are read in again (%s)', (locale) => {
    const file = read(figuresCsv(figures, { fictional: false, locale }), locale)
    expect(file.errors).toEqual([])
    expect(file.lines.map(({ figure }) => essence(figure))).toEqual(figures.map(essence))
  })

  it('have a line each, under headings, for a Belgian spreadsheet', () => {
    const [head, first] = figuresCsv(figures, { fictional: false, locale: 'nl' }).split('\r\n')
    expect(head).toBe(
      '\ufeffindicator;naam van de indicator;gebied;naam van het gebied;jaar;waarde;eenheid;uitsplitsing;bron;gepubliceerd voor iedereen',
    )
    expect(first).toBe(
      'births-in-disadvantaged-families;Geboorten in kansarme gezinnen;13040;Turnhout;2015;20,55;%;;"Kind en Gezin; ""K&G""";nee',
    )
  })

  it('NFR-13: say on every line that they are invented when the municipality is', () => {
    const [head, ...lines] = figuresCsv(figures, { fictional: true, locale: 'nl' }).trimEnd().split('\r\n')
    expect(head).toMatch(/^\ufeffvoorbeeld;/)
    expect(lines.every((line) => line.startsWith('verzonnen cijfer;'))).toBe(true)
    expect(read(figuresCsv(figures, { fictional: true, locale: 'fr' }), 'fr').lines).toHaveLength(
      figures.length,
    )
  })
})

it('an empty file to fill in names every indicator and area, and holds no figure', () => {
  const file = read(
    emptyFiguresCsv(shippedIndicators, ['13040', '13000'], yearPeriod(2025), 'nl').replace(
      '2025;;',
      '2025;1;',
    ),
    'nl',
  )
  expect(file.errors).toMatchObject([
    { line: 2, column: 'source', problem: 'source-missing' },
    ...Array.from({ length: 23 }, () => ({ problem: 'source-missing' })),
  ])
  expect(file.notes.filter(({ problem }) => problem === 'value-empty')).toHaveLength(23)
})
