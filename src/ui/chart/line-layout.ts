import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { endLabel, labelWidth, textSize } from '#src/ui/chart/label-width.ts'
import { placeLabels } from '#src/ui/chart/place-labels.ts'
import { round } from '#src/ui/chart/shape.tsx'
import type { Shape } from '#src/ui/chart/shape.tsx'
import { thinTicks } from '#src/ui/chart/thin-ticks.ts'
import { valueScale } from '#src/ui/chart/value-scale.ts'

export type LinePoint = {
  x: number
  label: string
  value: number | null
  /** A new piece begins here: nothing joins it to what came before. */
  breaks?: boolean
  /** Worked out, not given: drawn as an open dot. */
  derived?: boolean
  /** Said under the value in the table. */
  note?: string
  /** Said in the table where there is no value; why there is none. */
  missing?: string
}
export type LineSeries = {
  key: string
  label: string
  /** Ours is thick and coloured; the others are thin, told apart by dash and end shape. */
  own?: boolean
  /** End shape of an other; the same shape as in the comparison strips. */
  shape?: Shape
  points: readonly LinePoint[]
}
export type LineSize = { width: number; height: number }
export type LineOptions = {
  fromZero: boolean
  formatValue: (value: number) => string
  formatTick: (value: number) => string
}
type Known = LinePoint & { value: number }

const top = 14
const bottom = 32
const lineHeight = 18
const labelGap = 12

/** Everything a line chart draws, in the units of a drawing of this size. */
export function lineLayout(series: readonly LineSeries[], size: LineSize, options: LineOptions) {
  const ends = series.flatMap((one) => endOf(one))
  const { domain, ticks } = valueScale(
    series.flatMap(({ points }) => knownPoints(points).map(({ value }) => value)),
    options.fromZero,
    size.height < 200 ? 2 : size.height < 270 ? 3 : 4,
  )
  const left = Math.max(...ticks.map((tick) => labelWidth(options.formatTick(tick)))) + 8
  const lines = ends.map(({ one, end }) =>
    endLabel(one.label, options.formatValue(end.value), (size.width - left) * 0.44),
  )
  const labelRoom = Math.max(0, ...lines.flat().map((text) => labelWidth(text, true)))
  const right = size.width - labelRoom - labelGap
  const x = scaleLinear()
    .domain(xDomain(series))
    .range([left + 6, right - 6])
  const y = scaleLinear()
    .domain(domain)
    .range([size.height - bottom, top])

  const middles = placeLabels(
    ends.map(({ end }, place) => ({ at: y(end.value), height: lines[place]!.length * lineHeight + 2 })),
    2,
    size.height - bottom + lineHeight / 2,
  )
  return {
    empty: ends.length === 0,
    left,
    right,
    baseline: size.height - bottom,
    yTicks: ticks.map((tick) => ({ y: y(tick), text: options.formatTick(tick) })),
    xTicks: xTicksOf(series, x),
    series: ends.map(({ one, end }, place) => ({
      key: one.key,
      own: one.own === true,
      shape: one.shape ?? 'ring',
      path: pathOf(one.points, x, y),
      breaks: breakMarks(one.points, x, y),
      derived: knownPoints(one.points)
        .filter((point) => point.derived)
        .map((point) => ({ x: x(point.x), y: y(point.value) })),
      lone: lonePoints(one.points).map((point) => ({ x: x(point.x), y: y(point.value) })),
      end: { x: x(end.x), y: y(end.value) },
      label: { x: right + labelGap, y: middles[place]!, lines: lines[place]! },
    })),
  }
}

function knownPoints(points: readonly LinePoint[]): Known[] {
  return points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]))
}

function endOf(one: LineSeries) {
  const end = knownPoints(one.points).at(-1)
  return end === undefined ? [] : [{ one, end }]
}

function xDomain(series: readonly LineSeries[]): [number, number] {
  const [from = 0, to = 1] = extent(series.flatMap(({ points }) => points.map((point) => point.x)))
  return from === to ? [from - 1, to + 1] : [from, to]
}

function xTicksOf(series: readonly LineSeries[], x: (value: number) => number) {
  const labels = new Map(
    series.flatMap(({ points }) => points.map((point) => [point.x, point.label] as const)),
  )
  const marks = [...labels].sort(([a], [b]) => a - b).map(([at, text]) => ({ x: x(at), text }))
  const shown = thinTicks(
    marks.map((mark) => mark.x),
    marks.map(({ text }) => labelWidth(text)),
    textSize,
  )
  return shown.map((place) => marks[place]!)
}

type Scale = (value: number) => number

/** The points of a line, apart at every break. */
function piecesOf(points: readonly LinePoint[]): LinePoint[][] {
  const starts = points.flatMap((point, place) => (point.breaks && place > 0 ? [place] : []))
  return [0, ...starts].map((from, place) => points.slice(from, starts[place]))
}

function pathOf(points: readonly LinePoint[], x: Scale, y: Scale): string {
  const draw = line<LinePoint>()
    .defined((point) => point.value !== null)
    .x((point) => round(x(point.x)))
    .y((point) => round(y(point.value ?? 0)))
  return piecesOf(points)
    .map((piece) => draw(piece) ?? '')
    .join('')
}

/** Halfway between the last value before a break and the first one after it. */
function breakMarks(points: readonly LinePoint[], x: Scale, y: Scale): { x: number; y: number }[] {
  const known = piecesOf(points).map(knownPoints)
  return known.flatMap((piece, place) => {
    const [after] = piece
    const before = known.slice(0, place).flat().at(-1)
    if (!before || !after) return []
    return [{ x: (x(before.x) + x(after.x)) / 2, y: (y(before.value) + y(after.value)) / 2 }]
  })
}

/** Points without a neighbour on either side: no line shows them, so they get a dot. */
function lonePoints(points: readonly LinePoint[]): Known[] {
  const isAlone = (piece: readonly LinePoint[], place: number): boolean =>
    (piece[place - 1]?.value ?? null) === null && (piece[place + 1]?.value ?? null) === null
  return piecesOf(points).flatMap((piece) => knownPoints(piece.filter((_, place) => isAlone(piece, place))))
}
