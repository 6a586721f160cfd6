import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BarChart } from '#src/ui/chart/bar-chart.tsx'
import { barLayout, type Bar } from '#src/ui/chart/bar-layout.ts'
import { labelWidth } from '#src/ui/chart/label-width.ts'

const bars: Bar[] = [
  { key: 'a', label: 'Ravels', value: 20 },
  { key: 'b', label: 'Turnhout, ons cijfer', own: true, value: 10 },
  { key: 'c', label: 'Een gemeente met een naam die over meer dan één lijn loopt', value: 0 },
  { key: 'd', label: 'Mol', value: null, without: 'niet bekendgemaakt' },
]
const format = (value: number) => `${value} %`
const rowsAt = (width: number) => barLayout(bars, width, format).rows

test('bars begin at zero: twice the value is twice as long', () => {
  const [long, half, none] = rowsAt(500)
  const length = (row: typeof long) => row!.bar!.to - row!.bar!.from
  expect(length(long)).toBeCloseTo(length(half) * 2)
  expect(length(none)).toBe(0)
})

test('values below zero go to the other side of it', () => {
  const { rows, zero } = barLayout([{ key: 'a', label: 'A', value: -5 }, ...bars], 500, format)
  expect(rows[0]?.bar?.to).toBeCloseTo(zero)
  expect(rows[0]?.bar?.from).toBeLessThan(zero)
})

test.each([272, 380, 500, 700])('in a drawing of %i wide no text runs out of it or over another', (width) => {
  const { rows, height } = barLayout(bars, width, format)
  for (const { text, label } of rows) {
    expect(text.x + labelWidth(text.text, true)).toBeLessThanOrEqual(width + 1)
    expect(Math.max(...label.lines.map((line) => labelWidth(line)))).toBeLessThanOrEqual(width)
  }
  const lines = rows.flatMap(({ label }) => label.lines.map((_, place) => label.y + place * 18))
  expect(lines.every((y, place) => place === 0 || y - lines[place - 1]! >= 18)).toBe(true)
  expect(lines.at(-1)).toBeLessThan(height)
})

test('ours has a word, a weight and a dot; a row without a value has its reason and no bar', () => {
  const html = renderToStaticMarkup(
    <BarChart id="bars" title="Balken" bars={bars} formatValue={format} emptyText="Nog niets" />,
  )
  const [, drawing = ''] = /(<svg class="chart-drawing chart-700".*?<\/svg>)/.exec(html) ?? []
  expect(drawing.match(/<rect/g)).toHaveLength(3)
  expect(drawing.match(/<circle/g)).toHaveLength(1)
  expect(drawing).toMatch(/data-own="true"[^>]*font-weight="700"[^>]*>.*Turnhout, ons cijfer/)
  expect(drawing).toContain('>niet bekendgemaakt</text>')
})

test('bars without a single value say so instead', () => {
  const none = bars.map((bar) => ({ ...bar, value: null }))
  expect(
    renderToStaticMarkup(
      <BarChart id="bars" title="Balken" bars={none} formatValue={format} emptyText="Nog niets" />,
    ),
  ).toBe('<p>Nog niets</p>')
})
