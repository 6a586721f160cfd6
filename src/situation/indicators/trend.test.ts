import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '#src/situation/indicators/comparison.ts'
import { directionOf, trendVerdict } from '#src/situation/indicators/trend.ts'

const points = (amount: string): Change => ({ amount, measure: 'points' })
const growth = (amount: string): Change => ({ amount, measure: 'percent' })

describe('what a figure does through the years', () => {
  it.each([
    [points('0.5'), 'rises'],
    [points('0.4'), 'stays'],
    [points('-0.4'), 'stays'],
    [points('-0.5'), 'falls'],
    [growth('0.9'), 'stays'],
    [growth('1'), 'rises'],
    [growth('-4'), 'falls'],
  ])('%j %s', (change, direction) => {
    expect(directionOf(change)).toBe(direction)
  })
})

describe('a change beside that of another area', () => {
  it.each([
    ['10', '2', 'rises-faster'],
    ['1.2', '1.0', 'rises-alike'],
    ['1', '3', 'rises-slower'],
    ['1', '0', 'rises-faster'],
    ['2', '-1', 'rises-elsewhere-falls'],
    ['-3', '-1', 'falls-faster'],
    ['-1', '-3', 'falls-slower'],
    ['-2.0', '-2.1', 'falls-alike'],
    ['-2', '0.1', 'falls-faster'],
    ['-2', '1', 'falls-elsewhere-rises'],
    ['0.1', '0.2', 'stays-alike'],
    ['0', '2', 'stays-elsewhere-rises'],
    ['0', '-2', 'stays-elsewhere-falls'],
    ['-0.4', '0.4', 'stays-alike'],
  ])('%s beside %s: %s', (own, other, verdict) => {
    expect(trendVerdict(points(own), points(other))).toBe(verdict)
  })

  it('RQ-ENV-02: +10 points in Turnhout beside +2, +3 and +3 rises faster everywhere', () => {
    expect(['2', '3', '3'].map((other) => trendVerdict(points('10'), points(other)))).toEqual([
      'rises-faster',
      'rises-faster',
      'rises-faster',
    ])
  })

  it('says only what ours does where nothing else is known, or where it is measured otherwise', () => {
    expect(trendVerdict(points('10'), null)).toBe('rises')
    expect(trendVerdict(growth('-10'), points('-10'))).toBe('falls')
  })

  it('begins with what ours does, whatever happens elsewhere', () => {
    const amount = fc.integer({ min: -200, max: 200 }).map((tenths) => String(tenths / 10))
    fc.assert(
      fc.property(amount, amount, (own, other) => {
        expect(trendVerdict(points(own), points(other)).split('-')[0]).toBe(directionOf(points(own)))
      }),
    )
  })
})
