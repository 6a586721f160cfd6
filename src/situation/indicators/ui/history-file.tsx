import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import type { Area } from '#src/foundation/areas/area.ts'
import type { History } from '#src/situation/indicators/history.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { resultSentence } from '#src/situation/indicators/result-sentence.ts'
import { EmptyFile } from '#src/situation/indicators/ui/empty-file.tsx'
import { historyDrawing, type HistoryDrawing } from '#src/situation/indicators/history-drawing.ts'
import { isDrawable } from '#src/situation/indicators/ui/multiples-drawing.ts'
import { DrawingFile } from '#src/ui/chart/drawing-file.tsx'
import { LineMarks } from '#src/ui/chart/line-drawing.tsx'

const size = { width: 760, height: 360 }

type Props = {
  indicator: Indicator
  own: Area | undefined
  history: History | null
  fictional: boolean
}

/** The lines of one indicator as a file of its own. */
export function HistoryFile({ history, ...props }: Props) {
  const t = useMessages(indicatorMessages)
  const title = props.indicator.name[useLocale()]
  if (!history || !props.own || !isDrawable(history))
    return <EmptyFile title={title} text={t('chart.empty')} />
  return <DrawnHistory {...props} own={props.own} history={history} />
}

function DrawnHistory({ indicator, own, history, fictional }: Props & { own: Area; history: History }) {
  const t = useMessages(mapMessages)
  const locale = useLocale()
  const drawing = historyDrawing(history, locale)
  if (!drawing) return null
  const { title, series, notes, ...options }: HistoryDrawing = drawing
  const sources = new Set(history.lines.flatMap(({ figures }) => figures.map(({ source }) => source)))
  const part = history.row.figure?.breakdown ?? ''
  return (
    <DrawingFile
      {...size}
      title={`${indicator.name[locale]}. ${title}`}
      lead={history.row.figure?.value == null ? undefined : resultSentence(history.row, own, locale)}
      notes={[
        ...notes,
        ...(part === '' ? [] : [t('part', { part })]),
        t('source', { sources: [...sources].join(', ') }),
        t('areas'),
      ]}
      {...(fictional && { sample: t('sample') })}
    >
      <LineMarks series={series} size={size} options={options} />
    </DrawingFile>
  )
}
