import { areaName } from '#src/foundation/areas/area-name.ts'
import type { Area } from '#src/foundation/areas/area.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { figureText } from '#src/situation/indicators/figure-words.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import { fromHighToLow, placeText } from '#src/situation/indicators/map-sentence.ts'
import type { DrawnMap } from '#src/situation/indicators/municipality-map.ts'
import type { Bar } from '#src/ui/chart/bar-layout.ts'

/** The nearest area around ours that has other municipalities: its arrondissement. */
export function nearestAround({ own, frame }: DrawnMap): Area {
  const above = [own, ...belgium.upperAreas(own.nis)]
  return above.find(({ level }) => level === 'arrondissement') ?? frame.area
}

/** The municipalities of our arrondissement as bars, from high to low; those without a value come last. */
export function useBars(map: DrawnMap): { bars: Bar[]; formatValue: (value: number) => string } {
  const t = useMessages(mapMessages)
  const locale = useLocale()
  const inside = new Set(belgium.municipalitiesOf(nearestAround(map).nis))
  const near = map.places.filter(({ area, own }) => own || inside.has(area))
  return {
    bars: fromHighToLow(near, locale).map((place): Bar => {
      const area = areaName(place.area, locale)
      return {
        key: place.area.nis,
        label: place.own ? t('bars.ours', { area }) : area,
        own: place.own,
        value: place.value === null ? null : Number(place.value),
        without: placeText(place, map, locale),
      }
    }),
    formatValue: (value) => figureText(String(value), map.measure, locale),
  }
}
