import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparePeriods,
  parsePeriod,
  periodLabel,
  writtenPeriod,
  yearPeriod,
  yearsBetween,
  type Period,
} from '#src/situation/indicators/period.ts'

const read = (text: string) => {
  const written = parsePeriod(text, 2027)
  return written.ok ? `${written.period.start} ${written.period.months}` : written.code
}

describe('a period as people write it', () => {
  it.each([
    ['2015', '2015-01-01 12'],
    [' 2015 ', '2015-01-01 12'],
    ['2015-2017', '2015-01-01 36'],
    ['2015 – 2017', '2015-01-01 36'],
    ['2015/2017', '2015-01-01 36'],
    ['2023-2024', '2023-09-01 12'],
    ['2023-2024 (schooljaar)', '2023-09-01 12'],
    ['2023-2024 (année scolaire)', '2023-09-01 12'],
    ['2023/24', '2023-09-01 12'],
    ['2001/02', '2001-09-01 12'],
    ['2001-02', '2001-02-01 1'],
    ['2024-05', '2024-05-01 1'],
    ['2024/05', 'not-a-period'],
    ['5/2024', '2024-05-01 1'],
    ['Mei 2024', '2024-05-01 1'],
    ['août 2024', '2024-08-01 1'],
    ['2027', '2027-01-01 12'],
    ['1900', '1900-01-01 12'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['2028', 'year-out-of-reason'],
    ['1899', 'year-out-of-reason'],
    ['0015', 'year-out-of-reason'],
    ['15', 'not-a-period'],
    ['2015-2019', 'not-a-period'],
    ['2017-2015', 'not-a-period'],
    ['2015-2015', 'not-a-period'],
    ['2024-13', 'not-a-period'],
    ['13/2024', 'not-a-period'],
    ['0/2024', 'not-a-period'],
    ['vorig jaar', 'not-a-period'],
    ['20155', 'not-a-period'],
    ['2015.0', 'not-a-period'],
    ['-2015', 'not-a-period'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(text)).toMatch(/^(empty|not-a-period|year-out-of-reason|\d{4}-\d{2}-01 \d+)$/)
      }),
    )
  })
})

const period = fc.oneof(
  fc.integer({ min: 1900, max: 2027 }).map(yearPeriod),
  fc.integer({ min: 1900, max: 2027 }).map((year) => ({ start: `${year}-01-01`, months: 36 })),
  fc.integer({ min: 1900, max: 2027 }).map((year) => ({ start: `${year}-09-01`, months: 12 })),
  fc
    .tuple(fc.integer({ min: 1900, max: 2027 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => ({ start: `${year}-${String(month).padStart(2, '0')}-01`, months: 1 })),
)

it('a period is written so that it can be read back', () => {
  fc.assert(
    fc.property(period, (given: Period) => {
      expect(parsePeriod(writtenPeriod(given), 2027)).toEqual({ ok: true, period: given })
    }),
  )
})

it.each([
  [yearPeriod(2015), '2015', '2015'],
  [{ start: '2015-01-01', months: 36 }, '2015-2017', '2015-2017'],
  [{ start: '2023-09-01', months: 12 }, '2023-2024', '2023-2024'],
  [{ start: '2024-05-01', months: 1 }, 'mei 2024', 'mai 2024'],
])('%j is read as %s, in French %s', (given, nl, fr) => {
  expect([periodLabel(given, 'nl'), periodLabel(given, 'fr')]).toEqual([nl, fr])
})

it('the newest period ends last; a mean of years comes before the single year that ends with it', () => {
  const mean = { start: '2015-01-01', months: 36 }
  const school = { start: '2016-09-01', months: 12 }
  const sorted = [yearPeriod(2018), yearPeriod(2017), mean, school, yearPeriod(2010)].toSorted(comparePeriods)
  expect(sorted).toEqual([yearPeriod(2010), school, mean, yearPeriod(2017), yearPeriod(2018)])
})

it('years lie between the beginnings of two periods', () => {
  expect(yearsBetween(yearPeriod(2010), yearPeriod(2015))).toBe(5)
  expect(yearsBetween({ start: '2024-01-01', months: 1 }, { start: '2024-07-01', months: 1 })).toBe(0.5)
})
