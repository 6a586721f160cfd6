/** The marks that tell others apart, in strips and at the ends of lines. */
export type Shape = 'triangle' | 'square' | 'diamond' | 'ring' | 'cross' | 'down' | 'pentagon'

/** Outlines around 0,0 in a box of 12 by 12. */
const outlines: Record<Shape, string> = {
  triangle: 'M0 -5L5.2 4H-5.2Z',
  square: 'M-4.2 -4.2H4.2V4.2H-4.2Z',
  diamond: 'M0 -5.6L5.6 0L0 5.6L-5.6 0Z',
  ring: 'M-4.6 0A4.6 4.6 0 1 0 4.6 0A4.6 4.6 0 1 0 -4.6 0Z',
  cross: 'M-4 -4L4 4M-4 4L4 -4',
  down: 'M0 5L5.2 -4H-5.2Z',
  pentagon: 'M0 -5.2L5 -1.6L3.1 4.3H-3.1L-5 -1.6Z',
}

/** One mark inside a drawing. */
export function ShapeMark({ shape, x, y }: { shape: Shape; x: number; y: number }) {
  return <path className="chart-shape" d={outlines[shape]} transform={`translate(${round(x)} ${round(y)})`} />
}

/** Tenths are finer than any screen; more would only make the page heavier. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
