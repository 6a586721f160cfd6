import { isMarkedAsBreak } from '#src/situation/indicators/line-pieces.ts'
import { describe, expect, it } from 'vitest'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { figuresOfToday, sumOfMunicipalities } from '#src/situation/indicators/derived-figures.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { codesThroughTime } from '#src/situation/indicators/municipality-origin.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'

let made = 0
const count = (area: string, year: number, value: string | null, other: Partial<Figure> = {}): Figure =>
  ({
    id: String((made += 1)).padStart(6, '0'),
    version: 1,
    seriesId: 'statbel',
    own: true,
    indicator: 'population',
    definition: '',
    unit: 'number',
    kind: 'count',
    population: '',
    breakdown: '',
    source: 'Statbel',
    area,
    period: yearPeriod(year),
    flags: '',
    value,
    missingReason: value === null ? 'hidden' : null,
    derived: null,
    ...other,
  }) as Figure

const essence = (figures: readonly Figure[]) =>
  figures.map(({ area, period, value, missingReason, derived }) => [
    area,
    Number(period.start.slice(0, 4)),
    value ?? missingReason,
    derived,
  ])
const today = (nis: string, figures: readonly Figure[]) => essence(figuresOfToday(nis, figures))

describe('figures of a municipality that came out of a merger', () => {
  const pajottegem = '23106'

  it('has the sum of a count of all its parts, marked as derived', () => {
    const parts = [count('23023', 2022, '8858'), count('23024', 2022, '9183'), count('23032', 2022, '6723')]
    expect(today(pajottegem, parts)).toEqual([[pajottegem, 2022, '24764', 'merger']])
  })

  it('has none where a part is missing or not collected, and a hidden one where a part is hidden', () => {
    const two = [count('23023', 2022, '8858'), count('23024', 2022, '9183')]
    expect(today(pajottegem, two)).toEqual([])
    expect(
      today(pajottegem, [...two, count('23032', 2022, null, { missingReason: 'not-collected' })]),
    ).toEqual([])
    expect(today(pajottegem, [...two, count('23032', 2022, null, { flags: '<5' })])).toEqual([
      [pajottegem, 2022, 'hidden', 'merger'],
    ])
  })

  it.each(['share', 'rate', 'mean', 'median', 'index'] as const)('never carries a %s over', (kind) => {
    const parts = ['23023', '23024', '23032'].map((nis) => count(nis, 2022, '10', { kind, unit: '%' }))
    expect(today(pajottegem, parts)).toEqual([])
  })

  it('keeps to one series and one period', () => {
    const parts = [
      count('23023', 2022, '1'),
      count('23024', 2022, '1'),
      count('23032', 2021, '1'),
      count('23032', 2022, '1', { seriesId: 'other', source: 'another' }),
    ]
    expect(today(pajottegem, parts)).toEqual([])
  })

  it('takes what the source itself gave for the new municipality before a sum', () => {
    const figures = [
      count(pajottegem, 2022, '24765'),
      count('23023', 2022, '8858'),
      count('23024', 2022, '9183'),
      count('23032', 2022, '6723'),
    ]
    expect(today(pajottegem, figures)).toEqual([[pajottegem, 2022, '24765', null]])
  })

  it('adds decimals exactly, and keeps the letters of the source', () => {
    const [sum] = figuresOfToday(pajottegem, [
      count('23023', 2022, '0.1', { flags: 'e' }),
      count('23024', 2022, '0.2', { flags: 'be' }),
      count('23032', 2022, '3'),
    ])
    expect(sum).toMatchObject({ value: '3.3', flags: 'eb' })
  })
})

describe('a municipality that absorbed another', () => {
  it('is the sum of both before that day, under its own code after it', () => {
    const figures = [
      count('11002', 2024, '562002'),
      count('11007', 2024, '11150'),
      count('11002', 2025, '574000'),
    ]
    expect(today('11002', figures)).toEqual([
      ['11002', 2024, '573152', 'merger'],
      ['11002', 2025, '574000', null],
    ])
  })

  it('keeps the value of its own boundaries of then where the sum cannot be made', () => {
    expect(today('11002', [count('11002', 2024, '562002')])).toEqual([['11002', 2024, '562002', null]])
  })
})

it('a municipality with a new code takes over every value as it is', () => {
  const share = { kind: 'share', unit: '%' } as const
  expect(today('58001', [count('55022', 2015, '79000'), count('55022', 2015, '12', share)])).toEqual([
    ['58001', 2015, '79000', null],
  ])
  expect(today('58001', [count('55022', 2015, '12', share), count('58001', 2020, '13', share)])).toEqual([
    ['58001', 2015, '12', null],
    ['58001', 2020, '13', null],
  ])
})

it('a municipality that never changed keeps its figures, and only its own code', () => {
  expect(today('13040', [count('13040', 2020, '45000'), count('13008', 2020, '40000')])).toEqual([
    ['13040', 2020, '45000', null],
  ])
  expect(codesThroughTime('13040')).toEqual(['13040'])
  expect(codesThroughTime('23106')).toEqual(['23106', '23023', '23024', '23032'])
  expect(codesThroughTime('11002')).toEqual(['11002', '11007'])
  expect(codesThroughTime('58001')).toEqual(['58001', '55022'])
})

const withoutFlags = (values: Record<string, string>) =>
  new Map(Object.entries(values).map(([nis, value]) => [nis, [value, ''] as const]))

describe('a count of an upper area', () => {
  const tielt = belgium.find('37000')!
  const parts = belgium.municipalitiesOf('37000')
  const like = (year: number) => count('37022', year, '1')
  const sum = (year: number, values: Record<string, string>) =>
    sumOfMunicipalities(tielt, parts, like(year), withoutFlags(values))
  const unchanged = Object.fromEntries(parts.map(({ nis }) => [nis, '10']))

  it('is the sum of its municipalities when all of them are there, marked as derived', () => {
    expect(essence([sum(2025, unchanged)!])).toEqual([['37000', 2025, String(parts.length * 10), 'sum']])
    const { '37022': _gone, ...withoutOne } = unchanged
    expect(sum(2025, withoutOne)).toBeNull()
  })

  it('of an earlier year is the sum of the municipalities of that year', () => {
    const { '37021': _wingene, '37022': _tielt, ...others } = unchanged
    const then = { ...others, '37012': '1', '37018': '2', '37007': '3', '37015': '4' }
    expect(sum(2020, then)?.value).toBe(String(Object.keys(others).length * 10 + 10))
    expect(sum(2020, { ...others, '37012': '1', '37018': '2', '37007': '3' })).toBeNull()
  })

  it('needs the whole of a municipality that absorbed another since', () => {
    const antwerp = belgium.municipalitiesOf('11000')
    const values = new Map(antwerp.map(({ nis }) => [nis, ['1', ''] as const]))
    const arrondissement = belgium.find('11000')!
    expect(sumOfMunicipalities(arrondissement, antwerp, count('11002', 2025, '1'), values)?.value).toBe(
      String(antwerp.length),
    )
    expect(sumOfMunicipalities(arrondissement, antwerp, count('11002', 2020, '1'), values)).toBeNull()
    values.set('11007', ['1', ''])
    expect(sumOfMunicipalities(arrondissement, antwerp, count('11002', 2020, '1'), values)?.value).toBe(
      String(antwerp.length + 1),
    )
  })

  it('carries the marks of its parts: a break in one of them is a break in the sum', () => {
    const marked = new Map(parts.map(({ nis }, place) => [nis, ['10', place === 0 ? 'b' : ''] as const]))
    const total = sumOfMunicipalities(tielt, parts, like(2025), marked)
    expect(total && isMarkedAsBreak(total)).toBe(true)
  })

  it('is nothing for a share', () => {
    const share = count('37022', 2025, '1', { kind: 'share' })
    expect(sumOfMunicipalities(tielt, parts, share, withoutFlags(unchanged))).toBeNull()
  })
})
