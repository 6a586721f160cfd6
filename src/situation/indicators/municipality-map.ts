import type { Area } from '#src/foundation/areas/area.ts'
import type { Boundaries } from '#src/foundation/areas/boundary-queries.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { figuresOfToday } from '#src/situation/indicators/derived-figures.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import type { MapFrame } from '#src/situation/indicators/map-frame.ts'
import { codesThroughTime } from '#src/situation/indicators/municipality-origin.ts'
import { comparePeriods, periodKey, type Period } from '#src/situation/indicators/period.ts'
import type { MapState } from '#src/ui/chart/map-layout.ts'

/** A municipality on the map: its value, or why there is none. */
export type MapPlace = {
  area: Area
  own: boolean
  figure: Figure | null
  value: string | null
  state: MapState
}

/** What is drawn: which municipalities, in which measure and period. */
export type DrawnMap = {
  own: Area
  frame: { frame: MapFrame; area: Area }
  measure: Pick<Figure, 'unit' | 'kind' | 'breakdown'>
  period: Period
  places: MapPlace[]
  boundaries: Boundaries | null
  /** Outlines of what the municipalities lie in. */
  borders: string[]
}

/** Of how many areas a period has a value, in one measure. */
export type PeriodCount = { measure: string; period: Period; known: number }

/** Fewer values make no map. */
export const leastOnMap = 2

export const hasMap = ({ places }: DrawnMap): boolean =>
  places.filter(({ value }) => value !== null).length >= leastOnMap

const newestFirst = (a: PeriodCount, b: PeriodCount): number => comparePeriods(b.period, a.period)

/** Without a figure of ours that decides: the measure that the most municipalities have a value of in one period. */
export const fullestMeasure = (counts: readonly PeriodCount[]): string | null =>
  counts.toSorted((a, b) => b.known - a.known || newestFirst(a, b))[0]?.measure ?? null

/** The periods to choose from, newest first, and the one that is shown: what is asked, or the newest that makes a map. */
export function shownPeriod(counts: readonly PeriodCount[], asked: Period | null) {
  const sorted = counts.toSorted(newestFirst)
  const isAsked = ({ period }: PeriodCount) => asked !== null && periodKey(period) === periodKey(asked)
  const shown =
    sorted.find(isAsked) ??
    sorted.find(({ known: count }) => count >= leastOnMap) ??
    sorted.find(({ known: count }) => count > 0) ??
    sorted[0]
  return { periods: sorted.map(({ period }) => period), period: shown?.period ?? null }
}

const stateOf = (figure: Figure | null): MapState => {
  if (figure && figure.value !== null) return 'known'
  if (figure?.missingReason === 'hidden' || figure?.missingReason === 'not-applicable')
    return figure.missingReason
  return 'missing'
}

const known = ({ value }: Figure): number => Number(value !== null)

/** Of several series: what is known, then the series of our own figure, then what we brought, before what is published. */
function bestOf(figures: readonly Figure[], seriesId: string | null): Figure | null {
  const same = (figure: Figure) => Number(figure.seriesId === seriesId)
  const [best = null] = figures.toSorted(
    (a, b) =>
      known(b) - known(a) || same(b) - same(a) || Number(b.own) - Number(a.own) || (a.id < b.id ? -1 : 1),
  )
  return best
}

/** The municipalities of an upper area, with ours where it is none of them (a former one, the demo's). */
export function municipalitiesAround(frame: Area, own: Area): readonly Area[] {
  const inside = belgium.municipalitiesOf(frame.nis)
  return own.level !== 'municipality' || inside.includes(own) ? inside : [...inside, own]
}

/** What the map says of every municipality, from figures of one measure and period. */
export function placesOf(
  municipalities: readonly Area[],
  own: Area,
  figures: readonly Figure[],
  seriesId: string | null,
): MapPlace[] {
  const perArea = Map.groupBy(figures, ({ area }) => area)
  return municipalities.map((area) => {
    const there = codesThroughTime(area.nis).flatMap((nis) => perArea.get(nis) ?? [])
    const figure = bestOf(figuresOfToday(area.nis, there), seriesId)
    return { area, own: area.nis === own.nis, figure, value: figure?.value ?? null, state: stateOf(figure) }
  })
}
