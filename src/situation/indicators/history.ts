import type { Area } from '#src/foundation/areas/area.ts'
import type { Compared } from '#src/situation/indicators/compared-areas.ts'
import { comparesByLevel } from '#src/situation/indicators/comparison.ts'
import { measureKey, type Figure } from '#src/situation/indicators/figure.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { breaksOf, pieceOf, type Break } from '#src/situation/indicators/line-pieces.ts'
import {
  comparePeriods,
  isSameKindOfPeriod,
  isSameSeason,
  periodKey,
  yearOf,
  yearPeriod,
  type Period,
} from '#src/situation/indicators/period.ts'
import { indicatorRow, lineThrough, type IndicatorRow } from '#src/situation/indicators/situation.ts'

/** One series of one area through the years, oldest first, and where it breaks. */
export type HistoryLine = { area: Area; own: boolean; figures: Figure[]; breaks: Break[] }

export type History = {
  row: IndicatorRow
  lines: HistoryLine[]
  /** Every period of the lines, and for years those in between that nobody has. */
  periods: Period[]
  /** One figure of each series of ours: the newest. */
  choices: Figure[]
  /** Years since which a change can be shown, oldest first. */
  baseYears: number[]
}

/** The same measure by the same source, but defined or delimited otherwise. */
const isDefinedOtherwise = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit &&
  a.kind === b.kind &&
  a.breakdown === b.breakdown &&
  a.source === b.source &&
  a.own === b.own &&
  measureKey(a) !== measureKey(b)

/** What a source gave under another definition before its figures of today begin: a piece apart. */
function earlierDefinition(line: readonly Figure[], figures: readonly Figure[]): Figure[] {
  const [first] = line
  if (!first) return []
  const before = figures
    .filter((figure) => isDefinedOtherwise(figure, first) && comparePeriods(figure.period, first.period) < 0)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
  return before.filter((figure) => figure.seriesId === before.at(-1)?.seriesId)
}

function lineOf(area: Area, beside: Figure | null, ours: Figure, figures: readonly Figure[]): Figure[] {
  const there = figures.filter(
    (figure) => figure.area === area.nis && isSameKindOfPeriod(figure.period, ours.period),
  )
  const same = there.filter((figure) => measureKey(figure) === measureKey(ours))
  const wanted =
    beside?.seriesId ??
    (same.some((figure) => figure.seriesId === ours.seriesId) ? ours.seriesId : same.at(-1)?.seriesId)
  const line = same
    .filter((figure) => figure.seriesId === wanted)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
  return [...earlierDefinition(line, there), ...line]
}

function periodsOf(lines: readonly HistoryLine[]): Period[] {
  const all = new Map(
    lines.flatMap(({ figures }) => figures.map(({ period }) => [periodKey(period), period] as const)),
  )
  const sorted = [...all.values()].toSorted(comparePeriods)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last || sorted.some((period) => periodKey(period) !== periodKey(yearPeriod(yearOf(period)))))
    return sorted
  return Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, place) =>
    yearPeriod(yearOf(first) + place),
  )
}

/** Years in which the series that is shown has an earlier value to compare with. */
function baseYearsOf(figure: Figure, figures: readonly Figure[]): number[] {
  const earlier = lineThrough(figure, figures).filter(
    ({ value, period }) =>
      value !== null && comparePeriods(period, figure.period) < 0 && isSameSeason(period, figure.period),
  )
  return [...new Set(earlier.map(({ period }) => yearOf(period)))].toSorted((a, b) => a - b)
}

/** One indicator through the years: the series of ours that is asked for, or the one that the situation shows. */
export function historyOf(
  indicator: Indicator,
  compared: Compared,
  figures: readonly Figure[],
  { seriesId = null, baseYear = null }: { seriesId?: string | null; baseYear?: number | null } = {},
): History {
  const ours = figures.filter(({ area }) => area === compared.own.nis)
  const choices = [
    ...new Map(
      ours.toSorted((a, b) => comparePeriods(a.period, b.period)).map((figure) => [figure.seriesId, figure]),
    ).values(),
  ]
  const asked = choices.some((choice) => choice.seriesId === seriesId)
  const shown = asked
    ? figures.filter((figure) => figure.area !== compared.own.nis || figure.seriesId === seriesId)
    : figures
  const row = indicatorRow(indicator, compared, shown, baseYear)
  const { figure } = row
  if (!figure) return { row, lines: [], periods: [], choices, baseYears: [] }
  const line = (area: Area, own: boolean, beside: Figure | null): HistoryLine => {
    const through = lineOf(area, beside, figure, figures)
    return { area, own, figures: through, breaks: breaksOf(through) }
  }
  const lines = [
    line(compared.own, true, figure),
    ...row.neighbours.map((one) => line(one.area, false, one.figure)),
  ].filter((one) => one.figures.length > 0)
  return { row, lines, periods: periodsOf(lines), choices, baseYears: baseYearsOf(figure, figures) }
}

/** What a line has in one of the periods: the figure, and the break that it begins with. */
export type Point = { figure: Figure | null; begins: Break | null }

/** The line at every period, in their order. */
export function pointsOf({ figures, breaks }: HistoryLine, periods: readonly Period[]): Point[] {
  const figureAt = new Map(figures.map((figure) => [periodKey(figure.period), figure]))
  const breakAt = new Map(breaks.map((one) => [periodKey(one.figure.period), one]))
  return periods.map((period) => ({
    figure: figureAt.get(periodKey(period)) ?? null,
    begins: breakAt.get(periodKey(period)) ?? null,
  }))
}

export type DrawnLine = { area: Area; own: boolean; values: (number | null)[]; line: HistoryLine }

/** Values by period, as numbers for a drawing. */
export const drawnLevels = ({ lines, periods }: History): DrawnLine[] =>
  lines.map((line) => ({
    area: line.area,
    own: line.own,
    line,
    values: pointsOf(line, periods).map(({ figure }) => numberOf(figure?.value)),
  }))

const numberOf = (value: string | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value)

/** The values of a line that stand in one piece with its value of this period; the others become unknown. */
function onePiece({ line, values }: DrawnLine, periods: readonly Period[], at: Period): (number | null)[] {
  const figure = line.figures.find(({ period }) => periodKey(period) === periodKey(at))
  const kept = new Set(figure ? pieceOf(figure, line.figures).map(({ period }) => periodKey(period)) : [])
  return values.map((value, place) => (kept.has(periodKey(periods[place]!)) ? value : null))
}

/**
 * Growth in per cent: counts of places of different size cannot share an axis. Since the period that the change is
 * counted from when somebody chose it, otherwise since the first value of our last piece. An area without a value in
 * that period is left out, and so is what a break parts from it.
 */
export function drawnGrowth(history: History): { since: Period; lines: DrawnLine[] } | null {
  const { periods, row } = history
  const levels = drawnLevels(history)
  const ours = levels.find(({ own }) => own)
  const newest = ours?.line.figures.findLast(({ value }) => value !== null)
  if (!ours || !newest) return null
  const first = onePiece(ours, periods, newest.period).findIndex((value) => value !== null)
  // As the sentence and the table count it; of a line that is too short for that, from its beginning.
  const since = row.since ?? periods[first]
  if (!since) return null
  const base = periods.findIndex((period) => periodKey(period) === periodKey(since))
  const lines = levels.flatMap((drawn) => {
    const values = onePiece(drawn, periods, since)
    const from = values[base] ?? null
    if (from === null || from === 0) return []
    const growth = (value: number | null) => {
      return value === null ? null : ((value - from) / from) * 100
    }
    return [{ ...drawn, values: values.map((value, place) => (place < base ? null : growth(value))) }]
  })
  return { since, lines }
}

/** True where a drawing shows the values themselves rather than their growth. */
export const drawsLevels = ({ row }: History): boolean =>
  row.figure === null || comparesByLevel(row.figure.kind)
