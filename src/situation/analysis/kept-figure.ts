import { belgium } from '#src/foundation/areas/belgium.ts'
import type { Area } from '#src/foundation/areas/area.ts'
import { comparedAreas } from '#src/situation/indicators/compared-areas.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import {
  comparePeriods,
  isSameKindOfPeriod,
  periodKey,
  type Period,
} from '#src/situation/indicators/period.ts'
import { indicatorRow, type Neighbour } from '#src/situation/indicators/situation.ts'

/** Where one figure stands: a series holds one value for an area and a period. */
export type FigurePlace = { seriesId: string; area: string; period: Period }

/** What the figures of a series are written with. */
export type SeriesWords = Pick<Figure, 'unit' | 'kind' | 'breakdown' | 'source'>

/** A figure that a conclusion rests on, with the value that it had then. */
export type KeptFigure = FigurePlace & {
  /** Code of the indicator. */
  indicator: string
  value: string | null
  series: SeriesWords | null
}

/** The same as it stands today. */
export type RestingFigure = KeptFigure & {
  place: Area | undefined
  /** Null when the indicator was taken away. */
  about: Indicator | null
  /** Null when the figure was taken away. */
  now: Figure | null
  /** The widest area that has a value in that period, beside ours of today. */
  beside: Neighbour | null
  /** The newest later value of the same series. */
  newer: Figure | null
}

/** One text for one place, as a box to tick sends it. */
export const placeKey = ({ seriesId, area, period }: FigurePlace): string =>
  [seriesId, area, period.start, period.months].join('_')

export const writtenPlace = /^([0-9a-f-]{36})_([0-9A-Z]{5,10})_([0-9]{4}-[0-9]{2}-01)_([0-9]{1,3})$/

/** The place that a text written by `placeKey` names. */
export function readPlace(text: string): FigurePlace {
  const [, seriesId = '', area = '', start = '', months = ''] = writtenPlace.exec(text) ?? []
  return { seriesId, area, period: { start, months: Number(months) } }
}

const isSameLine = (one: FigurePlace, other: FigurePlace): boolean =>
  one.seriesId === other.seriesId && one.area === other.area

const isSamePlace = (one: FigurePlace, other: FigurePlace): boolean =>
  isSameLine(one, other) && periodKey(one.period) === periodKey(other.period)

/** What became of a kept figure, among all figures of its area and of those that the area lies in. */
export function restingFigure(
  kept: KeptFigure,
  indicators: readonly Indicator[],
  figures: readonly Figure[],
): RestingFigure {
  const about = indicators.find(({ code }) => code === kept.indicator) ?? null
  const now = figures.find((figure) => isSamePlace(figure, kept)) ?? null
  const compared = comparedAreas(kept.area)
  const others = figures.filter((figure) => figure.indicator === kept.indicator && figure.area !== kept.area)
  const later = figures.filter(
    (figure) =>
      isSameLine(figure, kept) &&
      figure.value !== null &&
      isSameKindOfPeriod(figure.period, kept.period) &&
      comparePeriods(figure.period, kept.period) > 0,
  )
  return {
    ...kept,
    about,
    place: belgium.find(kept.area),
    now,
    beside: (about && compared && now && indicatorRow(about, compared, [now, ...others]).reference) || null,
    newer: later.toSorted((a, b) => comparePeriods(b.period, a.period))[0] ?? null,
  }
}
