import { Paragraph } from 'docx'
import { ChartRun, type ChartLineDash, type ChartMarkerShape, type ChartSeries } from 'docx/charts'
import { ownBrand } from '#src/platform/word/sheet.ts'
import { writable } from '#src/platform/word/text.ts'
import type { Drawing } from '#src/situation/analysis/history-drawing.ts'
import type { LineSeries } from '#src/ui/chart/line-layout.ts'
import type { Shape } from '#src/ui/chart/shape.tsx'

type Look = { dash: ChartLineDash; shape: ChartMarkerShape }

/** As on the page: told apart without colour, by dash and shape. */
const looks: Partial<Record<Shape, Look>> = {
  triangle: { dash: 'dot', shape: 'triangle' },
  square: { dash: 'dash', shape: 'square' },
  diamond: { dash: 'solid', shape: 'diamond' },
}
const otherLook: Look = { dash: 'longDashDot', shape: 'x' }
const [brand, second] = [ownBrand.slice(1).toUpperCase(), '45555F']

/** The pieces of a line: nothing joins them in a chart of Word either. */
function piecesOf({ points }: LineSeries): LineSeries['points'][] {
  const starts = points.flatMap(({ breaks }, place) => (breaks && place > 0 ? [place] : []))
  return [0, ...starts].map((start, piece) =>
    points.map((point, place) =>
      place >= start && place < (starts[piece] ?? points.length) ? point : { ...point, value: null },
    ),
  )
}

function chartSeries(series: LineSeries): ChartSeries[] {
  const { label, own, shape } = series
  const { dash, shape: marker } = looks[shape ?? 'ring'] ?? otherLook
  const pieces = piecesOf(series).filter((points) => points.some(({ value }) => value !== null))
  return pieces.map((points) => {
    const known = points.filter(({ value }) => value !== null)
    const years = [...new Set([known[0]?.label, known.at(-1)?.label])].join('–')
    return {
      name: writable(pieces.length > 1 ? `${label} (${years})` : label),
      values: points.map(({ value }) => (value === null ? null : Math.round(value * 100) / 100)),
      color: own ? brand : second,
      line: own ? { width: 2.75 } : { width: 1.25, dash },
      markers: own ? { shape: 'circle', size: 6 } : { shape: marker, size: 6 },
    }
  })
}

/** In points of 1/96 inch: the width between the margins. */
const chartSize = { width: 620, height: 300 } as const

/** A chart of Word's own, with its figures in it, and words for who does not see it. */
export function chart({ drawn, series, fromZero }: Drawing, name: string): Paragraph {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
  const isCoarse = Math.max(...values.map((value) => Math.abs(value))) >= 10
  return new Paragraph({
    keepNext: true,
    children: [
      new ChartRun({
        type: 'line',
        categories: series[0]?.points.map(({ label }) => label) ?? [],
        series: series.flatMap(chartSeries),
        legend: { position: 'bottom' },
        chartArea: { border: 'none' },
        categoryAxis: { crossesAt: 'minimum' },
        valueAxis: {
          numberFormat: isCoarse ? '#,##0' : '0.0',
          ...(fromZero && Math.min(...values) >= 0 && { minimum: 0 }),
        },
        transformation: chartSize,
        altText: { name: writable(name), title: writable(name), description: writable(drawn) },
      }),
    ],
  })
}
