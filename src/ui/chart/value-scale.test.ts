import { expect, test } from 'vitest'
import { valueScale } from '#src/ui/chart/value-scale.ts'

test('an axis of shares begins at zero and ends on a round number', () => {
  expect(valueScale([9, 18.7], true)).toEqual({ domain: [0, 20], ticks: [0, 5, 10, 15, 20] })
})

test('an axis that does not begin at zero stays close around the values', () => {
  const { domain } = valueScale([101, 108], false)
  expect(domain).toEqual([100, 108])
})

test('values below zero widen the axis below zero', () => {
  expect(valueScale([-4, 3], true).domain[0]).toBeLessThanOrEqual(-4)
})

test.each([
  ['all zero', [0, 0], true],
  ['all the same', [7, 7], false],
  ['none at all', [], true],
])('values that are %s still give an axis with a length', (_, values, fromZero) => {
  const [from, to] = valueScale(values, fromZero).domain
  expect(to).toBeGreaterThan(from)
})
