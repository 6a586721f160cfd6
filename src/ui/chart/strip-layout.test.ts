import { expect, test } from 'vitest'
import { stripDomain, stripLayout } from '#src/ui/chart/strip-layout.ts'

const other = (key: string, value: number | null) => ({ key, value, shape: 'square' as const })

test('a strip runs from zero to a quarter above the highest value', () => {
  expect(stripDomain([8, 20])).toEqual([0, 25])
  expect(stripDomain([-8, 20])).toEqual([-10, 25])
  expect(stripDomain([])).toEqual([0, 1])
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
