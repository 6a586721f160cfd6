import { afterAll, beforeAll, expect, it } from 'vitest'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const births = 'births-in-disadvantaged-families'
const cell = `figures.${births}.13040`

let world: World
let site: Site
let browser: Browser
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  browser = await site.signedInAs('coordinator')
  for (const [period, value] of [
    ['2012', '15'],
    ['2015', '20'],
  ] as const) {
    const figures = { [births]: { 13040: value } }
    await keepFigures(world.system, {
      area: '13040',
      period,
      figures,
      sources: { [births]: 'Kind en Gezin' },
    })
  }
})
afterAll(() => world.close())

const at = (path: string, slug = world.workspace.slug) => `/${slug}/situatie${path}`
const plain = (html: string) =>
  html
    .replaceAll(/<!-- -->|<style.*?<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

async function read(response: Response) {
  const html = await response.text()
  return { status: response.status, to: response.headers.get('location'), html, text: plain(html) }
}
const get = async (path: string) => read(await browser.get(at(path)))
const send = async (path: string, fields: Record<string, string>, slug?: string, by = browser) =>
  read(await by.post(at(path, slug), fields))

/** What stands above the form: what is wrong, by the field that it leads to. */
function summaryOf(html: string): Record<string, string> {
  const [summary = ''] = /<ul class="error-list">.*?<\/ul>/s.exec(html) ?? []
  const links = elementsOf(summary).filter(({ name }) => name === 'a')
  const words = textsIn(summary, 'a')
  return Object.fromEntries(
    links.map(({ attributes }, place) => [attributes.get('href') ?? '', words[place] ?? '']),
  )
}

/** The form of a year, as a browser sends it: with what stands in it and what is typed over it. */
async function formOf(year: string, typed: Record<string, string>): Promise<Record<string, string>> {
  const { html } = await get(`/invullen?jaar=${year}`)
  const [, form = ''] = /<form id="figures-kept"(.*?)<\/form>/s.exec(html) ?? []
  const fields = [...form.matchAll(/<input[^>]* name="([^"]+)"[^>]*>/g)].map(([input, name]) => [
    name ?? '',
    / value="([^"]*)"/.exec(input)?.[1]?.replaceAll('&amp;', '&') ?? '',
  ])
  return { ...Object.fromEntries(fields), ...typed }
}

it('shows what is there, and keeps what is typed', async () => {
  expect((await get('/invullen?jaar=2015')).html).toMatch(new RegExp(`name="${cell}"[^>]*value="20"`))
  const sent = await send('/invullen?jaar=2017', {
    area: '13040',
    period: '2017',
    [cell]: '21,5',
    [`sources.${births}`]: 'K&G',
  })
  expect(sent).toMatchObject({ status: 303, to: '/turnhout/situatie' })
  expect((await get('')).text).toContain('21,5 %')
})

it('loses nothing when something is wrong: the page comes back with what was typed and what to mend', async () => {
  const typed = {
    area: '13040',
    period: '2018',
    [cell]: '120',
    'figures.population.13040': '45.000',
    'sources.population': 'Statbel',
    [`sources.${births}`]: 'K&G',
  }
  const { status, html } = await send('/invullen?jaar=2018', typed)
  expect(status).toBe(422)
  expect(summaryOf(html)).toEqual({
    [`#figures-kept-${cell}`]:
      'Geboorten in kansarme gezinnen, Turnhout: “120” is meer dan 100 %. Een aandeel kan dat niet zijn.',
  })
  expect(html).toMatch(new RegExp(`id="figures-kept-${cell}"[^>]*aria-invalid="true"[^>]*value="120"`))
  for (const value of ['45.000', 'Statbel']) expect(html).toContain(`value="${value}"`)
})

it('says of every cell and source that is wrong which one it is, in the language of the page', async () => {
  const visitor = await site.signedInAs('facilitator')
  await visitor.post('/taal', { locale: 'fr', back: '/' })
  const typed = {
    area: '13040',
    period: '2018',
    [cell]: '12',
    'figures.population.02000': 'beaucoup',
    'sources.population': 'Statbel',
  }
  const { status, html } = await send('/invullen?jaar=2018', typed, undefined, visitor)
  expect(status).toBe(422)
  expect(summaryOf(html)).toEqual({
    '#figures-kept-figures.population.02000': expect.stringMatching(
      /^Population et évolution de la population, Région flamande : « beaucoup » n’est pas un chiffre\./,
    ),
    [`#figures-kept-sources.${births}`]: expect.stringMatching(
      /^Source de Naissances dans des familles défavorisées : La source manque ici\./,
    ),
  })
})

it('goes to another year as long as nothing is typed, and keeps nothing on the way', async () => {
  const asked = await send('/invullen?jaar=2015', await formOf('2015', { year: '2012', show: 'show' }))
  expect(asked).toMatchObject({ status: 303, to: '/turnhout/situatie/invullen?jaar=2012' })
  const sameYear = await send('/invullen?jaar=2015', await formOf('2015', { show: 'show' }))
  expect(sameYear).toMatchObject({ status: 303, to: '/turnhout/situatie/invullen?jaar=2015' })
})

it.each([
  ['a figure', { [cell]: '33' }],
  ['a figure that cannot be', { [cell]: 'veel' }],
  ['a figure that is taken out', { [cell]: '' }],
  ['a source', { [`sources.${births}`]: 'Opgroeien' }],
])(
  'loses nothing when another year is chosen over %s: it comes back and asks to keep it first',
  async (_what, typed) => {
    const [[name, value] = ['', '']] = Object.entries(typed)
    for (const show of ['show', '']) {
      const body = await formOf('2015', { ...typed, year: '2012', show })
      const { status, html } = await send('/invullen?jaar=2015', body)
      expect(status).toBe(422)
      expect(summaryOf(html)).toEqual({
        '#figures-kept-year': expect.stringMatching(/^Jaar: Wat je typte is nog niet bewaard\./),
      })
      expect(html).toMatch(/id="figures-kept-year"[^>]*name="year"[^>]*value="2015"/)
      expect(html).toMatch(new RegExp(`name="${name}"[^>]*value="${value}"`))
      expect(html).toMatch(
        /href="\/turnhout\/situatie\/invullen\?jaar=2012"[^>]*>Toon 2012, zonder wat ik typte/,
      )
    }
    const { html } = await get('/invullen?jaar=2015')
    expect(html).toMatch(new RegExp(`name="${cell}"[^>]*value="20"`))
    expect((await get('/invullen?jaar=2012')).html).toMatch(new RegExp(`name="${cell}"[^>]*value="15"`))
  },
)

it('loses nothing when the other year is none', async () => {
  const { status, html } = await send(
    '/invullen?jaar=2015',
    await formOf('2015', { [cell]: '33', year: 'ooit' }),
  )
  expect(status).toBe(422)
  expect(summaryOf(html)).toEqual({
    '#figures-kept-year': expect.stringMatching(/^Jaar: “ooit” kunnen we niet als jaar lezen\./),
  })
  expect(html).toMatch(new RegExp(`name="${cell}"[^>]*value="33"`))
})

it('cleans a source of characters that no text holds, also the one that was seen', async () => {
  const population = 'figures.population.13040'
  const typed = { area: '13040', period: '2016', [population]: '45.000' }
  const empty = await send('/invullen?jaar=2016', { ...typed, 'sources.population': '\u0000' })
  expect(empty.status).toBe(422)
  expect(Object.keys(summaryOf(empty.html))).toEqual(['#figures-kept-sources.population'])
  const named = await send('/invullen?jaar=2016', { ...typed, 'sources.population': ' Stat\u0000bel ' })
  expect(named.status).toBe(303)
  const { html } = await get('/invullen?jaar=2016')
  expect(html).toMatch(/name="sources.population"[^>]*value="Statbel"/)
  // Nothing was typed: another year may be looked at.
  const seen = { 'sources.population': 'Statbel', 'sourcesSeen.population': 'Stat\u0000bel' }
  expect(
    await send('/invullen', { area: '13040', period: '2001', year: '2002', show: 'show', ...seen }),
  ).toMatchObject({ status: 303, to: '/turnhout/situatie/invullen?jaar=2002' })
})

it.each(['geluk', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'refuses figures of an indicator that there is not: %s',
  async (name) => {
    const sent = await send('/invullen?jaar=2015', {
      area: '13040',
      period: '2015',
      [`figures.${name}.13040`]: '5',
      [`sources.${births}`]: 'K&G',
    })
    expect(sent.status).toBe(422)
  },
)

it('keeps by the Enter key, wherever one types: its button comes first', async () => {
  const { html } = await get('/invullen')
  const [, form = ''] = /<form id="figures-kept"(.*?)<\/form>/s.exec(html) ?? []
  expect(/<button[^>]*>/.exec(form)?.[0]).not.toContain('name="show"')
})

it('says it when somebody else saved the same cell, and shows both', async () => {
  const { html } = await get('/invullen?jaar=2015')
  const [, seen = ''] = new RegExp(`name="seen.${births}.13040" value="([^"]+)"`).exec(html) ?? []
  const sending = (value: string) =>
    send('/invullen?jaar=2015', {
      area: '13040',
      period: '2015',
      [cell]: value,
      [`seen.${births}.13040`]: seen,
      [`sources.${births}`]: 'Kind en Gezin',
    })
  expect((await sending('22')).status).toBe(303)
  const second = await sending('23')
  expect(second.status).toBe(409)
  expect(second.html).toMatch(new RegExp(`name="${cell}"[^>]*value="23"`))
  expect(second.text).toMatch(/Intussen bewaard: 22/)
})

it('says it when the year is none, and shows last year', async () => {
  const { status, text } = await get('/invullen?jaar=ooit')
  expect(status).toBe(200)
  expect(text).toContain('“ooit” is geen jaar. Hieronder staat 2025.')
  expect((await get('/invullen?jaar=2099')).text).toContain('“2099” is geen jaar.')
})

it('of an association loses nothing either when another municipality is chosen', async () => {
  const association = {
    name: 'Kempen',
    kind: 'municipality' as const,
    nis: ['13040', '13008'],
    coversFrom: '2019-01-01',
  }
  const { workspaceId, slug } = await openWorkspace({ ...world.system, workspace: null }, association)
  const { actor } = world.as('coordinator')
  if (actor.kind !== 'person') throw new Error('the coordinator of the world is a person')
  const workspace = { id: workspaceId, slug, name: 'Kempen', fictional: false }
  await appoint({ ...world.system, workspace }, { accountId: actor.accountId, role: 'coordinator' })
  const visitor = await site.signedIn(actor.accountId)
  const typed = (figure: string) => ({
    area: '13008',
    period: '2024',
    year: '2024',
    place: '13040',
    show: 'show',
    [`figures.${births}.13008`]: figure,
  })
  expect(await send('/invullen', typed(''), slug, visitor)).toMatchObject({
    status: 303,
    to: `/${slug}/situatie/invullen?jaar=2024&gebied=13040`,
  })
  const refused = await send('/invullen?jaar=2024', typed('5'), slug, visitor)
  expect(refused.status).toBe(422)
  expect(summaryOf(refused.html)).toEqual({
    '#figures-kept-place': expect.stringMatching(/^Gebied: Wat je typte is nog niet bewaard\./),
  })
  expect(refused.html).toMatch(/id="figures-kept-place-error".*Wat je typte is nog niet bewaard/)
  expect(refused.html).toMatch(/<option value="13008" selected="">/)
  const onward = 'jaar=2024&amp;gebied=13040">Toon 2024, Turnhout, zonder wat ik typte'
  expect(refused.html).toContain(onward)
  // An emptied year is the year that was shown.
  const emptied = await send('/invullen?jaar=2024', { ...typed('5'), year: ' ' }, slug, visitor)
  expect(emptied.html).toContain(onward)
  expect(refused.html).toMatch(new RegExp(`name="figures.${births}.13008"[^>]*value="5"`))
})
