import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AreaMap } from '#src/ui/chart/area-map.tsx'
import { DrawingFile } from '#src/ui/chart/drawing-file.tsx'
import { mapSheet } from '#src/ui/chart/map-file.tsx'
import type { MapWords } from '#src/ui/chart/map-key.tsx'
import type { MapArea } from '#src/ui/chart/map-layout.ts'

const words: MapWords = {
  between: (low, high, count) => `${low} tot ${high}: ${count}`,
  value: String,
  ours: 'Turnhout & <wij>',
  without: { hidden: 'verborgen', missing: 'niet bekend' },
}
const corners = Array.from({ length: 40 }, (_, place) => `${(place % 7) - 3} ${(place % 5) - 2}`).join(' ')
const states = ['known', 'known', 'known', 'hidden', 'missing', 'not-applicable'] as const

/** As many areas as Belgium has municipalities, each with an outline of forty corners. */
const country: MapArea[] = Array.from({ length: 565 }, (_, place) => ({
  key: String(place),
  title: `Gemeente ${place}: ${place % 30} %`,
  at: { x: (place % 25) * 100, y: Math.floor(place / 25) * 90 },
  outline: `M${(place % 25) * 100} ${Math.floor(place / 25) * 90}l${corners}z`,
  own: place === 7,
  value: place % 30,
  state: states[place % 6] ?? 'known',
}))
const dots = country.map((area) => ({ ...area, outline: null }))
const markup = (areas: readonly MapArea[]) =>
  renderToStaticMarkup(
    <AreaMap id="map" title="Kaart" areas={areas} measure="shade" words={words} emptyText="Nog niets" />,
  )

test.each([
  ['outlines', country],
  ['dots', dots],
])('a map of 565 municipalities as %s is made in less than 15 ms', (_what, areas) => {
  const times = Array.from({ length: 40 }, () => {
    const from = performance.now()
    markup(areas)
    return performance.now() - from
  })
  // The quickest of many: what others do on the same machine says nothing about this.
  expect(Math.min(...times)).toBeLessThan(15)
})

test('every area can be pointed at, and says its name and figure', () => {
  for (const areas of [country, dots])
    for (const { title } of [areas[0]!, areas[7]!, areas[300]!])
      expect(markup(areas)).toContain(`<title>${title}</title>`)
  expect(markup(country).match(/<title>/g)).toHaveLength(565)
})

test('what is hidden, not known or not applicable is drawn otherwise than a value, and stands in the key', () => {
  const html = markup(dots)
  expect(html).toContain('fill="url(#map-hidden)"')
  expect(html).toContain('id="map-hidden"')
  expect(html).toContain('fill="url(#map-not-applicable)"')
  expect(html).toMatch(/data-look="missing"[^>]*stroke-dasharray/)
  expect(html).toMatch(/class="map-key">.*0 tot \d+: \d+.*verborgen.*niet bekend.*Turnhout &amp; &lt;wij&gt;/)
})

test('a map without a single place says so instead', () => {
  expect(markup([{ ...country[0]!, at: null, outline: null }])).toBe('<p>Nog niets</p>')
})

test('a file of its own carries its title, notes and colours, with every text escaped', () => {
  const { drawing, ...size } = mapSheet({ areas: country, measure: 'shade', words })
  const svg = renderToStaticMarkup(
    <DrawingFile {...size} title="Wat & <waar>" sample="Voorbeeld" notes={['Bron: "A & B"']}>
      {drawing}
    </DrawingFile>,
  )
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/)
  expect(svg).toContain('<title>Wat &amp; &lt;waar&gt;</title>')
  expect(svg).toContain('>Voorbeeld</text>')
  expect(svg).toContain('Bron: &quot;A &amp; B&quot;')
  expect(svg).toContain('fill="#00535b"')
  expect(svg).not.toMatch(/var\(|class="(chart-drawing|visually-hidden)"| style=/)
})

test('the key of a page names no size: the map changes its width and the key would not', () => {
  const html = renderToStaticMarkup(
    <AreaMap id="map" title="Kaart" areas={dots} measure="size" words={words} emptyText="Nog niets" />,
  )
  const [, key = ''] = html.split('class="map-key"')
  expect(key).toContain('Turnhout')
  expect(key).not.toContain('data-look="size"')
})
