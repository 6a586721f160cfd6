import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type HeadingLevel,
  type IParagraphOptions,
} from 'docx'
import { ChartRun, type ChartLineDash, type ChartMarkerShape, type ChartSeries } from 'docx/charts'
import type { Drawing } from '#src/situation/analysis/history-drawing.ts'
import type { LineSeries } from '#src/ui/chart/line-layout.ts'
import type { Shape } from '#src/ui/chart/shape.tsx'

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel]

/** Word refuses the whole file for a sign that XML does not have; the library leaves out all others but these two. */
const writable = (text: string): string => text.replaceAll(/[\ufffe\uffff]/g, '')

export const run = (text: string, options: { bold?: boolean; break?: number } = {}): TextRun =>
  new TextRun({ text: writable(text), ...options })

export const heading = (level: Level, text: string): Paragraph =>
  new Paragraph({ heading: level, keepNext: true, children: [run(text)] })

export const paragraph = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [run(text)] })

export const strong = (text: string): Paragraph => new Paragraph({ children: [run(text, { bold: true })] })

export const caption = (text: string): Paragraph => paragraph(text, { style: 'Caption' })

export const bullet = (text: string): Paragraph => paragraph(text, { bullet: { level: 0 } })

/** A source under a line of a list, as far from the margin as its words. */
export const under = (text: string): Paragraph => paragraph(text, { style: 'Caption', indent: { left: 720 } })

/** Between the margins of A4, in twentieths of a point. */
export const textWidth = 9638

export type WordColumn = { title: string; width: number; end?: boolean }
/** The lines of a cell: the first in the size of the table, the others smaller. */
export type WordCell = readonly [string, ...(string | null)[]]

function cell(column: WordColumn, lines: WordCell, style = 'Cell'): TableCell {
  const said = lines.filter((line) => line !== null && line !== '')
  return new TableCell({
    width: { size: column.width, type: WidthType.DXA },
    children: said.map(
      (line, place) =>
        new Paragraph({
          style: place === 0 ? style : 'CellNote',
          alignment: column.end ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [run(line ?? '')],
        }),
    ),
  })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** A real table: its heading comes back on every page, and no row is cut in two. */
export const table = (columns: readonly WordColumn[], rows: readonly (readonly WordCell[])[]): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: noLine,
      right: noLine,
      insideHorizontal: line,
      insideVertical: noLine,
    },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cell(column, [column.title], 'CellHead')),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, place) => cell(column, cells[place] ?? [''])),
          }),
      ),
    ],
  })

type Look = { dash: ChartLineDash; shape: ChartMarkerShape }

/** As on the page: told apart without colour, by dash and shape. */
const looks: Partial<Record<Shape, Look>> = {
  triangle: { dash: 'dot', shape: 'triangle' },
  square: { dash: 'dash', shape: 'square' },
  diamond: { dash: 'solid', shape: 'diamond' },
}
const otherLook: Look = { dash: 'longDashDot', shape: 'x' }
const [brand, second] = ['00535B', '45555F']

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
