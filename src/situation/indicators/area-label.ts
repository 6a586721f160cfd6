import { areaName } from '#src/foundation/areas/area-name.ts'
import type { Area } from '#src/foundation/areas/area.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'

/** How an area is called beside ours: arrondissement and province by what they are, others by their name. */
export const areaLabel = (area: Area, locale: Locale): string =>
  area.level === 'arrondissement' || area.level === 'province'
    ? translator(indicatorMessages, locale)(`levels.${area.level}`)
    : areaName(area, locale)
