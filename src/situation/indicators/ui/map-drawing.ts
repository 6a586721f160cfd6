import { areaInSentence, areaName } from '#src/foundation/areas/area-name.ts'
import { mapPoint } from '#src/foundation/areas/map-projection.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { comparesByLevel } from '#src/situation/indicators/comparison.ts'
import { figureText } from '#src/situation/indicators/figure-words.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import { placeText } from '#src/situation/indicators/map-sentence.ts'
import type { DrawnMap, MapPlace } from '#src/situation/indicators/municipality-map.ts'
import type { AreaMapProps } from '#src/ui/chart/area-map.tsx'
import type { MapState } from '#src/ui/chart/map-layout.ts'

/** As it is written: what reads the same is drawn the same. */
const written = (value: string): number => Math.round(Number(value) * 10) / 10

const centreOf = ({ area }: MapPlace): { x: number; y: number } | null =>
  area.lon === null || area.lat === null ? null : mapPoint(area.lon, area.lat)

const withoutValue = ['hidden', 'missing', 'not-applicable'] as const satisfies readonly MapState[]

/** A map of municipalities as a drawing: on its page, and in a file. */
export function useMapDrawing(map: DrawnMap): Omit<AreaMapProps, 'id' | 'title' | 'emptyText'> {
  const t = useMessages(mapMessages)
  const locale = useLocale()
  const { places, measure, boundaries, borders } = map
  const size = comparesByLevel(measure.kind) ? 'shade' : 'size'
  const show = (value: number) => figureText(String(value), measure, locale)
  const ours = places.find(({ own }) => own)
  const isDrawn = (place: MapPlace) => centreOf(place) !== null || boundaries?.paths.has(place.area.nis)
  const without = withoutValue.flatMap((state) => {
    const count = places.filter((place) => place.state === state && isDrawn(place)).length
    return count > 0 ? [[state, t(`without.${state}`, { count })]] : []
  })
  return {
    measure: size,
    borders,
    areas: places.map((place) => ({
      key: place.area.nis,
      title: t('area', { area: areaName(place.area, locale), figure: placeText(place, map, locale) }),
      at: centreOf(place),
      outline: boundaries?.paths.get(place.area.nis) ?? null,
      own: place.own,
      state: place.state,
      value: size === 'shade' ? written(place.value ?? '0') : Number(place.value ?? 0),
    })),
    words: {
      between: (low, high, count) =>
        t(low === high ? 'exactly' : 'between', { low: show(low), high: show(high), count }),
      value: show,
      ours: ours && isDrawn(ours) ? areaName(ours.area, locale) : null,
      without: Object.fromEntries(without),
    },
  }
}

/** What goes under a map: whose figures and boundaries these are, and what one has to know to read it. */
export function useMapNotes(map: DrawnMap): string[] {
  const t = useMessages(mapMessages)
  const locale = useLocale()
  const { places, measure, boundaries } = map
  const sources = [
    ...new Set(places.flatMap(({ figure, value }) => (value === null || !figure ? [] : figure.source))),
  ]
  const outlined = places.filter(({ area }) => boundaries?.paths.has(area.nis)).length
  const unplaced = places.filter((place) => place.own && centreOf(place) === null && outlined === 0)
  return [
    t(comparesByLevel(measure.kind) ? 'howShade' : 'howSize'),
    ...(outlined === 0 ? [t('howDots')] : []),
    ...unplaced.map(({ area }) => t('noPlace', { area: areaName(area, locale) })),
    ...(measure.breakdown === '' ? [] : [t('part', { part: measure.breakdown })]),
    ...(sources.length > 0 ? [t('source', { sources: sources.join(', ') })] : []),
    ...(boundaries ? [t('boundaries', { attribution: boundaries.attribution })] : []),
    t('areas'),
  ]
}

/** Where a map is of, in a sentence. */
export const useFrameWords = ({ frame }: DrawnMap): string => areaInSentence(frame.area, useLocale())
