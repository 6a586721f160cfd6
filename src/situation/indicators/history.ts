import type { Area } from '#src/foundation/areas/area.ts'
import type { Compared } from '#src/situation/indicators/compared-areas.ts'
import { changeBetween, comparesByLevel } from '#src/situation/indicators/comparison.ts'
import { measureKey, type Figure } from '#src/situation/indicators/figure.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import {
  comparePeriods,
  periodKey,
  yearOf,
  yearPeriod,
  type Period,
} from '#src/situation/indicators/period.ts'
import { indicatorRow, type IndicatorRow } from '#src/situation/indicators/situation.ts'

/** One series of one area through the years, oldest first. */
export type HistoryLine = { area: Area; own: boolean; figures: Figure[] }

export type History = {
  row: IndicatorRow
  lines: HistoryLine[]
  /** Every period of the lines, and for years those in between that nobody has. */
  periods: Period[]
  /** One figure of each series of ours: the newest. */
  choices: Figure[]
}

function lineOf(area: Area, beside: Figure | null, ours: Figure, figures: readonly Figure[]): Figure[] {
  const same = figures.filter(
    (figure) =>
      figure.area === area.nis &&
      measureKey(figure) === measureKey(ours) &&
      figure.period.months === ours.period.months,
  )
  const wanted =
    beside?.seriesId ??
    (same.some((figure) => figure.seriesId === ours.seriesId) ? ours.seriesId : same.at(-1)?.seriesId)
  return same
    .filter((figure) => figure.seriesId === wanted)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
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

/** One indicator through the years: the series of ours that is asked for, or the one that the situation shows. */
export function historyOf(
  indicator: Indicator,
  compared: Compared,
  figures: readonly Figure[],
  seriesId: string | null,
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
  const row = indicatorRow(indicator, compared, shown)
  const { figure } = row
  if (!figure) return { row, lines: [], periods: [], choices }
  const lines = [
    { area: compared.own, own: true, figures: lineOf(compared.own, figure, figure, shown) },
    ...row.neighbours.map((one) => ({
      area: one.area,
      own: false,
      figures: lineOf(one.area, one.figure, figure, shown),
    })),
  ].filter((line) => line.figures.length > 0)
  return { row, lines, periods: periodsOf(lines), choices }
}

export type DrawnLine = { area: Area; own: boolean; values: (number | null)[] }

/** Values by period, as numbers for a drawing. */
export const drawnLevels = ({ lines, periods }: History): DrawnLine[] =>
  lines.map(({ area, own, figures }) => {
    const values = new Map(figures.map(({ period, value }) => [periodKey(period), value]))
    return { area, own, values: periods.map((period) => numberOf(values.get(periodKey(period)))) }
  })

const numberOf = (value: string | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value)

/**
 * Growth in per cent since the first period that we have a value of: counts of places of different size cannot share
 * an axis. An area without a value in that period is left out.
 */
export function drawnGrowth(history: History): { since: Period; lines: DrawnLine[] } | null {
  const levels = drawnLevels(history)
  const base = levels.find(({ own }) => own)?.values.findIndex((value) => value !== null) ?? -1
  const since = history.periods[base]
  if (!since) return null
  const lines = levels.flatMap((line) => {
    const first = line.values[base] ?? null
    if (first === null || first === 0) return []
    const growth = (value: number | null) => {
      const change = value === null ? null : changeBetween('count', String(first), String(value))
      return change && Number(change.amount)
    }
    return [{ ...line, values: line.values.map((value, place) => (place < base ? null : growth(value))) }]
  })
  return { since, lines }
}

/** True where a drawing shows the values themselves rather than their growth. */
export const drawsLevels = ({ row }: History): boolean =>
  row.figure === null || comparesByLevel(row.figure.kind)
