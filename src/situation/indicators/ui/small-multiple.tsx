import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import type { History } from '#src/situation/indicators/history.ts'
import { multiplesMessages } from '#src/situation/indicators/multiples-messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { useLastKnownWords, useMissingWords } from '#src/situation/indicators/ui/missing-words.ts'
import { useSmallDrawing } from '#src/situation/indicators/ui/multiples-drawing.ts'
import { Card } from '#src/ui/card.tsx'
import { SmallLineChart } from '#src/ui/chart/small-line-chart.tsx'

type Props = { history: History; gebied: string | undefined }

/** One of the twelve: its name leads to its own page, and where there is nothing to draw stands what is missing. */
export function SmallMultiple({ history, gebied }: Props) {
  const t = useMessages(multiplesMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const drawing = useSmallDrawing(history)
  const { indicator } = history.row
  const title = (
    <a href={indicatorPaths.indicator({ workspace, indicator: indicator.code }, { gebied })}>
      {indicator.name[locale]}
    </a>
  )
  if (!drawing) {
    return (
      <Card title={title} level={3} tone="sunken">
        <NothingDrawn history={history} />
      </Card>
    )
  }
  const { title: years, drawn, ends, series, fromZero, formatValue, formatTick } = drawing
  return (
    <Card title={title} level={3} lead={years}>
      <SmallLineChart
        title={t('drawn', { drawn, ends })}
        {...{ series, fromZero, formatValue, formatTick }}
      />
    </Card>
  )
}

function NothingDrawn({ history: { row } }: { history: History }) {
  const t = useMessages(multiplesMessages)
  const locale = useLocale()
  const missing = useMissingWords()
  const lastKnown = useLastKnownWords()
  if (row.figure) return <p>{[missing(row.figure), lastKnown(row)].filter(Boolean).join(' ')}</p>
  return <p>{t('waiting', { source: row.indicator.usualSource[locale] })}</p>
}
