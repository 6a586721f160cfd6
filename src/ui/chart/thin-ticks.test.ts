import { expect, test } from 'vitest'
import { thinTicks } from '#src/ui/chart/thin-ticks.ts'

const axis = (count: number, step: number) => Array.from({ length: count }, (_, place) => place * step)
const wide = (count: number, width: number) => Array.from({ length: count }, () => width)

test('every text is shown where there is room', () => {
  expect(thinTicks(axis(4, 60), wide(4, 32))).toEqual([0, 1, 2, 3])
})

test('every second text is shown when that keeps the last one', () => {
  expect(thinTicks(axis(9, 30), wide(9, 32))).toEqual([0, 2, 4, 6, 8])
})

test('the last text is kept, and one that would touch it gives way', () => {
  expect(thinTicks(axis(8, 30), wide(8, 32))).toEqual([0, 2, 4, 7])
})

test('with hardly any room only the ends remain, and then only the last', () => {
  expect(thinTicks(axis(3, 30), wide(3, 40))).toEqual([0, 2])
  expect(thinTicks(axis(3, 10), wide(3, 40))).toEqual([2])
})

test('one point keeps its text', () => {
  expect(thinTicks([5], [100])).toEqual([0])
})
