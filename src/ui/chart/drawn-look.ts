import type { MapLook } from '#src/ui/chart/map-layout.ts'
import type { Shape } from '#src/ui/chart/shape.tsx'

const ink = '#18262e'
const second = '#45555f'
const brand = '#00535b'
const surface = '#ffffff'

/**
 * How drawings look in a file of their own, where no style sheet is: the tokens of light mode as attributes. On a
 * page the style sheet has the last word about colours.
 */
export const drawnLook = {
  title: { fill: ink, fontSize: 20, fontWeight: 700 },
  text: { fill: second },
  strong: { fill: ink, fontWeight: 700 },
  grid: { fill: 'none', stroke: '#e0ded7' },
  line: { fill: 'none', stroke: second, strokeWidth: 1.75, strokeLinejoin: 'round' },
  ownLine: { fill: 'none', stroke: brand, strokeWidth: 3, strokeLinejoin: 'round' },
  dot: { fill: second },
  ownDot: { fill: brand },
  shape: { fill: surface, stroke: second, strokeWidth: 1.75, strokeLinejoin: 'round' },
  break: { fill: 'none', stroke: second, strokeWidth: 1.75 },
  ownBreak: { fill: 'none', stroke: brand, strokeWidth: 2.5 },
  ownDerived: { fill: surface, stroke: brand, strokeWidth: 2.5 },
  leader: { fill: 'none', stroke: '#7d888e' },
  label: { fill: second },
  ownLabel: { fill: brand, fontWeight: 700 },
  bar: { fill: '#a2d1d7', stroke: '#2e828b' },
  ownBar: { fill: brand },
  areas: { stroke: surface, strokeLinejoin: 'round' },
  border: { fill: 'none', stroke: second, strokeLinejoin: 'round' },
  ours: { stroke: ink, strokeLinejoin: 'round' },
  hatch: { fill: 'none', stroke: second },
} as const

/** What fills an area; hidden and not applicable have a pattern. */
export const mapFills: Readonly<Record<Exclude<MapLook, 'hidden' | 'not-applicable'>, string>> = {
  'shade-1': '#d9f0f3',
  'shade-2': '#a2d1d7',
  'shade-3': '#62acb5',
  'shade-4': '#2e828b',
  'shade-5': brand,
  size: '#2e828b',
  bare: '#f3f1ec',
  missing: surface,
}

/** The dashes that tell lines of others apart, beside the shapes at their ends. */
export const dashOf: Partial<Record<Shape, string>> = {
  triangle: '2 4',
  square: '7 4',
  ring: '10 3 2 3',
  cross: '14 6',
  down: '1 3',
  pentagon: '7 3 2 3 2 3',
}
