import { areaInSentence, areaName } from '#src/foundation/areas/area-name.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { areaLabel } from '#src/situation/indicators/area-label.ts'
import { shapesOf } from '#src/situation/indicators/area-shapes.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import { derivedText, missingText } from '#src/situation/indicators/figure-notes.ts'
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
import { periodLabel, yearsBetween } from '#src/situation/indicators/period.ts'
import type { LineOptions, LineSeries } from '#src/ui/chart/line-layout.ts'

export type HistoryDrawing = LineOptions & {
  /** The unit and the years: "In procent, 2010 tot 2023". */
  title: string
  /** What is drawn, for screen readers. */
  drawn: string
  series: LineSeries[]
  /** The values themselves, for the table, also where the lines show growth. */
  levels: LineSeries[]
  /** Where a line breaks and which dots are added up, in words under the drawing. */
  notes: string[]
}

/** Without the years before growth is counted: they would be an empty part of the drawing. */
const beginningAt = (series: readonly LineSeries[], start: number): LineSeries[] =>
  series.map((one) => ({ ...one, points: one.points.filter(({ x }) => x >= start) }))

/** The years of one indicator as a drawing: on its page, in a file, and small beside others. Null without a figure. */
export function historyDrawing(history: History, locale: Locale): HistoryDrawing | null {
  const t = translator(indicatorMessages, locale)
  const c = translator(comparisonMessages, locale)
  const { row, periods, lines } = history
  const { figure, indicator } = row
  const [first, last] = [periods[0], periods.at(-1)]
  if (!figure || !first || !last) return null

  const shape = shapesOf(row.neighbours.map(({ area }) => area))
  const nameOf = ({ area, own }: HistoryLine) => (own ? areaName(area, locale) : areaLabel(area, locale))
  const asSeries = (drawn: readonly DrawnLine[]): LineSeries[] =>
    drawn.map(({ line, values }) => ({
      key: line.area.nis,
      label: nameOf(line),
      own: line.own,
      shape: shape(line.area),
      points: pointsOf(line, periods).map(({ figure: there, begins }, place) => {
        const notes = [begins && c(`breaks.${begins.reason}`), there?.derived && c('derived.short')].filter(
          Boolean,
        )
        return {
          x: yearsBetween(first, periods[place] ?? first),
          label: periodLabel(periods[place] ?? first, locale),
          value: values[place] ?? null,
          breaks: begins !== null,
          derived: there !== null && there.derived !== null,
          ...(notes.length > 0 && { note: notes.join(' · ') }),
          ...(there?.value === null && { missing: missingText(there, locale) }),
        }
      }),
    }))
  const broken = lines.flatMap((line) =>
    line.breaks.map(({ figure: { period }, reason }) =>
      c('breaks.line', {
        area: nameOf(line),
        period: periodLabel(period, locale),
        why: c(`breaks.${reason}`),
      }),
    ),
  )
  const summed = lines.flatMap((line) => {
    const derived = line.figures.find((one) => one.derived !== null)
    const how = derived && derivedText(derived, locale)
    return how ? [c('derived.line', { area: nameOf(line), how })] : []
  })
  const levels = asSeries(drawnLevels(history))
  const growth = drawsLevels(history) ? null : drawnGrowth(history)
  const [from, to] = [periodLabel(first, locale), periodLabel(last, locale)]
  const unit = t(`chart.unitTitles.${isUnit(figure.unit) ? figure.unit : 'number'}`)
  const levelsTitle = from === to ? `${unit}, ${to}` : t('chart.levels', { unit, from, to })
  const areas = presenter(locale).list(lines.map(({ area }) => areaInSentence(area, locale)))
  const plain = (value: number) => plainFigure(value, locale)
  return {
    title: growth ? t('chart.growth', { from: periodLabel(growth.since, locale) }) : levelsTitle,
    drawn: t('chart.drawn', { indicator: indicator.name[locale], areas, from, to }),
    series: growth ? beginningAt(asSeries(growth.lines), yearsBetween(first, growth.since)) : levels,
    levels,
    notes: [
      ...(broken.length > 0 ? [c('breaks.mark', { lines: broken.join('; ') })] : []),
      ...(summed.length > 0 ? [c('derived.mark', { lines: summed.join('; ') })] : []),
    ],
    fromZero: growth === null,
    formatValue: growth
      ? (value) => changeText({ amount: String(value), measure: 'percent' }, locale)
      : plain,
    formatTick: plain,
  }
}
