import { expect, test } from 'vitest'
import { columnsInWords, groupsInWords, sourceLine } from '#src/situation/analysis/report-words.ts'
import { comparedAreas } from '#src/situation/indicators/compared-areas.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'
import { situationOf } from '#src/situation/indicators/situation.ts'

const [turnhout, antwerp, flanders] = ['13040', '10000', '02000']

type Given = { area?: string; year?: number; value?: string } & Partial<
  Pick<Figure, 'source' | 'seriesId' | 'derived' | 'kind' | 'unit' | 'flags'>
>
const figure = ({ area = turnhout, year = 2020, value = '10', ...rest }: Given): Figure => ({
  id: `${rest.seriesId ?? 'ours'} ${area} ${year}`,
  version: 1,
  seriesId: 'ours',
  own: true,
  definition: '',
  population: '',
  derived: null,
  indicator: 'births-in-disadvantaged-families',
  unit: '%',
  kind: 'share',
  breakdown: '',
  source: 'Kind en Gezin',
  area,
  period: yearPeriod(year),
  value,
  missingReason: null,
  flags: '',
  ...rest,
})

/** The one indicator that these figures are of, as it stands in the report. */
function inReport(figures: readonly Figure[], nis = turnhout) {
  const chosen = comparedAreas(nis)
  if (!chosen) throw new Error('there is such an area')
  const rows = situationOf(shippedIndicators, chosen, figures)
  const [indicator] = groupsInWords({ chosen, rows, figures }, 'nl').flatMap((group) => group.indicators)
  if (!indicator) throw new Error('it has a figure')
  return indicator
}

test('a figure of another source than ours says so under its value, and both stand under the sentence', () => {
  const other = { seriesId: 'theirs', source: 'Opgroeien' }
  const indicator = inReport([figure({}), figure({ ...other, area: flanders, value: '8' })])
  expect(indicator.beside.map(({ note }) => note)).toEqual([null, null, 'Bron: Opgroeien'])
  expect(sourceLine(indicator, 'nl')).toBe('Bronnen: Kind en Gezin; Opgroeien')
})

test('a figure that no source gave so is told to be added up', () => {
  const count = { kind: 'count', unit: 'number' } as const
  const indicator = inReport([
    figure(count),
    figure({ ...count, area: antwerp, value: '900', derived: 'sum' }),
  ])
  expect(indicator.beside[1]?.note).toMatch(/^opgeteld uit \d+ gemeenten/)
})

test('where the region has no figure, it is said beside which area ours stands', () => {
  const indicator = inReport([figure({}), figure({ area: antwerp, value: '8' })])
  expect(indicator.mark.text).toBe('hoger, naast de provincie Antwerpen')
  expect(inReport([figure({}), figure({ area: flanders, value: '8' })]).mark.text).toBe('hoger')
  expect(inReport([figure({})]).mark.text).toBe('–')
})

test('a break in the series is told instead of a change, and in words under the drawing', () => {
  const indicator = inReport([
    figure({ year: 2016 }),
    figure({ year: 2018 }),
    figure({ year: 2020, flags: 'b', value: '14' }),
  ])
  expect(indicator.change).toMatchObject({ text: '–', note: expect.stringContaining('breuk in de reeks') })
  expect(indicator.drawing?.notes.join()).toContain('Turnhout 2020, breuk in de reeks')
  expect(indicator.drawing?.series[0]?.points.filter(({ breaks }) => breaks)).toMatchObject([
    { label: '2020' },
  ])
})

test('in Brussels the table has no column for a province', () => {
  const brussels = comparedAreas('21004')
  expect(brussels && columnsInWords(brussels, 'fr').beside.map(({ title }) => title)).toEqual([
    'arrondissement',
    'Région de Bruxelles-Capitale',
  ])
})
