import { describe, expect, it } from 'vitest'
import { comparedAreas } from '#src/situation/indicators/compared-areas.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { drawnGrowth, drawnLevels, historyOf } from '#src/situation/indicators/history.ts'
import { findIndicator } from '#src/situation/indicators/indicator-list.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'

const turnhout = comparedAreas('13040')!
const births = findIndicator('births-in-disadvantaged-families')!
const population = findIndicator('population')!

let made = 0
const figure = (year: number, area: string, value: string | null, other: Partial<Figure> = {}): Figure =>
  ({
    id: String((made += 1)).padStart(6, '0'),
    version: 1,
    seriesId: 'first',
    own: true,
    indicator: births.code,
    definition: '',
    unit: '%',
    kind: 'share',
    population: '',
    breakdown: '',
    source: 'K&G',
    area,
    period: yearPeriod(year),
    flags: '',
    derived: null,
    value,
    missingReason: value === null ? 'hidden' : null,
    ...other,
  }) as Figure

const history = (figures: Figure[], seriesId: string | null = null) =>
  historyOf(births, turnhout, figures, { seriesId })
const levels = (figures: Figure[]) =>
  drawnLevels(history(figures)).map(({ area, values }) => [area.nis, ...values])

describe('an indicator through the years', () => {
  it('RQ-ENV-09: with 3 years and 4 areas has four lines of three values', () => {
    const figures = [2013, 2014, 2015].flatMap((year) =>
      ['13040', '13000', '10000', '02000'].map((area, place) =>
        figure(year, area, String(year - 2000 + place)),
      ),
    )
    expect(levels(figures)).toEqual([
      ['13040', 13, 14, 15],
      ['13000', 14, 15, 16],
      ['10000', 15, 16, 17],
      ['02000', 16, 17, 18],
    ])
  })

  it('has gaps where nothing is known, also in years that nobody has', () => {
    const figures = [
      figure(2010, '13040', '5'),
      figure(2013, '13040', '8'),
      figure(2011, '13040', null),
      figure(2013, '02000', '9'),
    ]
    expect(levels(figures)).toEqual([
      ['13040', 5, null, null, 8],
      ['02000', null, null, null, 9],
    ])
  })

  it('is one series only: another source never joins the line, and can be asked for', () => {
    const figures = [
      figure(2014, '13040', '1', { seriesId: 'second' }),
      figure(2015, '13040', '2'),
      figure(2013, '13040', '3'),
    ]
    expect(levels(figures)).toEqual([['13040', 3, null, 2]])
    expect(
      history(figures)
        .choices.map(({ seriesId }) => seriesId)
        .toSorted(),
    ).toEqual(['first', 'second'])
    expect(history(figures, 'second').row.figure?.value).toBe('1')
    expect(history(figures, 'unheard-of').row.figure?.value).toBe('2')
  })

  it('is nothing without figures', () => {
    expect(history([])).toMatchObject({ lines: [], periods: [], choices: [] })
    expect(drawnGrowth(history([]))).toBeNull()
  })
})

it('numbers of people are drawn as growth since our first year; who has no value there is left out', () => {
  const count = { unit: 'number', kind: 'count', indicator: 'population' } as const
  const figures = [
    figure(2014, '02000', '6000000', count),
    figure(2015, '13040', '40000', count),
    figure(2015, '02000', '6200000', count),
    figure(2016, '13040', '42000', count),
    figure(2016, '02000', '6200000', count),
    figure(2016, '10000', '1700000', count),
  ]
  const growth = drawnGrowth(historyOf(population, turnhout, figures))
  expect(growth?.since).toEqual(yearPeriod(2015))
  expect(growth?.lines.map(({ area, values }) => [area.nis, ...values])).toEqual([
    ['13040', null, 0, 5],
    ['02000', null, 0, 0],
  ])
})

describe('a line that breaks', () => {
  it('has its earlier definition before it, as a piece of its own', () => {
    const figures = [
      figure(2019, '13040', '1', { seriesId: 'old', definition: 'old' }),
      figure(2020, '13040', '2', { seriesId: 'old', definition: 'old' }),
      figure(2020, '13040', '5', { definition: 'new' }),
      figure(2021, '13040', '6', { definition: 'new' }),
    ]
    const { lines, row } = history(figures)
    expect(lines[0]?.figures.map(({ value }) => value)).toEqual(['1', '5', '6'])
    expect(lines[0]?.breaks.map(({ figure: { id }, reason }) => [id, reason])).toEqual([
      [figures[2]?.id, 'definition'],
    ])
    expect(row.change?.amount).toBe('1')
  })

  it('never takes another source for an earlier definition', () => {
    const figures = [
      figure(2019, '13040', '1', { seriesId: 'old', definition: 'old', source: 'other' }),
      figure(2021, '13040', '6'),
    ]
    expect(levels(figures)).toEqual([['13040', 6]])
  })

  it('grows from its last break on only, or from the year that somebody chose', () => {
    const count = { unit: 'number', kind: 'count', indicator: 'population' } as const
    const figures = [
      figure(2014, '13040', '30000', count),
      figure(2015, '13040', '40000', { ...count, flags: 'b' }),
      figure(2016, '13040', '42000', count),
      figure(2017, '13040', '44000', count),
    ]
    const drawn = (baseYear: number | null) =>
      drawnGrowth(historyOf(population, turnhout, figures, { baseYear }))
    expect(drawn(null)?.since).toEqual(yearPeriod(2015))
    expect(drawn(null)?.lines[0]?.values).toEqual([null, 0, 5, 10])
    expect(drawn(2016)?.since).toEqual(yearPeriod(2016))
    expect(historyOf(population, turnhout, figures).baseYears).toEqual([2014, 2015, 2016])
  })
})
