import { areaInSentence, areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { changeText, figureText, plainFigure } from '#src/situation/indicators/figure-words.ts'
import {
  drawnGrowth,
  drawnLevels,
  drawsLevels,
  type DrawnLine,
  type History,
} from '#src/situation/indicators/history.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { periodLabel, yearsBetween } from '#src/situation/indicators/period.ts'
import { shapeOf, useAreaLabel } from '#src/situation/indicators/ui/area-label.ts'
import { Card } from '#src/ui/card.tsx'
import { LineChart } from '#src/ui/chart/line-chart.tsx'
import type { LineSeries } from '#src/ui/chart/line-layout.ts'
import { SeriesTable } from '#src/ui/chart/series-table.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'

const hasOneYear = ({ lines }: History): boolean => lines.find(({ own }) => own)?.figures.length === 1

/** The years of one indicator as lines, and the table one click away; the sentence about them stands above the page. */
export function HistoryChart({ history }: { history: History }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const label = useAreaLabel()
  const { row, periods, lines } = history
  const { figure, indicator } = row
  const [first, last] = [periods[0], periods.at(-1)]
  if (!figure || !first || !last) return <Card>{t('chart.empty')}</Card>

  const asSeries = (drawn: readonly DrawnLine[]): LineSeries[] =>
    drawn.map(({ area, own, values }) => ({
      key: area.nis,
      label: own ? areaName(area, locale) : label(area),
      own,
      shape: shapeOf(area),
      points: periods.map((period, place) => ({
        x: yearsBetween(first, period),
        label: periodLabel(period, locale),
        value: values[place] ?? null,
      })),
    }))
  const growth = drawsLevels(history) ? null : drawnGrowth(history)
  const [from, to] = [periodLabel(first, locale), periodLabel(last, locale)]
  const unit = t(`chart.unitTitles.${figure.unit === '%' || figure.unit === '‰' ? figure.unit : 'number'}`)
  const title = growth
    ? t('chart.growth', { from: periodLabel(growth.since, locale) })
    : from === to
      ? `${unit}, ${to}`
      : t('chart.levels', { unit, from, to })
  const areas = presenter(locale).list(lines.map(({ area }) => areaInSentence(area, locale)))
  return (
    <Card title={title} lead={hasOneYear(history) ? t('chart.single') : undefined}>
      <LineChart
        id="history"
        title={t('chart.drawn', { indicator: indicator.name[locale], areas, from, to })}
        series={asSeries(growth?.lines ?? drawnLevels(history))}
        fromZero={growth === null}
        formatValue={(value) =>
          growth
            ? changeText({ amount: String(value), measure: 'percent' }, locale)
            : plainFigure(value, locale)
        }
        formatTick={(value) => plainFigure(value, locale)}
        emptyText={t('chart.empty')}
      />
      <Disclosure summary={t('chart.table')}>
        <SeriesTable
          caption={indicator.name[locale]}
          pointTitle={t('chart.year')}
          series={asSeries(drawnLevels(history))}
          formatValue={(value) => figureText(String(value), figure, locale)}
          emptyText={t('unknown')}
        />
      </Disclosure>
    </Card>
  )
}
