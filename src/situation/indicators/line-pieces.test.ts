import { describe, expect, it } from 'vitest'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { breaksOf, isMarkedAsBreak, pieceOf } from '#src/situation/indicators/line-pieces.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'

const figure = (year: number, other: Partial<Figure> = {}): Figure =>
  ({
    id: String(year),
    version: 1,
    seriesId: 'one',
    own: true,
    indicator: 'green-pressure',
    definition: '',
    unit: '%',
    kind: 'share',
    population: '',
    breakdown: '',
    source: 'Eurostat',
    area: '13040',
    period: yearPeriod(year),
    flags: '',
    value: '10',
    missingReason: null,
    derived: null,
    ...other,
  }) as Figure
const years = (figures: readonly Figure[]) => figures.map(({ id }) => Number(id))
const breaks = (figures: readonly Figure[]) =>
  breaksOf(figures).map(({ figure: { id }, reason }) => [Number(id), reason])

it.each([
  ['b', true],
  ['bep', true],
  ['eb', true],
  ['B', true],
  ['e', false],
  ['', false],
  ['#N/B', false],
  [': b', false],
  ['<5', false],
])('a flag of %j is a break: %s', (flags, expected) => {
  expect(isMarkedAsBreak({ flags })).toBe(expected)
})

describe('a line', () => {
  it('begins a new piece where its source says so', () => {
    const line = [figure(2018), figure(2019), figure(2020, { flags: 'bep' }), figure(2021)]
    expect(breaks(line)).toEqual([[2020, 'source']])
    expect(years(pieceOf(line[3]!, line))).toEqual([2020, 2021])
    expect(years(pieceOf(line[0]!, line))).toEqual([2018, 2019])
  })

  it('has no break before its first figure', () => {
    expect(breaks([figure(2018, { flags: 'b' }), figure(2019)])).toEqual([])
  })

  it('breaks at a flag that stands at an unknown value too', () => {
    const line = [
      figure(2018),
      figure(2019, { flags: 'b', value: null, missingReason: 'hidden' }),
      figure(2020),
    ]
    expect(years(pieceOf(line[2]!, line))).toEqual([2019, 2020])
  })

  it('begins a new piece with another definition or population', () => {
    expect(breaks([figure(2018, { definition: 'old' }), figure(2019)])).toEqual([[2019, 'definition']])
    expect(breaks([figure(2018, { population: '0-17' }), figure(2019)])).toEqual([[2019, 'definition']])
  })

  it('begins a new piece where the place absorbed another, unless the sum of both was made', () => {
    const there = { area: '11002' }
    expect(breaks([figure(2023, there), figure(2024, there), figure(2025, there)])).toEqual([
      [2025, 'boundaries'],
    ])
    expect(breaks([figure(2024, { ...there, derived: 'merger' }), figure(2025, there)])).toEqual([])
    expect(breaks([figure(2023, there), figure(2024, { ...there, derived: 'merger' })])).toEqual([
      [2024, 'boundaries'],
    ])
  })
})
