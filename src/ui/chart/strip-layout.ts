import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { dodgeRows } from '#src/ui/chart/dodge-rows.ts'
import type { Shape } from '#src/ui/chart/shape.tsx'

export type StripOther = { key: string; value: number | null; shape: Shape }
export const stripWidth = 200
const margin = 8
const lineY = 9
const firstRowY = 25
const rowHeight = 13
const shapeSize = 12

const [roomAround, leastShare] = [1.5, 0.4]

/**
 * Around the values, half as wide again as they lie apart, so that none crowds at an end. Never narrower than two fifths
 * of the highest value: what hardly differs stays close together. Where nothing is below zero it does not go below.
 */
export function stripDomain(values: readonly number[]): readonly [number, number] {
  const [low = 0, high = 0] = extent(values)
  const width = Math.max((high - low) * roomAround, Math.max(Math.abs(low), Math.abs(high)) * leastShare)
  if (width === 0) return [0, 1]
  const around = (low + high - width) / 2
  const from = low >= 0 ? Math.max(0, around) : around
  return [from, from + width]
}

/** Places of our dot, of the band between the lowest and highest other, and of the shapes under it. */
export function stripLayout(
  own: number | null,
  others: readonly StripOther[],
  domain?: readonly [number, number],
) {
  const known = others.flatMap(({ value, ...other }) => (value === null ? [] : [{ ...other, value }]))
  const values = [...known.map(({ value }) => value), ...(own === null ? [] : [own])]
  const x = scaleLinear()
    .domain(domain ?? stripDomain(values))
    .range([margin, stripWidth - margin])
    .clamp(true)
  const places = known.map(({ value }) => x(value))
  const rows = dodgeRows(places, shapeSize)
  const [bandFrom, bandTo] = extent(places)
  return {
    empty: values.length === 0,
    line: { from: margin, to: stripWidth - margin, y: lineY },
    band: bandFrom === undefined || bandFrom === bandTo ? null : { from: bandFrom, to: bandTo },
    own: own === null ? null : x(own),
    shapes: known.map(({ key, shape }, place) => ({
      key,
      shape,
      x: places[place]!,
      y: firstRowY + rows[place]! * rowHeight,
    })),
    height: firstRowY + 7 + Math.max(0, ...rows) * rowHeight,
  }
}
