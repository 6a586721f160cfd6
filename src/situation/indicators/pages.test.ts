import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import { accountOf } from '#src/platform/context.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

let world: World
let site: Site
let coordinator: Browser

const births = 'births-in-disadvantaged-families'

beforeAll(async () => {
  world = await openWorld()
  site = openSite(world, { environment: { KANSRIJK_UPLOAD_LIMIT_MB: '1' } })
  coordinator = await site.signedInAs('coordinator')
})
afterAll(() => world.close())

const plain = (html: string) =>
  html
    .replaceAll(/<!-- -->|<style.*?<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

async function read(response: Response) {
  const { status, headers } = response
  const html = await response.text()
  return { status, html, text: plain(html), headers, to: headers.get('location') }
}
const get = async (path: string, slug = 'turnhout', by = coordinator) =>
  read(await by.get(`/${slug}/situatie${path}`))
const send = async (path: string, fields: FormData | Record<string, string> = {}, by = coordinator) =>
  read(await by.post(`/turnhout/situatie${path}`, fields))

function fileForm(content: string, name = 'cijfers.csv'): FormData {
  const form = new FormData()
  form.append('fileId', new File([content], name))
  return form
}

const keep = (period: string, values: readonly string[]) =>
  keepFigures(world.system, {
    area: '13040',
    period,
    figures: {
      [births]: Object.fromEntries(
        ['13040', '13000', '10000', '02000'].map((area, place) => [area, values[place] ?? '']),
      ),
    },
    sources: { [births]: 'Kind en Gezin' },
  })

describe('the situation page', () => {
  it('NFR-13: of a fresh municipality holds twelve indicators without a figure, and the way to bring one', async () => {
    const { status, html, text } = await get('')
    expect(status).toBe(200)
    expect(text.match(/nog geen cijfer/g)).toHaveLength(12)
    expect(text).toContain('12 wachten nog op een cijfer.')
    expect(html).toContain('/turnhout/situatie/inlezen')
  })

  it('RQ-ENV-01: shows the difference with each area and the mark "hoger dan het Vlaams Gewest"', async () => {
    await keep('2015', ['20', '8', '12', '11'])
    const { html, text } = await get('')
    expect(text).toMatch(/arrondissement \+12 .*provincie \+8 .*Vlaams Gewest \+9/)
    expect(text).toContain('1 hoger dan het Vlaams Gewest, geen lager, geen ongeveer gelijk.')
    expect(text).toContain('+9 verschil in punten hoger dan het Vlaams Gewest')
    expect(html).toContain(
      'aria-label="Turnhout 20,0\u00a0%, arrondissement 8,0\u00a0%, provincie 12,0\u00a0%, Vlaams Gewest 11,0\u00a0%"',
    )
    for (const { name } of shippedIndicators) expect(text).toContain(name.nl)
    expect(text).toMatch(/Demografische schets .* Kwetsbare gezinnen .* Kwetsbare jongeren/)
  })

  it('RQ-ENV-02: shows +10 in 5 years and the mark "stijgt sneller"', async () => {
    await keep('2010', ['10', '6', '9', '8'])
    expect((await get('')).text).toContain('+10 in 5 jaar, stijgt sneller')
    const { text } = await get(`/indicator/${births}`)
    expect(text).toMatch(
      /Turnhout 20,0 % – \+10 .*Arrondissement Turnhout 8,0 % \+12 \+2 .*Provincie Antwerpen 12,0 % \+8 \+3 .*Vlaams Gewest 11,0 % \+9 \+3/,
    )
    expect(text.match(/stijgt sneller/g)).toHaveLength(3)
  })

  it('an indicator says its result in a sentence, above everything else', async () => {
    const { html, text } = await get(`/indicator/${births}`)
    expect(html).toMatch(
      /<p class="page-lead">In 2015 was het cijfer van Turnhout 20,0\u00a0%: hoger dan in /,
    )
    expect(text).toContain('Sinds 2010 steeg het met 10 punten, sneller dan in het Vlaams Gewest.')
    expect(text).toMatch(
      /8,0 % \+12 \+2 hoger dan het arrondissement Turnhout .*hoger dan de provincie Antwerpen/,
    )
  })

  it('an indicator whose newest figure is hidden says why, and what was known last', async () => {
    const code = 'young-integration-income'
    for (const [period, value] of [
      ['2014', '7,5'],
      ['2015', '<5'],
    ] as const) {
      const figures = { [code]: { 13040: value } }
      await keepFigures(world.system, { area: '13040', period, figures, sources: { [code]: 'POD' } })
    }
    expect((await get(`/indicator/${code}`)).text).toContain(
      'Minder dan 5 in 2015, daarom niet bekendgemaakt door de bron. Laatste bekende cijfer: 7,5 ‰ in 2014.',
    )
  })

  it('counts are compared by their growth, and the page says so', async () => {
    for (const [period, values] of [
      ['2010', ['40000', '400000']],
      ['2015', ['42000', '410000']],
    ] as const) {
      const [own = '', arrondissement = ''] = values
      const figures = { population: { 13040: own, 13000: arrondissement } }
      await keepFigures(world.system, { area: '13040', period, figures, sources: { population: 'Statbel' } })
    }
    const footnote = 'Aantallen vergelijken we op hun groei, in procent'
    const { text } = await get('')
    expect(text).toMatch(/42\.000 2015 arrondissement \+2,5 % hun groei sinds 2010/)
    expect(text).toContain(footnote)
    expect((await get('/indicator/population')).text).toContain(footnote)
    expect((await get(`/indicator/${births}`)).text).not.toContain(footnote)
  })

  it('RQ-ENV-09: an indicator has a chart of four lines and the table below it', async () => {
    await keep('2012', ['15', '7', '10', '9'])
    const { html, text } = await get(`/indicator/${births}`)
    const [, drawing = ''] = /(<svg class="chart-drawing chart-700".*?<\/svg>)/.exec(html) ?? []
    expect(drawing.match(/class="chart-line"/g)).toHaveLength(4)
    expect(text).toMatch(/Toon de tabel .*2010 10,0 % 6,0 % 9,0 % 8,0 %.*2012 15,0 % 7,0 % 10,0 % 9,0 %/)
    expect(text).toContain('Kind en Gezin')
  })

  it('is for everybody inside; only who may bring figures sees how', async () => {
    const chair = await site.signedInAs('chair')
    const { status, html } = await get('', 'turnhout', chair)
    expect(status).toBe(200)
    expect(html).not.toContain('/situatie/inlezen')
    expect((await get('/invullen', 'turnhout', chair)).status).toBe(403)
    expect((await get('/inlezen', 'turnhout', chair)).status).toBe(403)
    expect((await send('/inlezen', fileForm('x'), chair)).status).toBe(403)
  })

  it('of somebody else’s municipality is not found, and neither is an indicator that is none', async () => {
    expect((await get('', 'geel')).status).toBe(404)
    expect((await get('/indicator/happiness')).status).toBe(404)
  })

  it('goes out as CSV, under a name that says what it is', async () => {
    const { html, headers } = await get('/cijfers.csv')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="turnhout-situatie-2026-11-21.csv"')
    expect(html.trimEnd().split('\r\n')).toHaveLength(19)
    expect((await get(`/indicator/${births}/cijfers.csv`)).html).toContain(
      `${births};Geboorten in kansarme gezinnen;13040;Turnhout;2015;20;%;;;;Kind en Gezin;nee`,
    )
  })
})

describe('the pages of other places', () => {
  /** A municipality with a coordinator who reads it. */
  async function municipality(name: string, nis: string[], locale: 'nl' | 'fr') {
    const { workspaceId, slug } = await openWorkspace(
      { ...world.system, workspace: null },
      { name, kind: 'municipality', nis, coversFrom: '2019-01-01' },
    )
    const workspace = { id: workspaceId, slug, name, fictional: false }
    const accountId = accountOf(world.as('coordinator').actor) ?? ''
    await appoint({ ...world.system, workspace }, { accountId, role: 'coordinator' })
    const reader = await site.signedIn(accountId)
    await reader.post('/taal', { locale, back: '/' })
    return { slug, getThere: (path: string) => get(path, slug, reader) }
  }

  it('in Brussels have no province', async () => {
    const { getThere } = await municipality('Molenbeek', ['21012'], 'nl')
    const { status, text } = await getThere('/invullen')
    expect(status).toBe(200)
    expect(text).toContain('Brussels Hoofdstedelijk Gewest')
    expect(text).not.toContain('provincie')
  })

  it('in Wallonia speak French, with French names', async () => {
    const { getThere } = await municipality('Liege', ['62063'], 'fr')
    const { text } = await getThere('')
    expect(text).toContain('Où en est Liège ?')
    expect(text).toContain('Les indicateurs de Liège à côté des territoires qui l’englobent')
    expect((await getThere('/invullen')).text).toContain('Région wallonne')
  })

  it('of an association let one choose the municipality', async () => {
    const { slug, getThere } = await municipality('Kempen', ['13040', '13008'], 'nl')
    expect((await getThere('')).text).toContain('Hoe staat Geel ervoor?')
    const { html, text } = await getThere('?gebied=13040')
    expect(text).toContain('Hoe staat Turnhout ervoor?')
    expect(html).toContain(`/${slug}/situatie/indicator/${births}?gebied=13040`)
  })
})

it('offers an empty file to fill in', async () => {
  const { html, headers } = await get('/leeg-bestand.csv')
  expect(headers.get('content-disposition')).toContain('turnhout-leeg-bestand-2026-11-21.csv')
  expect(html.trimEnd().split('\r\n')).toHaveLength(1 + 12 * 4)
})

it.each(['nl', 'fr', 'en'] as const)('every page can be read in %s', async (locale) => {
  const reader = await site.signedInAs('coordinator')
  await reader.post('/taal', { locale, back: '/' })
  for (const path of ['', `/indicator/${births}`, '/indicator/population', '/invullen', '/inlezen']) {
    const { status, html } = await get(path, 'turnhout', reader)
    expect(status).toBe(200)
    expect(html).toContain(`<html lang="${locale}"`)
  }
})
