import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactDifference, exactSum } from '#src/situation/indicators/exact-difference.ts'

it.each([
  ['20', '8', '12'],
  ['20.1', '8', '12.1'],
  ['8', '20.1', '-12.1'],
  ['0.3', '0.1', '0.2'],
  ['-1.5', '-1.50', '0'],
  ['0.05', '0.04', '0.01'],
  ['123456789012345678901234567890.5', '0.4', '123456789012345678901234567890.1'],
])('%s minus %s is %s', (from, what, expected) => {
  expect(exactDifference(from, what)).toBe(expected)
})

it.each([
  [[], '0'],
  [['8858', '9183', '6723'], '24764'],
  [['0.1', '0.2', '3'], '3.3'],
  [['-1.5', '1.50'], '0'],
])('the sum of %j is %s', (values, expected) => {
  expect(exactSum(values)).toBe(expected)
})

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.stringMatching(/^[0-9]{1,12}$/))
  .map(([whole, fraction]) => `${whole}.${fraction}`)

it('a difference turned around has the other sign, and from itself everything differs by nothing', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const there = exactDifference(a, b)
      const back = exactDifference(b, a)
      expect(there === '0' ? back : back.startsWith('-') ? back.slice(1) : `-${back}`).toBe(there)
      expect(exactDifference(a, a)).toBe('0')
    }),
  )
})
