import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadBoundaries } from '#src/foundation/areas/boundary-commands.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import { accountOf, type Call } from '#src/platform/context.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { keepForMunicipalities } from '#tests/municipality-figures.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

let world: World
let site: Site
let coordinator: Browser
const births = 'births-in-disadvantaged-families'

beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
})
afterAll(() => world.close())

const plain = (html: string) =>
  html
    .replaceAll(/<title>(?!.* – ).*?<\/title>|<!-- -->/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
async function get(path: string, slug = 'turnhout', by = coordinator) {
  const response = await by.get(`/${slug}/situatie${path}`)
  const html = await response.text()
  return { status: response.status, headers: response.headers, html, text: plain(html) }
}
const map = (query = '', code = births) => get(`/indicator/${code}/kaart${query}`)

/** A place of its own for what other tests must not see. */
async function municipality(name: string, nis: string, fictional = false) {
  const system = { ...world.system, workspace: null }
  const opened = await openWorkspace(system, {
    name,
    kind: 'municipality',
    nis: [nis],
    coversFrom: '2019-01-01',
    fictional,
  })
  const workspace = { id: opened.workspaceId, slug: opened.slug, name, fictional }
  const call: Call = { ...world.system, workspace }
  const accountId = accountOf(world.as('coordinator').actor) ?? ''
  await appoint(call, { accountId, role: 'coordinator' })
  const reader = await site.signedIn(accountId)
  return { call, read: (path: string) => get(path, opened.slug, reader) }
}

describe('the map of an indicator', () => {
  it('without figures of two municipalities says what will stand here, and how it begins', async () => {
    await keepForMunicipalities(world.system, 2019, { '13040': '9' })
    const { status, html, text } = await map()
    expect(status).toBe(200)
    expect(text).toContain('Hier komt een kaart van de gemeenten')
    expect(html).toContain('/turnhout/situatie/inlezen')
    expect(html).not.toContain('kaart.svg')
    const file = await get(`/indicator/${births}/kaart.svg`)
    expect(file.status).toBe(200)
    expect(file.html).toContain('Nog geen cijfers van minstens twee gemeenten.')
  })

  it('B-09: shows the municipalities of the province in the newest year, in words, as dots and in a table', async () => {
    await keepForMunicipalities(world.system, 2022, { '13040': '20', '13008': '8', '24062': '3' })
    await keepForMunicipalities(world.system, 2023, {
      '13040': '21',
      '13008': '8.5',
      '12025': '15',
      '13025': 'hidden',
      '13029': 'not-applicable',
      '24062': '3',
    })
    const { html, text } = await map()
    expect(text).toContain('In 2023 gaat het van 8,5 % (Geel) tot 21,0 % (Turnhout). Turnhout: 21,0 %.')
    expect(text).toContain('Van één gemeente is het cijfer niet bekendgemaakt.')
    expect(html).toContain('<title>Geel: 8,5\u00a0%</title>')
    expect(html).not.toContain('<title>Leuven')
    expect(text).toMatch(/Gemeente Cijfer Turnhout ons cijfer 21,0 % Mechelen 15,0 % Geel 8,5 % /)
    expect(text).toContain('Mol niet bekendgemaakt')
    expect(text).toContain('Olen niet van toepassing')
    expect(text).toContain('Een stip staat in het midden van haar gemeente.')
    expect(text).toContain('Bron: Opgroeien.')
  })

  it('says what each shade is, and has hidden, missing and not applicable apart in its key', async () => {
    const { text } = await map()
    const missing = belgium.municipalitiesOf('10000').length - 5
    expect(text).toContain('8,5 % (1 gemeente) 15,0 % (1 gemeente) 21,0 % (1 gemeente)')
    expect(text).toContain(`niet bekendgemaakt (1) geen cijfer (${missing}) niet van toepassing (1) Turnhout`)
  })

  it('shows another year and the whole region when one asks for it', async () => {
    const { html, text } = await map('?waar=gewest&periode=2022')
    expect(text).toContain('In 2022 gaat het van 3,0 % (Leuven) tot 20,0 % (Turnhout).')
    expect(html).toMatch(/<option value="gewest" selected="">Vlaams Gewest/)
    expect(html).toMatch(/<option value="2022" selected="">2022/)
    expect(html).toContain(`/turnhout/situatie/indicator/${births}/kaart.svg?waar=gewest&amp;periode=2022`)
  })

  it.each([
    ['a year without figures', '1999'],
    ['what is no year', 'vroeger'],
  ])('says that there is nothing of %s and shows the newest', async (_what, asked) => {
    const { text } = await map(`?periode=${asked}&waar=maan&pagina=99`)
    expect(text).toContain(`Van “${asked}” zijn er geen cijfers. Hieronder staat 2023.`)
    expect(text).toContain('In 2023 gaat het')
  })

  it('has the municipalities of the arrondissement as bars, with ours in words and those without at the end', async () => {
    const { html, text } = await map()
    expect(text).toContain('De gemeenten van het arrondissement Turnhout')
    const [, drawing = ''] = /(<svg class="chart-drawing chart-700".*?<\/svg>)/.exec(html) ?? []
    expect(plain(drawing)).toMatch(/^ Turnhout, ons cijfer 21,0 % Geel 8,5 % .*Mol niet bekendgemaakt /)
    expect(drawing).not.toContain('Mechelen')
  })

  it('draws counts as dots of a size and not as shades', async () => {
    const count = { indicator: 'population', unit: 'number', kind: 'count', source: 'Statbel' } as const
    await keepForMunicipalities(world.system, 2025, { '13040': '48000', '13008': '42000' }, count)
    const { html, text } = await map('', 'population')
    expect(html).toContain('data-look="size"')
    expect(html).not.toContain('data-look="shade')
    expect(text).toContain('Hoe groter de stip, hoe groter het aantal.')
  })

  it('splits a long table in pages', async () => {
    const all = belgium.municipalitiesOf('02000')
    const values = Object.fromEntries(all.map(({ nis }, place) => [nis, String(place)]))
    const rate = { indicator: 'young-integration-income', unit: '‰', kind: 'rate', source: 'POD' } as const
    await keepForMunicipalities(world.system, 2024, values, rate)
    const { html, text } = await map('?waar=gewest&pagina=2', 'young-integration-income')
    expect(text).toContain(`51 tot 100 van ${all.length} gemeenten`)
    expect(html).toMatch(/kaart\?waar=gewest&amp;periode=2024&amp;pagina=3/)
    expect(html.match(/<tr role="row">/g)).toHaveLength(51)
  })

  it('shows the series that is asked for, and otherwise that of the page of the indicator', async () => {
    const young = { breakdown: '0-3 jaar', source: 'Ander' }
    await keepForMunicipalities(world.system, 2024, { '13040': '30', '13008': '40' }, young)
    expect((await map()).text).toContain('In 2023 gaat het')
    const { html } = await get(`/indicator/${births}`)
    const [, seriesId = ''] = /[?&](?:amp;)?reeks=([\w-]+)[^>]*>Ander, 0-3 jaar/.exec(html) ?? []
    const asked = await map(`?reeks=${seriesId}`)
    expect(asked.text).toContain('In 2024 gaat het van 30,0 % (Turnhout) tot 40,0 % (Geel).')
    expect(asked.text).toContain('Uitsplitsing: 0-3 jaar.')
  })
})

describe('what one takes along', () => {
  it('is every figure of the map as CSV, with the reason where there is none', async () => {
    const { html, headers } = await get(`/indicator/${births}/kaart.csv?periode=2023`)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="turnhout-${births}-kaart-2026-11-21.csv"`,
    )
    const lines = html.trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 5)
    expect(lines.join('\n')).toMatch(/;13008;Geel;2023;8,5;%;/)
    expect(lines.join('\n')).toMatch(/;13025;Mol;2023;niet bekendgemaakt;%;/)
  })

  it.each([
    ['kaart', 'Geboorten in kansarme gezinnen, Provincie Antwerpen, 2023'],
    ['balken', 'Geboorten in kansarme gezinnen, 2023'],
  ])('is the drawing as SVG of its own: %s', async (what, title) => {
    const { html, headers } = await get(`/indicator/${births}/${what}.svg?periode=2023`)
    expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="turnhout-${births}-${what}-2026-11-21.svg"`,
    )
    expect(html).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(html).toContain(`<title>${title}</title>`)
    expect(html).toContain('Bron: Opgroeien.')
    expect(html).not.toMatch(/var\(|<script| style="/)
    expect(html).not.toContain('Voorbeeld')
  })

  it('escapes what people wrote, and leaves out what no XML can hold', async () => {
    const { call, read } = await municipality('Mol', '13025')
    const source = '</text><script>alert(1)</script>&\u0001'
    await keepForMunicipalities(call, 2023, { '13025': '4', '13008': '5' }, { source })
    const { html } = await read(`/indicator/${births}/kaart.svg`)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;')
    expect(html).not.toMatch(/<script|\u0001/)
  })
})

describe('places that are none of the municipalities', () => {
  it('a fictional one is in the table and not on the map, and every file says that it is an example', async () => {
    const { call, read } = await municipality('Klaverbeke', 'X0001', true)
    await keepForMunicipalities(call, 2023, { X0001: '20', '13008': '8', '13040': '12' })
    const { html, text } = await read(`/indicator/${births}/kaart`)
    expect(text).toContain('Klaverbeke: 20,0 %.')
    expect(text).toContain('Klaverbeke heeft geen plek op de kaart.')
    expect(text).toMatch(/Klaverbeke ons cijfer 20,0 %/)
    expect(html).not.toContain('<title>Klaverbeke: ')
    for (const what of ['kaart', 'balken', 'lijn'])
      expect((await read(`/indicator/${births}/${what}.svg`)).html).toContain(
        'Voorbeeld: deze gemeente en haar cijfers zijn verzonnen.',
      )
  })

  it('Brussels has no province: its map is of the region', async () => {
    const { call, read } = await municipality('Molenbeek', '21012')
    await keepForMunicipalities(call, 2023, { '21012': '40', '21004': '30' })
    const { html, text } = await read(`/indicator/${births}/kaart?waar=provincie`)
    expect(text).toContain('Brussels Hoofdstedelijk Gewest, 2023')
    expect(html).not.toContain('name="waar"')
  })

  it('an indicator that is none, or somebody else’s municipality, is not found', async () => {
    expect((await map('', 'happiness')).status).toBe(404)
    expect((await get(`/indicator/${births}/kaart`, 'geel')).status).toBe(404)
  })
})

describe('boundaries that the operator brought', () => {
  it('are drawn with whose they are; a municipality without one stays a dot', async () => {
    const square = (east: number) => [
      [east, 51.3],
      [east + 0.1, 51.3],
      [east + 0.1, 51.2],
      [east, 51.2],
      [east, 51.3],
    ]
    const geometries = ['13040', '13008', '10000'].map((id, place) => ({
      type: 'Polygon',
      id,
      arcs: [[place]],
    }))
    const text = JSON.stringify({
      type: 'Topology',
      arcs: [square(4.9), square(5), square(4.9)],
      objects: { gemeenten: { type: 'GeometryCollection', geometries } },
    })
    const installation = { ...world.system, workspace: null }
    await loadBoundaries(installation, { name: 'Grenzen', attribution: '© NGI 2025', text })
    const { html, text: words } = await map('?periode=2023')
    expect(html).toMatch(/<path d="M\d+ \d+l[-\d ]+z"><title>Geel: 8,5/)
    expect(html).toMatch(/<circle [^>]*><title>Mechelen: 15,0/)
    expect(html).toContain('class="map-border"')
    expect(words).toContain('Grenzen: © NGI 2025.')
    expect(words).not.toContain('Een stip staat in het midden')
    expect((await get(`/indicator/${births}/kaart.svg?periode=2023`)).html).toContain('Grenzen: © NGI 2025.')
  })
})

it.each(['fr', 'en'] as const)('the map can be read in %s', async (locale) => {
  const reader = await site.signedInAs('coordinator')
  await reader.post('/taal', { locale, back: '/' })
  const { status, html } = await get(`/indicator/${births}/kaart`, 'turnhout', reader)
  expect(status).toBe(200)
  expect(html).toContain(`<html lang="${locale}"`)
})

it('asks as many statements for a region as for a province', async () => {
  const count = async (query: string) => {
    world.statements.length = 0
    await map(query)
    return world.statements.length
  }
  expect(await count('?waar=gewest')).toBe(await count('?waar=provincie'))
})
