import { expect, test } from 'vitest'
import { dayInBelgium } from '#src/platform/clock.ts'

test.each([
  ['2026-11-21T22:59:59Z', '2026-11-21'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
  // The nights in which the clock is put forward and back.
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
])('at %s it is %s in Belgium', (moment, day) => {
  expect(dayInBelgium(new Date(moment))).toBe(day)
})
