import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { getIndicator } from '#src/situation/indicators/indicator-queries.ts'
import { addOwnIndicator, changeOwnIndicator } from '#src/situation/indicators/own-indicator-commands.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

let world: World
let site: Site
let browser: Browser
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  browser = await site.signedInAs('coordinator')
})
afterAll(() => world.close())

const plain = (html: string) =>
  html
    .replaceAll(/<!-- -->|<style.*?<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const at = (path: string) => `/turnhout/situatie${path}`
async function read(response: Response) {
  const html = await response.text()
  return { status: response.status, to: response.headers.get('location') ?? '', html, text: plain(html) }
}
const get = async (path: string, by = browser) => read(await by.get(at(path)))
const send = async (path: string, fields: Record<string, string>, by = browser) =>
  read(await by.post(at(path), fields))

/** What is wrong, by the field that it leads to. */
function summaryOf(html: string): Record<string, string> {
  const [summary = ''] = /<ul class="error-list">.*?<\/ul>/s.exec(html) ?? []
  const links = elementsOf(summary).filter(({ name }) => name === 'a')
  const words = textsIn(summary, 'a')
  return Object.fromEntries(
    links.map(({ attributes }, place) => [attributes.get('href') ?? '', words[place] ?? '']),
  )
}
const fieldsOf = (html: string, form: string): Record<string, string> => {
  const [, inside = ''] = new RegExp(`<form id="${form}"(.*?)</form>`, 's').exec(html) ?? []
  const fields = [...inside.matchAll(/<input[^>]* name="([^"]+)"[^>]*>/g)].map(([input, name]) => [
    name ?? '',
    / value="([^"]*)"/.exec(input)?.[1]?.replaceAll('&amp;', '&') ?? '',
  ])
  return Object.fromEntries(fields)
}

const minors = {
  name: 'Aandeel minderjarigen in gezin zonder inkomen uit arbeid',
  definition: 'Kinderen onder 18 in een gezin waar niemand een loon heeft, op alle kinderen onder 18',
  kind: 'share',
  unit: '%',
  usualSource: 'Kruispuntbank Sociale Zekerheid',
} as const
const added = async (fields: Record<string, string>) =>
  /[0-9a-f-]{36}$/.exec((await send('/eigen-indicator', fields)).to)?.[0] ?? ''
const numbered = (place: number) => ({ ...minors, name: `Kinderen zonder ontbijt ${place}` })

describe('RQ-ENV-04: an own indicator', () => {
  it('is the thirteenth row, in its own group, with the same comparison', async () => {
    const sent = await send('/eigen-indicator', minors)
    expect(sent).toMatchObject({
      status: 303,
      to: expect.stringMatching(/^\/turnhout\/situatie\/indicator\/[0-9a-f-]{36}$/),
    })
    const id = sent.to.split('/').at(-1) ?? ''
    const page = await read(await browser.get(sent.to))
    expect(page.text).toContain('De indicator staat erbij. Vul nu de cijfers in.')
    expect(page.text).toContain(minors.name)

    const grid = await get('/invullen?jaar=2024')
    expect(grid.text).toContain('Eigen indicatoren')
    const typed = { 13040: '9,4', 13000: '6,8', 10000: '8,1', '02000': '7,5 %' }
    const cells = Object.entries(typed).map(([area, value]) => [`figures.${id}.${area}`, value])
    const kept = await send('/invullen?jaar=2024', {
      ...fieldsOf(grid.html, 'figures-kept'),
      ...Object.fromEntries(cells),
      [`sources.${id}`]: 'KSZ',
    })
    expect(kept).toMatchObject({ status: 303, to: '/turnhout/situatie' })

    const { html, text } = await get('')
    const rows = [...html.matchAll(/href="\/turnhout\/situatie\/indicator\/([^"/?]+)/g)].map(
      ([, code]) => code,
    )
    expect([...new Set(rows)].indexOf(id)).toBe(12)
    const [, own = ''] = text.split('Eigen indicatoren')
    expect(own).toContain(minors.name)
    expect(own).toContain('9,4 %')
    for (const difference of ['+2,6', '+1,3', '+1,9']) expect(own).toContain(difference)
    expect(own).toContain('hoger dan het Vlaams Gewest')
  })

  it('goes out in the file of all figures by its name, and in one of its own', async () => {
    const id = await added(numbered(1))
    await keepFigures(world.system, {
      area: '13040',
      period: '2024',
      figures: { [id]: { 13040: '3,5' } },
      sources: { [id]: 'Scholen' },
    })
    const line =
      'Kinderen zonder ontbijt 1;Kinderen zonder ontbijt 1;13040;Turnhout;2024;3,5;%;;;;Scholen;nee;'
    expect((await get('/cijfers.csv')).html).toContain(line)
    const response = await browser.get(at(`/indicator/${id}/cijfers.csv`))
    expect(response.headers.get('content-disposition')).toContain('kinderen-zonder-ontbijt-1')
    expect(await response.text()).toContain(line)
  })

  it('stands in the empty file that one fills in', async () => {
    await added(numbered(2))
    expect((await get('/leeg-bestand.csv')).html).toContain(
      'Kinderen zonder ontbijt 2;13040;Turnhout;2025;;%;',
    )
  })
})

describe('the page of an own indicator', () => {
  it('changes its words, and takes it away when no figure hangs on it', async () => {
    const id = await added(numbered(3))
    const page = await get(`/eigen-indicator/${id}`)
    expect(page.html).toContain('value="Kinderen zonder ontbijt 3"')
    const version = fieldsOf(page.html, 'figures-indicator-changed')['version'] ?? ''
    const saved = await send(`/eigen-indicator/${id}`, { ...numbered(3), kind: 'rate', version })
    expect(saved).toMatchObject({ status: 303, to: at(`/indicator/${id}`) })
    const gone = await send(`/eigen-indicator/${id}/weg`, { version: '2' })
    expect(gone).toMatchObject({ status: 303, to: '/turnhout/situatie' })
    expect((await get('')).text).toContain('De indicator is weg.')
    expect((await get(`/eigen-indicator/${id}`)).status).toBe(404)
    expect((await get(`/indicator/${id}`)).status).toBe(404)
  })

  it('says why unit and kind are fixed, keeps them, and why it cannot go', async () => {
    const id = await added(numbered(4))
    const before = await get(`/eigen-indicator/${id}`)
    await keepFigures(world.system, {
      area: '13040',
      period: '2024',
      figures: { [id]: { 13040: '3,5', 13000: '4' } },
      sources: { [id]: 'Scholen' },
    })
    const late = await send(`/eigen-indicator/${id}`, {
      ...fieldsOf(before.html, 'figures-indicator-changed'),
      ...numbered(4),
      kind: 'rate',
      unit: '‰',
    })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Soort en eenheid kunnen niet meer veranderen: er staan al 2 cijfers bij.')
    const [target] = Object.keys(summaryOf(late.html))
    expect(elementsOf(late.html).some(({ attributes }) => `#${attributes.get('id')}` === target)).toBe(true)
    // Sent once more as it came back, it fits.
    const again = fieldsOf(late.html, 'figures-indicator-changed')
    expect(again).toMatchObject({ kind: 'share', unit: '%' })
    expect(await send(`/eigen-indicator/${id}`, { ...numbered(4), ...again })).toMatchObject({ status: 303 })

    const page = await get(`/eigen-indicator/${id}`)
    expect(page.text).toContain('Soort en eenheid liggen vast: er staan al 2 cijfers bij deze indicator.')
    expect(page.text).toContain('Bij deze indicator staan nog 2 cijfers. Haal die eerst weg')
    expect(page.html).not.toContain(`/eigen-indicator/${id}/weg`)
    const refused = await send(`/eigen-indicator/${id}/weg`, { version: '1' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Deze indicator kan niet weg: er staan nog 2 cijfers bij.')
  })

  it('shows both versions when somebody else saved first', async () => {
    const id = await added(numbered(5))
    await changeOwnIndicator(world.system, { ...numbered(5), id, version: 1, definition: 'Alle leerlingen' })
    const late = await send(`/eigen-indicator/${id}`, { ...numbered(5), version: '1', usualSource: 'CLB' })
    expect(late.status).toBe(409)
    expect(late.text).toMatch(/Intussen bewaard: Alle leerlingen/)
    expect(late.html).toContain('value="CLB"')
  })

  it('is for who keeps figures: others see the indicator, without a way to change it', async () => {
    const id = await added(numbered(6))
    const member = await site.signedInAs('steering-member')
    expect((await get(`/indicator/${id}`, member)).status).toBe(200)
    for (const path of ['/eigen-indicator', `/eigen-indicator/${id}`])
      expect((await get(path, member)).status).toBe(403)
  })
})

describe('what does not fit', () => {
  it('comes back with everything that is missing beside its field', async () => {
    const { status, html } = await send('/eigen-indicator', {})
    expect(status).toBe(422)
    expect(Object.values(summaryOf(html))).toEqual([
      'Naam: Vul dit in',
      'Wie of wat precies meetelt: Vul dit in',
      'Soort cijfer: Vul dit in',
      'Eenheid: Vul dit in',
      'Gewone bron: Vul dit in',
    ])
  })

  it.each([
    ['name', { name: 'x'.repeat(121) }, 'Naam: Houd het bij 120 tekens'],
    ['name', { name: '!!!' }, /^Naam: Geef een naam met letters of cijfers/],
    ['name', { name: 'GROENE DRUK' }, /^Naam: Er is al een indicator met deze naam: “Groene druk”/],
    ['name', { name: 'gröene druk' }, /^Naam: Er is al een indicator met deze naam: “Groene druk”/],
    ['unit', { kind: 'count' }, 'Eenheid: Een aantal druk je uit als aantal of in euro.'],
    ['unit', { kind: 'share', unit: 'euro' }, 'Eenheid: Een aandeel druk je uit in procent.'],
    ['unit', { kind: 'rate', unit: 'years' }, 'Eenheid: Een verhouding druk je uit op 1.000 of in procent.'],
    ['unit', { kind: 'index' }, /^Eenheid: Een index heeft geen eenheid/],
    [
      'unit',
      { kind: 'mean', unit: 'index' },
      /^Eenheid: Een gemiddelde of een mediaan heeft altijd een eenheid/,
    ],
  ])('says beside the field %s what is wrong with %j', async (field, other, problem) => {
    const { html } = await send('/eigen-indicator', { ...numbered(7), ...other })
    const words = typeof problem === 'string' ? problem : expect.stringMatching(problem)
    expect(summaryOf(html)).toEqual({ [`#figures-indicator-added-${field}`]: words })
    expect(html).toContain(minors.definition)
  })

  it('of script in a name is text everywhere', async () => {
    const name = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const id = await added({ ...minors, name, definition: `</textarea>${name}` })
    for (const path of ['', `/indicator/${id}`, `/eigen-indicator/${id}`, '/invullen']) {
      const { html, status } = await get(path)
      expect(status).toBe(200)
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(elementsOf(html).filter((element) => element.name === 'img')).toEqual([])
      expect(html).not.toContain('<script>alert')
    }
  })

  it('in the grid is said of every cell at once, also of own indicators', async () => {
    const [share, count] = [
      await added(numbered(8)),
      await added({ ...numbered(9), kind: 'count', unit: 'euro' }),
    ]
    const grid = await get('/invullen?jaar=2023')
    const { status, html } = await send('/invullen?jaar=2023', {
      ...fieldsOf(grid.html, 'figures-kept'),
      [`figures.${share}.13040`]: '120',
      [`figures.${count}.13040`]: '-3 euro',
    })
    expect(status).toBe(422)
    expect(summaryOf(html)).toEqual({
      [`#figures-kept-figures.${share}.13040`]: expect.stringMatching(
        /^Kinderen zonder ontbijt 8, Turnhout: “120” is meer dan 100 %/,
      ),
      [`#figures-kept-figures.${count}.13040`]: expect.stringMatching(
        /^Kinderen zonder ontbijt 9, Turnhout: “-3 euro” is kleiner dan nul/,
      ),
    })
  })

  it('in the grid is a figure in a unit that changed meanwhile: the page asks to look again', async () => {
    const input = { ...minors, name: 'Kinderen zonder ontbijt 10' }
    const { indicatorId: id } = await addOwnIndicator(world.system, input)
    const grid = await get('/invullen?jaar=2023')
    await changeOwnIndicator(world.system, { ...input, id, version: 1, kind: 'rate', unit: '‰' })
    const typed = { [`figures.${id}.13040`]: '12', [`sources.${id}`]: 'Scholen' }
    const late = await send('/invullen?jaar=2023', { ...fieldsOf(grid.html, 'figures-kept'), ...typed })
    expect(late.status).toBe(409)
    expect(summaryOf(late.html)).toEqual({
      [`#figures-kept-figures.${id}.13040`]: expect.stringMatching(
        /De eenheid van deze indicator is intussen veranderd/,
      ),
    })
    expect(late.html).toMatch(new RegExp(`name="figures.${id}.13040"[^>]*value="12"`))
    const again = { ...fieldsOf(late.html, 'figures-kept'), ...typed }
    expect((await send('/invullen?jaar=2023', again)).status).toBe(303)
    expect(await world.read((ctx) => getIndicator(ctx, id))).toMatchObject({ unit: '‰' })
  })
})
