import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween, levelDifference, levelVerdict } from '#src/situation/indicators/comparison.ts'

describe('a level beside that of another area', () => {
  it.each([
    ['20', '8', '12', 'higher'],
    ['20', '12', '8', 'higher'],
    ['20', '11', '9', 'higher'],
    ['12.8', '12.7', '0.1', 'about-equal'],
    ['12.8', '12.8', '0', 'about-equal'],
    ['0', '0', '0', 'about-equal'],
    ['0.1', '0', '0.1', 'higher'],
    ['0.6', '0.9', '-0.3', 'lower'],
    ['38.1', '37.0', '1.1', 'higher'],
    ['13.1', '14.2', '-1.1', 'lower'],
    ['20.5', '20', '0.5', 'higher'],
    ['20.49', '20', '0.49', 'about-equal'],
    ['-3', '-2.9', '-0.1', 'about-equal'],
  ] as const)('%s beside %s differs by %s and is %s', (own, other, difference, verdict) => {
    expect(levelDifference('share', own, other)).toBe(difference)
    expect(levelVerdict('share', own, other)).toBe(verdict)
  })

  it('RQ-ENV-01: 20 in Turnhout is 12, 8 and 9 points above 8, 12 and 11, and higher than the Flemish Region', () => {
    expect(['8', '12', '11'].map((other) => levelDifference('share', '20', other))).toEqual(['12', '8', '9'])
    expect(levelVerdict('share', '20', '11')).toBe('higher')
  })

  it('is unknown where one of the two is not known: no value is never zero', () => {
    expect(levelVerdict('share', null, '11')).toBe('unknown')
    expect(levelVerdict('share', '20', null)).toBe('unknown')
    expect(levelDifference('rate', null, null)).toBeNull()
  })

  it('is never compared for counts', () => {
    expect(levelDifference('count', '45000', '6500000')).toBeNull()
    expect(levelVerdict('count', '45000', '45000')).toBe('unknown')
  })

  it('is seen the other way round from the other side, as long as it is not about equal', () => {
    const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => String(tenths / 10))
    fc.assert(
      fc.property(value, value, (a, b) => {
        const there = levelVerdict('share', a, b)
        const back = levelVerdict('share', b, a)
        if (there === 'higher') expect(back).not.toBe('higher')
        if (there === 'lower') expect(back).not.toBe('lower')
        expect(levelVerdict('share', a, a)).toBe('about-equal')
      }),
    )
  })
})

describe('a change between two years of one series', () => {
  it.each([
    ['share', '10', '20', { amount: '10', measure: 'points' }],
    ['rate', '6.2', '5.6', { amount: '-0.6', measure: 'points' }],
    ['count', '40000', '42000', { amount: '5', measure: 'percent' }],
    ['count', '50', '0', { amount: '-100', measure: 'percent' }],
    ['count', '0', '50', null],
    ['share', '0', '1.5', { amount: '1.5', measure: 'points' }],
    ['share', null, '20', null],
    ['share', '10', null, null],
  ] as const)('of a %s from %s to %s', (kind, before, after, expected) => {
    expect(changeBetween(kind, before, after)).toEqual(expected)
  })
})
