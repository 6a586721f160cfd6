import { describe, expect, it } from 'vitest'
import { outsideCycle } from '#src/action/plan/period-in-cycle.ts'

const cycle = { startsOn: '2026-01-01', endsOn: '2031-12-31' }

describe('days within the trajectory, its first and last day too, are worth no word', () => {
  it.each([
    ['2026-09-01', '2027-06-30'],
    ['2026-01-01', '2031-12-31'],
    ['2026-01-01', null],
    [null, '2026-01-01'],
    ['2031-12-31', null],
    [null, null],
  ])('from %s until %s', (startsOn, endsOn) => {
    expect(outsideCycle({ startsOn, endsOn }, cycle)).toBeNull()
  })
})

describe('days that lie wholly outside are told from days that stick out', () => {
  it.each([
    ['2025-03-01', '2025-12-31', 'before'],
    [null, '2025-12-31', 'before'],
    ['2032-01-01', '2032-06-30', 'after'],
    ['2032-01-01', null, 'after'],
    ['2062-09-01', '2063-06-30', 'after'],
    ['2025-12-31', '2026-06-30', 'begins-before'],
    ['2025-12-31', null, 'begins-before'],
    ['2031-09-01', '2032-01-01', 'runs-past'],
    [null, '2032-01-01', 'runs-past'],
    ['2025-12-31', '2032-01-01', 'around'],
  ])('from %s until %s: %s', (startsOn, endsOn, reason) => {
    expect(outsideCycle({ startsOn, endsOn }, cycle)).toBe(reason)
  })
})
