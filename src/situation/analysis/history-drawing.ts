import { areaInSentence, areaName } from '#src/foundation/areas/area-name.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { areaLabel } from '#src/situation/analysis/area-label.ts'
import { reportMessages } from '#src/situation/analysis/report-messages.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import { derivedText } from '#src/situation/indicators/figure-notes.ts'
import { changeText, plainFigure } from '#src/situation/indicators/figure-words.ts'
import {
  drawnGrowth,
  drawnLevels,
  drawsLevels,
  pointsOf,
  type DrawnLine,
  type History,
  type HistoryLine,
} from '#src/situation/indicators/history.ts'
import { isUnit } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { periodLabel, yearsBetween, type Period } from '#src/situation/indicators/period.ts'
import { shapesOf } from '#src/situation/indicators/ui/area-label.ts'
import type { LineOptions, LineSeries } from '#src/ui/chart/line-layout.ts'

/** With fewer of our own values a line tells no more than the table does. */
const fewestYears = 3

export type Drawing = {
  /** Under it: unit and years. */
  caption: string
  /** What is drawn, in words. */
  title: string
  series: LineSeries[]
  options: LineOptions
  /** Where a line breaks and which dots are added up. */
  notes: string[]
}

const nameOf = ({ area, own }: HistoryLine, locale: Locale): string =>
  own ? areaName(area, locale) : areaLabel(area, locale)

/** The lines from this period on. */
function seriesOf(
  drawn: readonly DrawnLine[],
  periods: readonly Period[],
  from: Period,
  locale: Locale,
): LineSeries[] {
  const shapeOf = shapesOf(drawn.filter(({ line }) => !line.own).map(({ line }) => line.area))
  return drawn.map(({ line, values }) => {
    const points = pointsOf(line, periods).map(({ figure, begins }, place) => ({
      x: yearsBetween(from, periods[place] ?? from),
      label: periodLabel(periods[place] ?? from, locale),
      value: values[place] ?? null,
      breaks: begins !== null,
      derived: figure !== null && figure.derived !== null,
    }))
    return {
      key: line.area.nis,
      label: nameOf(line, locale),
      own: line.own,
      shape: shapeOf(line.area),
      points: points.filter(({ x }) => x >= 0),
    }
  })
}

/** What the marks in the lines mean. */
function notesOn(lines: readonly HistoryLine[], locale: Locale): string[] {
  const t = translator(comparisonMessages, locale)
  const broken = lines.flatMap((line) =>
    line.breaks.map(({ figure, reason }) =>
      t('breaks.line', {
        area: nameOf(line, locale),
        period: periodLabel(figure.period, locale),
        why: t(`breaks.${reason}`),
      }),
    ),
  )
  const summed = lines.flatMap((line) => {
    const derived = line.figures.find((figure) => figure.derived !== null)
    const how = derived && derivedText(derived, locale)
    return how ? [t('derived.line', { area: nameOf(line, locale), how })] : []
  })
  return [
    ...(broken.length > 0 ? [t('breaks.mark', { lines: broken.join('; ') })] : []),
    ...(summed.length > 0 ? [t('derived.mark', { lines: summed.join('; ') })] : []),
  ]
}

/** The years of one indicator as lines; null where there are not enough of them. */
export function historyDrawing(history: History, sentence: string, locale: Locale): Drawing | null {
  const t = translator(reportMessages, locale)
  const { lines, periods, row } = history
  const { figure, indicator } = row
  const ours = lines.find(({ own }) => own)?.figures.filter(({ value }) => value !== null) ?? []
  const [first, last] = [periods[0], periods.at(-1)]
  if (!figure || !first || !last || ours.length < fewestYears) return null
  const growth = drawsLevels(history) ? null : drawnGrowth(history)
  const [from, to] = [periodLabel(first, locale), periodLabel(last, locale)]
  const unit = t(`chart.units.${isUnit(figure.unit) ? figure.unit : 'number'}`)
  const areas = presenter(locale).list(lines.map(({ area }) => areaInSentence(area, locale)))
  return {
    caption: growth
      ? translator(indicatorMessages, locale)('chart.growth', { from: periodLabel(growth.since, locale) })
      : t('chart.levels', { unit, from, to }),
    title: t('chart.drawn', { indicator: indicator.name[locale], areas, from, to, sentence }),
    series: growth
      ? seriesOf(growth.lines, periods, growth.since, locale)
      : seriesOf(drawnLevels(history), periods, first, locale),
    options: {
      fromZero: growth === null,
      formatValue: (value) =>
        growth
          ? changeText({ amount: String(value), measure: 'percent' }, locale)
          : plainFigure(value, locale),
      formatTick: (value) => plainFigure(value, locale),
    },
    notes: notesOn(lines, locale),
  }
}
