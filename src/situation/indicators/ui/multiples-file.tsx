import { areaName, ofArea } from '#src/foundation/areas/area-name.ts'
import type { Area } from '#src/foundation/areas/area.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import type { History } from '#src/situation/indicators/history.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { multiplesMessages } from '#src/situation/indicators/multiples-messages.ts'
import type { Multiples } from '#src/situation/indicators/multiples-queries.ts'
import { shapeOf } from '#src/situation/indicators/area-shapes.ts'
import { useAreaLabel } from '#src/situation/indicators/ui/area-label.ts'
import { EmptyFile } from '#src/situation/indicators/ui/empty-file.tsx'
import { isDrawable, useSmallDrawing, widestAreas } from '#src/situation/indicators/ui/multiples-drawing.ts'
import { DrawingFile } from '#src/ui/chart/drawing-file.tsx'
import { drawnLook } from '#src/ui/chart/drawn-look.ts'
import { shortened } from '#src/ui/chart/label-width.ts'
import { LineMarks } from '#src/ui/chart/line-drawing.tsx'
import { ShapeMark } from '#src/ui/chart/shape.tsx'

const inARow = 3
const cell = { width: 300, height: 160 }
const [gap, head, keyHeight, keyWidth] = [32, 48, 32, 220]

/** All drawings in one file, three beside each other, with one key above them. */
export function MultiplesFile({ multiples, fictional }: { multiples: Multiples; fictional: boolean }) {
  const t = useMessages(multiplesMessages)
  const tm = useMessages(mapMessages)
  const ti = useMessages(indicatorMessages)
  const locale = useLocale()
  const { chosen } = multiples
  const histories = multiples.histories.filter(isDrawable)
  if (!chosen || histories.length === 0) return <EmptyFile title={t('link')} text={ti('chart.empty')} />
  const sources = new Set(histories.flatMap(({ row }) => row.figure?.source ?? []))
  const rows = Math.ceil(histories.length / inARow)
  return (
    <DrawingFile
      width={inARow * cell.width + (inARow - 1) * gap}
      height={keyHeight + rows * (head + cell.height + gap) - gap}
      title={t('title', { ofArea: ofArea(chosen.own, locale) })}
      notes={[t('sources', { sources: [...sources].join(', ') }), tm('areas')]}
      {...(fictional && { sample: tm('sample') })}
    >
      <FileKey own={chosen.own} others={widestAreas(histories)} />
      {histories.map((history, place) => (
        <g
          key={history.row.indicator.code}
          transform={`translate(${(place % inARow) * (cell.width + gap)} ${keyHeight + Math.floor(place / inARow) * (head + cell.height + gap)})`}
        >
          <OneOfMany history={history} />
        </g>
      ))}
    </DrawingFile>
  )
}

function FileKey({ own, others }: { own: Area; others: readonly Area[] }) {
  const locale = useLocale()
  const label = useAreaLabel()
  return (
    <>
      <circle {...drawnLook.ownDot} cx="6" cy="6" r="5" />
      <text {...drawnLook.ownLabel} x="18" y="11">
        {areaName(own, locale)}
      </text>
      {others.map((area, place) => (
        <g key={area.nis} {...drawnLook.shape} transform={`translate(${(place + 1) * keyWidth} 0)`}>
          <ShapeMark shape={shapeOf(area)} x={6} y={6} />
          <text {...drawnLook.label} stroke="none" x="18" y="11">
            {label(area)}
          </text>
        </g>
      ))}
    </>
  )
}

function OneOfMany({ history }: { history: History }) {
  const locale = useLocale()
  const drawing = useSmallDrawing(history)
  if (!drawing) return null
  const { title, series, ...options } = drawing
  return (
    <>
      <text {...drawnLook.strong} y="14">
        {shortened(history.row.indicator.name[locale], cell.width)}
      </text>
      <text {...drawnLook.text} y="34">
        {title}
      </text>
      <g transform={`translate(0 ${head})`}>
        <LineMarks series={series} size={cell} options={options} />
      </g>
    </>
  )
}
