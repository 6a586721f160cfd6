import { renderToStaticMarkup } from 'react-dom/server'
import { knownAreas } from '#src/foundation/areas/belgium.ts'
import { isFictional } from '#src/foundation/areas/fictional-area.ts'
import { mapPoint } from '#src/foundation/areas/map-projection.ts'
import { AreaMap } from '#src/ui/chart/area-map.tsx'
import type { MapWords } from '#src/ui/chart/map-key.tsx'
import type { MapArea } from '#src/ui/chart/map-layout.ts'

const words: MapWords = {
  between: (low, high, count) => `${low} tot ${high}: ${count}`,
  value: String,
  ours: 'Turnhout',
  without: { hidden: 'niet bekendgemaakt', missing: 'niet bekend' },
}

/** Every municipality of today where it lies, with some figure; some of them hidden or unknown. */
const areas: MapArea[] = knownAreas
  .filter(({ level, validTo, nis }) => level === 'municipality' && validTo === null && !isFictional(nis))
  .map(({ nis, nameNl, lon, lat }, place) => ({
    key: nis,
    title: `${nameNl}: ${place % 30} %`,
    at: lon === null || lat === null ? null : mapPoint(lon, lat),
    outline: null,
    own: nis === '13040',
    value: place % 30,
    state: place % 40 === 0 ? 'hidden' : place % 50 === 0 ? 'missing' : 'known',
  }))

const draw = (): string =>
  renderToStaticMarkup(
    <AreaMap id="map" title="Kaart" areas={areas} measure="shade" words={words} emptyText="" />,
  )

const times = Array.from({ length: 200 }, () => {
  const began = performance.now()
  draw()
  return performance.now() - began
})
process.send?.({ areas: areas.length, times: times.slice(100).toSorted((a, b) => a - b) })
