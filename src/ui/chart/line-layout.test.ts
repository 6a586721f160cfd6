import { expect, test } from 'vitest'
import { endLabel, labelWidth } from '#src/ui/chart/label-width.ts'
import { lineLayout } from '#src/ui/chart/line-layout.ts'
import type { LineSeries } from '#src/ui/chart/line-layout.ts'

const options = { fromZero: true, formatValue: String, formatTick: String }
const size = { width: 500, height: 300 }
const series = (key: string, values: readonly (number | null)[]): LineSeries => ({
  key,
  label: key,
  points: values.map((value, x) => ({ x, label: String(2015 + x), value })),
})

test('an unknown value leaves a gap in the line', () => {
  const [drawn] = lineLayout([series('a', [1, 2, null, 3, 4])], size, options).series
  expect(drawn?.path.match(/M/g)).toHaveLength(2)
  expect(drawn?.lone).toHaveLength(0)
})

test('a value between two unknown ones gets a dot, because no line shows it', () => {
  const [drawn] = lineLayout([series('a', [1, 2, null, 3, null])], size, options).series
  expect(drawn?.lone).toHaveLength(1)
})

test('a break leaves the line in two pieces with a mark halfway, though every value is known', () => {
  const { points, ...rest } = series('a', [1, 2, 5, 6])
  const broken = { ...rest, points: points.map((point) => ({ ...point, breaks: point.x === 2 })) }
  const { series: drawn } = lineLayout([broken], size, options)
  expect(drawn[0]?.path.match(/M/g)).toHaveLength(2)
  expect(drawn[0]?.lone).toHaveLength(0)
  const [whole] = lineLayout([series('a', [1, 2, 5, 6])], size, options).series
  expect(whole?.breaks).toEqual([])
  const xs = [...(whole?.path.matchAll(/[ML]([\d.]+)/g) ?? [])].map(([, x]) => Number(x))
  expect(drawn[0]?.breaks).toHaveLength(1)
  expect(drawn[0]?.breaks[0]?.x).toBeCloseTo((xs[1]! + xs[2]!) / 2, 0)
})

test('a value alone between a break and the end gets a dot', () => {
  const { points, ...rest } = series('a', [1, 2, 5])
  const broken = { ...rest, points: points.map((point) => ({ ...point, breaks: point.x === 2 })) }
  expect(lineLayout([broken], size, options).series[0]?.lone).toHaveLength(1)
})

test('what was worked out is an open dot of its own', () => {
  const { points, ...rest } = series('a', [1, 2, null])
  const worked = { ...rest, points: points.map((point) => ({ ...point, derived: point.x > 0 })) }
  expect(lineLayout([worked], size, options).series[0]?.derived).toHaveLength(1)
})

test('a label stands at the last known value', () => {
  const [drawn] = lineLayout([series('a', [1, 7, null])], size, options).series
  expect(drawn?.label.lines).toEqual(['a 7'])
})

test('labels of lines that end together stand under each other', () => {
  const drawn = lineLayout(
    [series('a', [1, 5]), series('b', [2, 5]), series('c', [3, 5])],
    size,
    options,
  ).series
  const heights = drawn.map(({ label }) => label.y).sort((a, b) => a - b)
  expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(18)
  expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(18)
})

test('labels stay inside the drawing at every width', () => {
  for (const width of [272, 380, 500, 700]) {
    const name = 'Een vereniging met een naam die veel te lang is om hier te staan'
    const layout = lineLayout([series(name, [1, 5])], { width, height: 260 }, options)
    const { x, lines } = layout.series[0]!.label
    expect(x + Math.max(...lines.map((line) => labelWidth(line)))).toBeLessThanOrEqual(width)
    expect(lines.at(-1)).toMatch(/5$/)
  }
})

test('a series without any value is not drawn', () => {
  expect(lineLayout([series('a', [null, null])], size, options).empty).toBe(true)
})

test('a long name is cut, its value never', () => {
  expect(endLabel('provincie', '12', 200)).toEqual(['provincie 12'])
  expect(endLabel('arrondissement', '7,6', 115)).toEqual(['arrondissement', '7,6'])
  expect(endLabel('Klaverbeke', '+5,5\u00a0%', 110)).toEqual(['Klaverbeke', '+5,5\u00a0%'])
  expect(endLabel('Samenwerkingsverband', '3', 60)).toEqual([expect.stringMatching(/^Sam.*…$/), '3'])
})
