import { expect, test } from 'vitest'
import { mostYears, yearChoices, yearsIn, yearsQuery } from '#src/action/plan-views/timeline.ts'

const cycle = { startsOn: '2026-01-01', endsOn: '2031-12-31' }
const at = (query: string) => yearsIn(new URLSearchParams(query), cycle)

test('a timeline runs over the years of the cycle unless the address says other years', () => {
  expect(at('')).toEqual({ years: { first: 2026, last: 2031 }, isCut: false })
  expect(at('van=2027&tot=2028').years).toEqual({ first: 2027, last: 2028 })
  expect(at('van=2029').years).toEqual({ first: 2029, last: 2031 })
  expect(at('tot=2027').years).toEqual({ first: 2026, last: 2027 })
  expect(at('van=2035').years).toEqual({ first: 2035, last: 2035 })
  expect(at('tot=2024').years).toEqual({ first: 2024, last: 2024 })
  expect(at('van=2030&tot=2027').years).toEqual({ first: 2027, last: 2030 })
})

test('years that make no sense are as if they were not there', () => {
  for (const query of ['van=morgen', 'van=20261', 'van=1', 'tot=-5', 'tot=9999'])
    expect(at(query), query).toEqual(at(''))
})

test('a hundred years are cut, and that is told', () => {
  expect(at('van=2026&tot=2125')).toEqual({ years: { first: 2026, last: 2025 + mostYears }, isCut: true })
})

test('years stand in an address when they are not those of the cycle', () => {
  expect(yearsQuery({ first: 2026, last: 2031 }, cycle)).toEqual({})
  expect(yearsQuery({ first: 2026, last: 2027 }, cycle)).toEqual({ van: '2026', tot: '2027' })
  expect(yearChoices({ first: 2010, last: 2012 }, cycle)).toContain(2010)
})
