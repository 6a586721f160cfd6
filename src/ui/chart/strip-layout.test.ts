import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripDomain, stripLayout } from '#src/ui/chart/strip-layout.ts'

const other = (key: string, value: number | null) => ({ key, value, shape: 'square' as const })

test('a strip runs around its values, half as wide again as they lie apart', () => {
  expect(stripDomain([8, 20])).toEqual([5, 23])
  expect(stripDomain([-8, 20])).toEqual([-15, 27])
})

test('a strip of values that hardly differ keeps them close together, in its middle', () => {
  const [from, to] = stripDomain([36, 40])
  expect([from, to]).toEqual([30, 46])
  const { shapes, own } = stripLayout(38, [other('a', 36), other('b', 40)])
  for (const x of [own ?? 0, ...shapes.map((shape) => shape.x)]) {
    expect(x).toBeGreaterThan(70)
    expect(x).toBeLessThan(130)
  }
})

test('a strip without anything below zero does not go below zero', () => {
  expect(stripDomain([0, 20])).toEqual([0, 30])
  expect(stripDomain([0, 0])).toEqual([0, 1])
  expect(stripDomain([])).toEqual([0, 1])
})

test('no mark ever stands at an end of its strip, but for zero', () => {
  const values = fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(values, (all) => {
      const [low, high] = [Math.min(...all), Math.max(...all)]
      const [from, to] = stripDomain(all)
      expect(from).toBeLessThan(low)
      expect(to).toBeGreaterThan(high)
    }),
  )
})

test('the band spans the others and not our own value', () => {
  const { band, own } = stripLayout(20, [other('a', 5), other('b', 10), other('c', null)], [0, 20])
  expect(band).toEqual({ from: 54, to: 100 })
  expect(own).toBe(192)
})

test('an unknown own value draws no dot, and others that are unknown draw no shape', () => {
  const { own, shapes, empty } = stripLayout(null, [other('a', 5), other('b', null)])
  expect(own).toBeNull()
  expect(shapes.map(({ key }) => key)).toEqual(['a'])
  expect(empty).toBe(false)
})

test('one other alone makes no band', () => {
  expect(stripLayout(4, [other('a', 5)]).band).toBeNull()
})

test('shapes at one place make the strip higher instead of hiding each other', () => {
  const apart = stripLayout(4, [other('a', 1), other('b', 4)])
  const together = stripLayout(4, [other('a', 4), other('b', 4)])
  expect(together.height).toBeGreaterThan(apart.height)
  expect(new Set(together.shapes.map(({ y }) => y)).size).toBe(2)
})

test('a strip without any value is empty', () => {
  expect(stripLayout(null, [other('a', null)]).empty).toBe(true)
})
