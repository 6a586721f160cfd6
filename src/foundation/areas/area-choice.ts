import type { Area } from '#src/foundation/areas/area.ts'
import { areaName } from '#src/foundation/areas/area-name.ts'
import { belgium, municipalityIndex } from '#src/foundation/areas/belgium.ts'
import { areaMessages } from '#src/foundation/areas/messages.ts'
import { searchAreas, type FoundArea } from '#src/foundation/areas/search-areas.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'

/** A municipality to choose: as data, so that the search in the browser gets the same as the page. */
export type AreaChoice = { nis: string; name: string; note: string }

/** The nearest upper area that tells two places apart. */
const placeOf = (area: Area, locale: Locale): string => {
  const [arrondissement, next] = belgium.upperAreas(area.nis)
  return [next ?? arrondissement]
    .filter((upper) => upper !== undefined)
    .map((upper) => areaName(upper, locale))
    .join('')
}

function choiceOf({ area, matchedName, former, successor }: FoundArea, locale: Locale): AreaChoice {
  const t = translator(areaMessages, locale)
  const current = successor ?? area
  const name = areaName(current, locale)
  const other = matchedName !== name && matchedName !== current.nis
  const remark = former ? t('former', { name: matchedName }) : other ? t('also', { name: matchedName }) : ''
  return { nis: current.nis, name, note: [remark, placeOf(current, locale)].filter(Boolean).join(' · ') }
}

/** Municipalities of today for what somebody typed; each once, however many of its names fit. */
export function chooseArea(query: string, locale: Locale): AreaChoice[] {
  const choices = searchAreas(municipalityIndex, query, 12).map((found) => choiceOf(found, locale))
  return choices.filter((choice, place) => choices.findIndex(({ nis }) => nis === choice.nis) === place)
}
