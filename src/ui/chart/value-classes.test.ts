import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueClasses } from '#src/ui/chart/value-classes.ts'

test('ten values make five classes of two, each a step darker, with the limits that are in it', () => {
  expect(valueClasses([3, 1, 2, 10, 9, 8, 4, 5, 7, 6])).toEqual([
    { low: 1, high: 2, count: 2, shade: 1 },
    { low: 3, high: 4, count: 2, shade: 2 },
    { low: 5, high: 6, count: 2, shade: 3 },
    { low: 7, high: 8, count: 2, shade: 4 },
    { low: 9, high: 10, count: 2, shade: 5 },
  ])
})

test('two values are the lightest and the darkest, one alone is in the middle', () => {
  expect(valueClasses([4, 9]).map(({ shade }) => shade)).toEqual([1, 5])
  expect(valueClasses([4, 4, 4])).toEqual([{ low: 4, high: 4, count: 3, shade: 3 }])
  expect(valueClasses([])).toEqual([])
})

test('every value is in exactly one class, equal ones together, and classes never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 80 }), (values) => {
      const classes = valueClasses(values)
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
      for (const [place, { low, high, count }] of classes.entries()) {
        expect(values.filter((value) => value >= low && value <= high)).toHaveLength(count)
        expect(low).toBeGreaterThan(classes[place - 1]?.high ?? Number.NEGATIVE_INFINITY)
      }
      const shades = classes.map(({ shade }) => shade)
      expect(shades).toEqual([...new Set(shades)].toSorted((a, b) => a - b))
    }),
  )
})
