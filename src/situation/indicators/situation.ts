import type { Area } from '#src/foundation/areas/area.ts'
import { areasBesideOurs, type Compared } from '#src/situation/indicators/compared-areas.ts'
import {
  changeBetween,
  levelDifference,
  levelVerdict,
  type Change,
  type Verdict,
} from '#src/situation/indicators/comparison.ts'
import { measureKey, type Figure } from '#src/situation/indicators/figure.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { breaksOf, pieceOf, type Break } from '#src/situation/indicators/line-pieces.ts'
import {
  comparePeriods,
  isSameKindOfPeriod,
  isSameSeason,
  periodKey,
  yearOf,
  yearsBetween,
  type Period,
} from '#src/situation/indicators/period.ts'
import type { MissingReason } from '#src/situation/indicators/series.ts'
import { trendVerdict, trendYears, type TrendVerdict } from '#src/situation/indicators/trend.ts'

/** Another area in the period of our figure. */
export type Neighbour = {
  area: Area
  figure: Figure | null
  /** Ours minus theirs, in points. */
  difference: string | null
  verdict: Verdict
  /** Over the same years as ours. */
  change: Change | null
  trend: TrendVerdict | null
}

/** Why no change is shown although somebody asked for it, or although earlier values are known. */
export type NoChange = { why: 'no-value'; year: number } | ({ why: 'break' } & Break)

export type IndicatorRow = {
  indicator: Indicator
  /** Our newest figure that says something; null while nobody brought one. */
  figure: Figure | null
  /** Our newest value, where `figure` has none. */
  lastKnown: Figure | null
  neighbours: Neighbour[]
  /** The widest area that has a value: the one that the row is held against in words. */
  reference: Neighbour | null
  change: Change | null
  since: Period | null
  noChange: NoChange | null
  /** Other series of ours for this indicator: other sources, units or parts. */
  otherSeries: number
}

// Nobody looked, or it is still to come: that says nothing about the place itself.
const saysSomething: Record<MissingReason, boolean> = {
  'not-collected': false,
  'not-yet-published': false,
  hidden: true,
  'not-applicable': true,
}

const known = ({ value }: Figure): number => Number(value !== null)
const telling = ({ missingReason }: Figure): number =>
  Number(missingReason === null || saysSomething[missingReason])
const whole = ({ breakdown }: Figure): number => Number(breakdown === '')
const byId = (a: Figure, b: Figure): number => (a.id < b.id ? -1 : 1)

const preference = (a: Figure, b: Figure): number =>
  telling(b) - telling(a) ||
  whole(b) - whole(a) ||
  comparePeriods(b.period, a.period) ||
  known(b) - known(a) ||
  Number(b.own) - Number(a.own) ||
  byId(a, b)

/** The value of an area beside ours: from the same series before another source, our own before a published one. */
function besideOurs(ours: Figure, figures: readonly Figure[], area: Area): Figure | null {
  const measure = measureKey(ours)
  const there = figures.filter(
    (figure) =>
      figure.area === area.nis &&
      periodKey(figure.period) === periodKey(ours.period) &&
      measureKey(figure) === measure,
  )
  const same = (figure: Figure) => Number(figure.seriesId === ours.seriesId)
  return (
    there.toSorted(
      (a, b) => known(b) - known(a) || same(b) - same(a) || Number(b.own) - Number(a.own) || byId(a, b),
    )[0] ?? null
  )
}

/** The figures of one series and area in one kind of period: those that may stand in one line. */
export const lineThrough = (figure: Figure, figures: readonly Figure[]): Figure[] =>
  figures.filter(
    (other) =>
      other.seriesId === figure.seriesId &&
      other.area === figure.area &&
      isSameKindOfPeriod(other.period, figure.period),
  )

type Beginning = { beginning: Figure | null; noChange: NoChange | null }

/**
 * What the change is counted from: the value of the year that somebody asks for, otherwise the earliest known one within
 * the years over which a change is shown. Never from before a break.
 */
function beginningOf(figure: Figure, figures: readonly Figure[], baseYear: number | null): Beginning {
  const line = lineThrough(figure, figures)
  const piece = new Set(pieceOf(figure, line))
  const earlier = line
    .filter(({ value, period }) => value !== null && comparePeriods(period, figure.period) < 0)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
  const wanted = earlier.filter(({ period }) =>
    baseYear === null
      ? yearsBetween(period, figure.period) <= trendYears
      : yearOf(period) === baseYear && isSameSeason(period, figure.period),
  )
  const beginning = wanted.find((one) => piece.has(one)) ?? null
  if (beginning) return { beginning, noChange: null }
  const broken = breaksOf(line).findLast((one) => comparePeriods(one.figure.period, figure.period) <= 0)
  if (broken && wanted.length > 0) return { beginning, noChange: { why: 'break', ...broken } }
  return { beginning, noChange: baseYear === null ? null : { why: 'no-value', year: baseYear } }
}

function changeSince(start: Period, figure: Figure | null, figures: readonly Figure[]): Change | null {
  if (!figure) return null
  const before = pieceOf(figure, lineThrough(figure, figures)).find(
    (other) => periodKey(other.period) === periodKey(start),
  )
  return changeBetween(figure.kind, before?.value ?? null, figure.value)
}

/** Our newest figure of an indicator that says something, and all of ours, best first. */
export function ownFigures(own: Area, figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => figure.area === own.nis).toSorted(preference)
}

/**
 * One indicator of the situation: our figure beside those of the areas we lie in and of the municipalities that somebody
 * chose, and how all of them changed.
 */
export function indicatorRow(
  indicator: Indicator,
  compared: Compared,
  figures: readonly Figure[],
  baseYear: number | null = null,
): IndicatorRow {
  const ours = ownFigures(compared.own, figures)
  const [figure = null] = ours
  const nothing = {
    indicator,
    figure,
    lastKnown: null,
    neighbours: [],
    reference: null,
    change: null,
    since: null,
    noChange: null,
    otherSeries: 0,
  }
  if (!figure) return nothing
  const measure = measureKey(figure)
  const lastKnown =
    figure.value === null
      ? (ours.find((one) => one.value !== null && measureKey(one) === measure) ?? null)
      : null

  const { beginning, noChange } =
    figure.value === null ? { beginning: null, noChange: null } : beginningOf(figure, figures, baseYear)
  const change = beginning && changeBetween(figure.kind, beginning.value, figure.value)
  const neighbours = areasBesideOurs(compared).map((area): Neighbour => {
    const theirs = besideOurs(figure, figures, area)
    const theirChange = beginning && changeSince(beginning.period, theirs, figures)
    const value = theirs?.value ?? null
    return {
      area,
      figure: theirs,
      difference: levelDifference(figure.kind, figure.value, value),
      verdict: levelVerdict(figure.kind, figure.value, value),
      change: theirChange,
      trend: change && theirChange && trendVerdict(change, theirChange),
    }
  })
  const above = neighbours.slice(compared.beside.length)
  return {
    ...nothing,
    lastKnown,
    neighbours,
    reference:
      above.findLast((neighbour) => neighbour.figure !== null && neighbour.figure.value !== null) ?? null,
    change,
    since: beginning?.period ?? null,
    noChange,
    otherSeries: new Set(ours.map((one) => one.seriesId)).size - 1,
  }
}

/** All indicators, in their order. */
export function situationOf(
  indicators: readonly Indicator[],
  compared: Compared,
  figures: readonly Figure[],
  baseYear: number | null = null,
): IndicatorRow[] {
  const perIndicator = Map.groupBy(figures, (figure) => figure.indicator)
  return indicators.map((indicator) =>
    indicatorRow(indicator, compared, perIndicator.get(indicator.code) ?? [], baseYear),
  )
}

export type SituationFacts = {
  indicators: number
  waiting: number
  /** By their level. */
  compared: number
  /** By their growth alone: counts of places of different size. */
  grown: number
} & Record<Exclude<Verdict, 'unknown'>, number>

/** What the rows say together, for the sentence above them. */
export function situationFacts(rows: readonly IndicatorRow[]): SituationFacts {
  const count = (test: (row: IndicatorRow) => boolean) => rows.filter(test).length
  const verdict = (wanted: Verdict) => count(({ reference }) => reference?.verdict === wanted)
  const [higher, lower, equal] = [verdict('higher'), verdict('lower'), verdict('about-equal')]
  return {
    indicators: rows.length,
    waiting: count(({ figure }) => figure === null),
    compared: higher + lower + equal,
    grown: count(({ reference }) => reference?.verdict === 'unknown' && reference.trend !== null),
    higher,
    lower,
    'about-equal': equal,
  }
}
