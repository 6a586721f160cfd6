import { areaName } from '#src/foundation/areas/area-name.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { missingText } from '#src/situation/indicators/figure-notes.ts'
import { figureText } from '#src/situation/indicators/figure-words.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import { leastOnMap, type DrawnMap, type MapPlace } from '#src/situation/indicators/municipality-map.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'

type Said = Pick<DrawnMap, 'measure' | 'period' | 'places'>

/** The figure of a place, or in two words why there is none. */
export function placeText(
  { figure, value }: MapPlace,
  { measure }: Pick<Said, 'measure'>,
  locale: Locale,
): string {
  return value === null ? missingText(figure, locale) : figureText(value, measure, locale)
}

/** From high to low, and after that those without a value, by name. */
export function fromHighToLow(places: readonly MapPlace[], locale: Locale): MapPlace[] {
  const name = ({ area }: MapPlace) => areaName(area, locale)
  const size = ({ value }: MapPlace) => (value === null ? Number.NEGATIVE_INFINITY : Number(value))
  const { compare } = new Intl.Collator(locale)
  return places.toSorted((a, b) => (size(a) === size(b) ? compare(name(a), name(b)) : size(b) - size(a)))
}

/** What one sees on the map: the lowest, the highest, ours, and of how many nothing is known. */
export function mapSentence(map: Said, locale: Locale): string {
  const t = translator(mapMessages, locale)
  const { places, period } = map
  const sorted = fromHighToLow(places, locale).filter(({ value }) => value !== null)
  const [highest, lowest] = [sorted[0], sorted.at(-1)]
  if (!highest || !lowest || sorted.length < leastOnMap) return t('emptyLead')
  const named = (extreme: MapPlace): string => {
    const alike = sorted.filter(({ value }) => Number(value) === Number(extreme.value))
    const area = areaName(alike[0]?.area ?? extreme.area, locale)
    return alike.length > 1 ? t('andOthers', { area, count: alike.length - 1 }) : area
  }
  const words = {
    period: periodLabel(period, locale),
    low: placeText(lowest, map, locale),
    high: placeText(highest, map, locale),
  }
  const same = Number(lowest.value) === Number(highest.value)
  const range = same
    ? t('allSame', words)
    : t('range', { ...words, lowest: named(lowest), highest: named(highest) })
  const ours = places
    .filter(({ own }) => own)
    .map((place) => t('place', { area: areaName(place.area, locale), figure: placeText(place, map, locale) }))
  const count = (state: MapPlace['state']) => places.filter((place) => place.state === state).length
  const [hidden, missing] = [count('hidden'), count('missing')]
  return [
    range,
    ...ours,
    ...(hidden > 0 ? [t('hiddenCount', { count: hidden })] : []),
    ...(missing > 0 ? [t('missingCount', { count: missing })] : []),
  ].join(' ')
}
