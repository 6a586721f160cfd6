import { describe, expect, it } from 'vitest'
import { comparedAreas } from '#src/situation/indicators/compared-areas.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { findIndicator, shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'
import { indicatorRow, situationFacts, situationOf } from '#src/situation/indicators/situation.ts'

const turnhout = comparedAreas('13040')!
const births = findIndicator('births-in-disadvantaged-families')!
const population = findIndicator('population')!
const around = ['13040', '13000', '10000', '02000']

let made = 0
const figure = (year: number, area: string, value: string | null, other: Partial<Figure> = {}): Figure => {
  made += 1
  return {
    id: String(made).padStart(6, '0'),
    version: 1,
    seriesId: 'own',
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
    ...(value === null ? { value, missingReason: 'hidden' as const } : { value, missingReason: null }),
    ...other,
  } as Figure
}
const year = (of: number, values: (string | null)[], other: Partial<Figure> = {}) =>
  values.map((value, place) => figure(of, around[place]!, value, other))
const row = (figures: Figure[]) => indicatorRow(births, turnhout, figures)

describe('an indicator of a municipality', () => {
  it('RQ-ENV-01: differs by 12, 8 and 9 points and is higher than the Flemish Region', () => {
    const { figure: ours, neighbours, reference } = row(year(2015, ['20', '8', '12', '11']))
    expect(ours?.value).toBe('20')
    expect(neighbours.map(({ area, difference, verdict }) => [area.nameNl, difference, verdict])).toEqual([
      ['Arrondissement Turnhout', '12', 'higher'],
      ['Provincie Antwerpen', '8', 'higher'],
      ['Vlaams Gewest', '9', 'higher'],
    ])
    expect(reference).toMatchObject({ area: { nis: '02000' }, verdict: 'higher' })
  })

  it('RQ-ENV-02: changed by 10 points since 2010, beside 2, 3 and 3 elsewhere: it rises faster', () => {
    const { change, since, neighbours } = row([
      ...year(2010, ['10', '6', '9', '8']),
      ...year(2015, ['20', '8', '12', '11']),
    ])
    expect(change).toEqual({ amount: '10', measure: 'points' })
    expect(since).toEqual(yearPeriod(2010))
    expect(neighbours.map((one) => [one.change?.amount, one.trend])).toEqual([
      ['2', 'rises-faster'],
      ['3', 'rises-faster'],
      ['3', 'rises-faster'],
    ])
  })

  it('changes over five years, or over the longest time known below that', () => {
    const since = (...years: number[]) =>
      row(years.flatMap((of) => year(of, [String(of - 2000)]))).since?.start.slice(0, 4)
    expect(since(2005, 2010, 2012, 2015)).toBe('2010')
    expect(since(2005, 2012, 2015)).toBe('2012')
    expect(since(2005, 2015)).toBeUndefined()
    expect(since(2015)).toBeUndefined()
  })

  it('is held against the widest area that has a figure', () => {
    expect(row(year(2015, ['20', '8', '12'])).reference?.area.nis).toBe('10000')
    expect(row(year(2015, ['20', '8', '12', null])).reference?.area.nis).toBe('10000')
    expect(row(year(2015, ['20'])).reference).toBeNull()
  })

  it('shows its newest figure beside those of the same period only', () => {
    const { figure: ours, neighbours } = row([
      ...year(2014, ['19', '8', '12', '11']),
      ...year(2015, ['20', '9']),
    ])
    expect(ours?.period).toEqual(yearPeriod(2015))
    expect(neighbours.map((one) => one.figure?.value ?? null)).toEqual(['9', null, null])
  })

  it('has no trend through two sources, and takes the neighbours’ figures from another source where it must', () => {
    const elsewhere = { seriesId: 'published', own: false, source: 'Opgroeien' }
    const { change, neighbours } = row([
      ...year(2010, ['10', '6'], { seriesId: 'old', source: 'oud' }),
      ...year(2015, ['20']),
      ...year(2015, ['21', '8', '12'], elsewhere),
    ])
    expect(change).toBeNull()
    expect(neighbours.map((one) => one.figure?.source ?? null)).toEqual(['Opgroeien', 'Opgroeien', null])
  })

  it('takes our own figure before a published one of the same period, and says that there is another', () => {
    const published = { seriesId: 'published', own: false }
    expect(row([...year(2015, ['21', '8'], published), ...year(2015, ['20'])])).toMatchObject({
      figure: { value: '20' },
      otherSeries: 1,
    })
    expect(row([...year(2016, ['21'], published), ...year(2015, ['20'])]).figure?.value).toBe('21')
  })

  it('shows the whole rather than a part', () => {
    const part = { seriesId: 'part', breakdown: '0 tot 2 jaar' }
    expect(row([...year(2016, ['7'], part), ...year(2015, ['20'])])).toMatchObject({
      figure: { value: '20' },
      otherSeries: 1,
    })
    expect(row(year(2016, ['7'], part)).figure?.breakdown).toBe('0 tot 2 jaar')
  })

  it('never stands beside another unit or part', () => {
    const { neighbours } = row([
      ...year(2015, ['20']),
      figure(2015, '02000', '11', { unit: '‰', kind: 'rate', seriesId: 'x' }),
    ])
    expect(neighbours.at(-1)?.figure).toBeNull()
  })

  it('has a reason where the newest figure is hidden, and the last one that is known', () => {
    const hidden = row([...year(2014, ['19', '8']), ...year(2015, [null, '9'])])
    expect(hidden).toMatchObject({
      figure: { value: null, missingReason: 'hidden' },
      lastKnown: { value: '19' },
      change: null,
    })
    expect(hidden.neighbours.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown', 'unknown'])
  })

  it('shows the last known figure while a newer one is only not there yet', () => {
    const waiting = figure(2016, '13040', null, { missingReason: 'not-yet-published' })
    expect(row([...year(2015, ['20']), waiting]).figure?.value).toBe('20')
    expect(row([waiting]).figure?.missingReason).toBe('not-yet-published')
  })

  it('is empty without figures: nothing is made up', () => {
    expect(row([])).toMatchObject({
      figure: null,
      neighbours: [],
      reference: null,
      change: null,
      otherSeries: 0,
    })
  })

  it('is compared by its growth when it is a number of people', () => {
    const count = { unit: 'number', kind: 'count', indicator: 'population' } as const
    const figures = [
      ...year(2010, ['40000', '400000', '1700000', '6200000'], count),
      ...year(2015, ['42000', '410000', '1800000', '6400000'], count),
    ]
    const { change, neighbours } = indicatorRow(population, turnhout, figures)
    expect(change).toEqual({ amount: '5', measure: 'percent' })
    expect(neighbours.map((one) => [one.difference, one.verdict, one.trend])).toEqual([
      [null, 'unknown', 'rises-faster'],
      [null, 'unknown', 'rises-alike'],
      [null, 'unknown', 'rises-faster'],
    ])
  })
})

it('a mean of three years changes from an earlier mean of three years', () => {
  const mean = (start: number, value: string) =>
    figure(start, '13040', value, { period: { start: `${start}-01-01`, months: 36 } })
  expect(row([mean(2010, '10'), mean(2015, '20'), ...year(2012, ['5'])])).toMatchObject({
    change: { amount: '10' },
    since: { months: 36 },
  })
})

describe('the year since which a change is counted', () => {
  const since = (baseYear: number | null, figures: Figure[]) => {
    const { change, since: from, noChange } = indicatorRow(births, turnhout, figures, baseYear)
    return { amount: change?.amount ?? null, from: from?.start.slice(0, 4) ?? null, noChange }
  }
  const years = [2004, 2012, 2015].map((of) => figure(of, '13040', String(of - 2000)))

  it('is the one that somebody asks for, however long ago', () => {
    expect(since(2004, years)).toEqual({ amount: '11', from: '2004', noChange: null })
    expect(since(2012, years)).toEqual({ amount: '3', from: '2012', noChange: null })
  })

  it('gives no change where our series has no value then, and says which year', () => {
    const none = { amount: null, from: null, noChange: { why: 'no-value', year: 2008 } }
    expect(since(2008, years)).toEqual(none)
    expect(since(2008, [...years, figure(2008, '13040', null)])).toEqual(none)
    expect(since(2015, years).noChange).toEqual({ why: 'no-value', year: 2015 })
  })

  it('never lies before a break', () => {
    const broken = [...years, figure(2014, '13040', '14', { flags: 'b' })]
    expect(since(2012, broken)).toMatchObject({ amount: null, noChange: { why: 'break', reason: 'source' } })
    expect(since(null, broken)).toEqual({ amount: '1', from: '2014', noChange: null })
    const atEnd = [figure(2012, '13040', '10'), figure(2015, '13040', '20', { flags: 'be' })]
    expect(since(null, atEnd)).toMatchObject({ amount: null, noChange: { why: 'break' } })
  })

  it('compares a month with the same month of then, and a school year with none but school years', () => {
    const month = (start: string, value: string) =>
      figure(2000, '13040', value, { period: { start, months: 1 } })
    const months = [month('2020-05-01', '1'), month('2020-06-01', '2'), month('2024-06-01', '5')]
    expect(since(2020, months).amount).toBe('3')
    const school = (year: number, value: string) =>
      figure(year, '13040', value, { period: { start: `${year}-09-01`, months: 12 } })
    expect(since(null, [figure(2019, '13040', '1'), school(2020, '4'), school(2023, '5')])).toMatchObject({
      amount: '1',
      from: '2020',
    })
  })

  it('leaves a neighbour whose own series breaks in between without a change', () => {
    const region = [
      figure(2012, '02000', '5'),
      figure(2014, '02000', '9', { flags: 'b' }),
      figure(2015, '02000', '9'),
    ]
    const { neighbours } = indicatorRow(births, turnhout, [...years, ...region])
    expect(neighbours.at(-1)).toMatchObject({ difference: '6', change: null, trend: null })
  })
})

describe('municipalities chosen by hand', () => {
  const withGeel = comparedAreas('13040', ['13008'])!

  it('stand first, and are never what the row is held against in words', () => {
    const figures = [...year(2015, ['20', null, null, '11']), figure(2015, '13008', '15')]
    const { neighbours, reference } = indicatorRow(births, withGeel, figures)
    expect(neighbours.map(({ area, difference }) => [area.nameNl, difference])).toEqual([
      ['Geel', '5'],
      ['Arrondissement Turnhout', null],
      ['Provincie Antwerpen', null],
      ['Vlaams Gewest', '9'],
    ])
    expect(reference?.area.nis).toBe('02000')
    expect(
      indicatorRow(births, withGeel, [...year(2015, ['20']), figure(2015, '13008', '15')]).reference,
    ).toBeNull()
  })
})

it('a value of another definition or population stands beside nobody', () => {
  const { neighbours } = row([
    ...year(2015, ['20']),
    figure(2015, '13000', '8', { definition: 'other', seriesId: 'x' }),
    figure(2015, '02000', '11', { population: '0-17', seriesId: 'y' }),
  ])
  expect(neighbours.map((one) => one.figure)).toEqual([null, null, null])
})

it('NFR-13: without figures all twelve indicators wait, and none has a value', () => {
  const rows = situationOf(shippedIndicators, turnhout, [])
  expect(rows).toHaveLength(12)
  expect(situationFacts(rows)).toEqual({
    indicators: 12,
    waiting: 12,
    compared: 0,
    grown: 0,
    higher: 0,
    lower: 0,
    'about-equal': 0,
  })
})

it('a place in Brussels has no province, a region has nothing above it', () => {
  expect(comparedAreas('21015')?.others.map((area) => area.level)).toEqual(['arrondissement', 'region'])
  expect(comparedAreas('02000')?.others).toEqual([])
  expect(comparedAreas('99999')).toBeUndefined()
})
