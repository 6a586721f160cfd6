import type { Area } from '#src/foundation/areas/area.ts'
import { useLocale } from '#src/platform/i18n/messages.ts'
import { areaLabel } from '#src/situation/indicators/area-label.ts'

/** How an area is called beside ours, in the reader's language. */
export function useAreaLabel(): (area: Area) => string {
  const locale = useLocale()
  return (area) => areaLabel(area, locale)
}
