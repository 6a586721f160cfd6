import type { Area } from '#src/foundation/areas/area.ts'
import { areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import type { Shape } from '#src/ui/chart/shape.tsx'

const shapeOfLevel: Record<Area['level'], Shape> = {
  municipality: 'ring',
  arrondissement: 'triangle',
  province: 'square',
  region: 'diamond',
  country: 'cross',
}

/** The mark of an area in strips and charts: the same everywhere. */
export const shapeOf = (area: Area): Shape => shapeOfLevel[area.level]

/** How an area is called beside ours: arrondissement and province by what they are, others by their name. */
export function useAreaLabel(): (area: Area) => string {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  return (area) =>
    area.level === 'arrondissement' || area.level === 'province'
      ? t(`levels.${area.level}`)
      : areaName(area, locale)
}
