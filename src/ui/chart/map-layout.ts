import { around, extentOf, joined, noExtent, type Extent } from '#src/ui/chart/map-extent.ts'
import { round } from '#src/ui/chart/shape.tsx'
import { valueClasses, type Shade } from '#src/ui/chart/value-classes.ts'

/** Why an area has no value is drawn as clearly as a value. */
export type MapState = 'known' | 'hidden' | 'missing' | 'not-applicable'
export type MapArea = {
  key: string
  /** Said when one points at it: "Turnhout: 20,0 %". */
  title: string
  /** Its centre in units of the map; null where it has no place. */
  at: { x: number; y: number } | null
  /** Its outline in the same units, as `extentOf` reads it; without one it is a dot. */
  outline: string | null
  own?: boolean
  /** Not read where the state is another than known. */
  value: number
  state: MapState
}
/** shade: how dark (shares, rates) · size: how large (counts: a large place has more of everything). */
export type MapMeasure = 'shade' | 'size'
export type MapLook = `shade-${Shade}` | 'size' | 'bare' | Exclude<MapState, 'known'>
export type Dot = MapArea & { x: number; y: number; radius: number }
export type LookedAlike = { look: MapLook; outlines: MapArea[]; dots: Dot[] }

/** Width of a map on a wide screen: thickness of lines is told in its pixels. */
export const usualMapWidth = 700
const [dotRoom, leastDot, emptyDot] = [0.42, 0.14, 0.6]
const largestDot = 20

type Placed = { area: MapArea; x: number; y: number }
const placed = (area: MapArea): Placed[] => (area.at && !area.outline ? [{ area, ...area.at }] : [])

function extentOfAll(areas: readonly MapArea[], borders: readonly string[]): Extent {
  const outlines = areas.flatMap(({ outline }) => outline ?? [])
  // A border around them all reaches as far as each of them.
  const drawn = borders.length > 0 && outlines.length > 0 ? [...borders, ...outlines] : outlines
  const lines = drawn.map(extentOf)
  const dots = areas.flatMap(placed).map(({ x, y }) => around(x, y))
  return [...lines, ...dots].reduce(joined, noExtent)
}

/** Where everything of a map stands, in units of the map. */
export function mapLayout(areas: readonly MapArea[], measure: MapMeasure, borders: readonly string[] = []) {
  const reach = extentOfAll(areas, borders)
  const [wide, high] = [Math.max(1, reach.right - reach.left), Math.max(1, reach.bottom - reach.top)]
  const unit = Math.max(wide, high) / usualMapWidth
  const count = Math.max(1, areas.filter(({ at }) => at !== null).length)
  const room = Math.min(Math.sqrt((wide * high) / count) * dotRoom, largestDot * unit)
  const largest = measure === 'size' ? room * 1.6 : room
  const margin = largest + 3 * unit
  const known = areas.filter(({ state }) => state === 'known')
  const classes = measure === 'shade' ? valueClasses(known.map(({ value }) => value)) : []
  const most = Math.max(0, ...known.map(({ value }) => value))

  const radiusOf = ({ state, value }: MapArea): number => {
    if (state !== 'known') return room * emptyDot
    return measure === 'size'
      ? largest * Math.max(leastDot, Math.sqrt(Math.max(0, value) / (most || 1)))
      : room
  }
  const lookOf = ({ state, value }: MapArea): MapLook => {
    if (state !== 'known') return state
    if (measure === 'size') return 'size'
    return `shade-${classes.find(({ low, high: top }) => value >= low && value <= top)?.shade ?? 1}`
  }
  const asDot = (area: MapArea): Dot[] =>
    area.at ? [{ ...area, x: area.at.x, y: area.at.y, radius: round(radiusOf(area)) }] : []

  const alike = (some: readonly MapArea[]): LookedAlike[] =>
    // What is known first: its white lines would cover those around what is not.
    [...Map.groupBy(some.toSorted(knownFirst), lookOf)].flatMap(([look, group]): LookedAlike[] => {
      const outlines = group.filter(({ outline }) => outline !== null)
      const dots = group.filter(({ outline }) => outline === null).flatMap(asDot)
      if (look !== 'size') return [{ look, outlines, dots }]
      // The largest first, so that none hides a smaller one.
      const sized = group.flatMap(asDot).toSorted((a, b) => b.radius - a.radius)
      return [
        { look: 'bare', outlines, dots: [] },
        { look, outlines: [], dots: sized },
      ]
    })

  return {
    box: {
      x: Math.floor(reach.left - margin),
      y: Math.floor(reach.top - margin),
      width: Math.ceil(wide + 2 * margin),
      height: Math.ceil(high + 2 * margin),
    },
    unit: round(unit * 10) / 10,
    others: alike(areas.filter(({ own }) => !own)),
    ours: alike(areas.filter(({ own }) => own)),
    classes,
    /** What a dot of a value is as large as, in pixels of a map of the usual width. */
    pixelsOf: (value: number): number => radiusOf({ ...emptyArea, value }) / unit,
    most,
  }
}

const knownFirst = (a: MapArea, b: MapArea): number =>
  Number(a.state !== 'known') - Number(b.state !== 'known')

const emptyArea: MapArea = { key: '', title: '', at: null, outline: null, value: 0, state: 'known' }

export type MapLayout = ReturnType<typeof mapLayout>
