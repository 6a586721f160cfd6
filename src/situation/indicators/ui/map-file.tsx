import { areaInSentence, areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import type { IndicatorMap } from '#src/situation/indicators/map-queries.ts'
import { mapSentence } from '#src/situation/indicators/map-sentence.ts'
import { hasMap, type DrawnMap } from '#src/situation/indicators/municipality-map.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import { nearestAround, useBars } from '#src/situation/indicators/ui/bars-drawing.ts'
import { EmptyFile } from '#src/situation/indicators/ui/empty-file.tsx'
import { useMapDrawing, useMapNotes } from '#src/situation/indicators/ui/map-drawing.ts'
import { BarMarks } from '#src/ui/chart/bar-chart.tsx'
import { barLayout } from '#src/ui/chart/bar-layout.ts'
import { DrawingFile } from '#src/ui/chart/drawing-file.tsx'
import { mapSheet } from '#src/ui/chart/map-file.tsx'

type Props = { found: IndicatorMap; fictional: boolean }
type DrawnProps = { map: DrawnMap; name: string; sample: string | undefined }

/** The map as a file of its own. */
export const MapFile = (props: Props) => <FileOf {...props} drawing={DrawnMapFile} />

/** The bars as a file of their own. */
export const BarsFile = (props: Props) => <FileOf {...props} drawing={BarsOnly} />

function FileOf({
  found: { indicator, map },
  fictional,
  drawing: Drawing,
}: Props & { drawing: (props: DrawnProps) => React.ReactElement }) {
  const t = useMessages(mapMessages)
  const name = indicator.name[useLocale()]
  if (!map || !hasMap(map))
    return <EmptyFile title={t('title', { indicator: name })} text={t('emptyDrawing')} />
  return <Drawing map={map} name={name} sample={fictional ? t('sample') : undefined} />
}

function DrawnMapFile({ map, name, sample }: DrawnProps) {
  const locale = useLocale()
  const { drawing, ...size } = mapSheet(useMapDrawing(map))
  const where = [name, areaName(map.frame.area, locale), periodLabel(map.period, locale)]
  return (
    <DrawingFile
      {...size}
      title={where.join(', ')}
      lead={mapSentence(map, locale)}
      notes={useMapNotes(map)}
      sample={sample}
    >
      {drawing}
    </DrawingFile>
  )
}

const barsWidth = 700

function BarsOnly({ map, name, sample }: DrawnProps) {
  const t = useMessages(mapMessages)
  const locale = useLocale()
  const drawn = useBars(map)
  const near = t('bars.title', { frame: areaInSentence(nearestAround(map), locale) })
  return (
    <DrawingFile
      width={barsWidth}
      height={barLayout(drawn.bars, barsWidth, drawn.formatValue).height}
      title={[name, periodLabel(map.period, locale)].join(', ')}
      lead={near}
      notes={useMapNotes(map).slice(1)}
      sample={sample}
    >
      <BarMarks {...drawn} width={barsWidth} />
    </DrawingFile>
  )
}
