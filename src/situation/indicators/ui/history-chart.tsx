import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { figureText } from '#src/situation/indicators/figure-words.ts'
import type { History } from '#src/situation/indicators/history.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { historyDrawing } from '#src/situation/indicators/history-drawing.ts'
import { Card } from '#src/ui/card.tsx'
import { LineChart } from '#src/ui/chart/line-chart.tsx'
import { SeriesTable } from '#src/ui/chart/series-table.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

const hasOneYear = ({ lines }: History): boolean => lines.find(({ own }) => own)?.figures.length === 1

/** The years of one indicator as lines, and the table one click away; the sentence about them stands above the page. */
export function HistoryChart({ history }: { history: History }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const drawing = historyDrawing(history, locale)
  const { figure, indicator } = history.row
  if (!figure || !drawing) return <Card>{t('chart.empty')}</Card>
  const { title, drawn, levels, notes, ...lines } = drawing
  return (
    <Card title={title} lead={hasOneYear(history) ? t('chart.single') : undefined}>
      <LineChart id="history" title={drawn} {...lines} emptyText={t('chart.empty')} />
      {notes.map((note) => (
        <SmallPrint key={note}>{note}</SmallPrint>
      ))}
      <Disclosure summary={t('chart.table')}>
        <SeriesTable
          caption={indicator.name[locale]}
          pointTitle={t('chart.year')}
          series={levels}
          formatValue={(value) => figureText(String(value), figure, locale)}
          emptyText={t('unknown')}
        />
      </Disclosure>
    </Card>
  )
}
