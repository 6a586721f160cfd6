import { expect, test } from 'vitest'
import { barShare, dayShare, yearMarks } from '#src/ui/chart/time-layout.ts'

const years = { first: 2025, last: 2028 }

test('a day stands at its share of the years, cut off at the ends', () => {
  expect(dayShare('2025-01-01', years)).toBe(0)
  expect(dayShare('2027-01-01', years)).toBeCloseTo(50, 0)
  expect(dayShare('2031-05-01', years)).toBe(100)
  expect(dayShare('2019-05-01', years)).toBe(0)
})

test('a bar without an end runs to the edge and is open', () => {
  expect(barShare('2027-01-01', null, years)).toMatchObject({ open: true })
  const bar = barShare('2027-01-01', null, years)
  expect(bar!.from + bar!.size).toBe(100)
})

test('without days, or with an end before its start, there is no bar', () => {
  expect(barShare(null, null, years)).toBeNull()
  expect(barShare('2027-01-01', '2026-01-01', years)).toBeNull()
})

test('one day is still wide enough to see, also at the end', () => {
  const bar = barShare('2028-12-31', '2028-12-31', years)
  expect(bar?.size).toBeGreaterThanOrEqual(1.5)
  expect(bar!.from + bar!.size).toBeLessThanOrEqual(100)
})

test('at most four years are written, every year has its line', () => {
  const marks = yearMarks({ first: 2024, last: 2030 })
  expect(marks).toHaveLength(8)
  expect(marks.flatMap(({ text }) => text ?? [])).toEqual(['2024', '2026', '2028', '2030'])
})
