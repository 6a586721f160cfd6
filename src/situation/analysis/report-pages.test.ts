import { afterAll, beforeAll, expect, test } from 'vitest'
import { addConclusion } from '#src/situation/analysis/commands.ts'
import { placeKey } from '#src/situation/analysis/kept-figure.ts'
import { analysisPaths } from '#src/situation/analysis/paths.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { listFigures } from '#src/situation/indicators/observation-queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

const workspace = 'turnhout'
const births = 'births-in-disadvantaged-families'
let world: World
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  coordinator = await openSite(world).signedInAs('coordinator')
})
afterAll(() => world.close())

async function report(language = 'nl') {
  coordinator.cookies.set('kansrijk_taal', language)
  const html = await (await coordinator.get(analysisPaths.report({ workspace }))).text()
  return { html, text: textsIn(html, 'main').join(' ').replaceAll('\u00a0', ' ') }
}
const keep = (indicator: string, period: string, values: readonly string[], source = 'Kind en Gezin') =>
  keepFigures(world.system, {
    area: '13040',
    period,
    figures: {
      [indicator]: Object.fromEntries(
        ['13040', '13000', '10000', '02000'].map((area, place) => [area, values[place] ?? '']),
      ),
    },
    sources: { [indicator]: source },
  })

test('NFR-13: of a municipality without figures the report invents none: every indicator waits, with where to find it', async () => {
  const { html, text } = await report()
  expect(text).toContain('Omgevingsanalyse van Turnhout')
  expect(text).toContain('Nog niets om te vergelijken. 12 wachten nog op een cijfer.')
  const items = textsIn(html, 'li')
  for (const { name, usualSource } of shippedIndicators)
    expect(items).toContain(`${name.nl} (meestal te vinden bij ${usualSource.nl})`)
  expect(elementsOf(html).filter(({ name }) => name === 'table')).toEqual([])
  expect(text).toContain('Er zijn nog geen besluiten geschreven.')
  expect(text).toContain('Er staan nog geen cijfers in dit rapport, dus ook geen bronnen.')
})

test('NFR-11: each figure stands beside the areas it lies in, with its year and source', async () => {
  await keep(births, '2010', ['10', '6', '9', '8'])
  await keep(births, '2015', ['20', '8', '12', '11'])
  const { html, text } = await report()
  const row = textsIn(html, 'tr').find((words) => words.startsWith('Geboorten in kansarme gezinnen'))
  expect(row?.replaceAll('\u00a0', ' ')).toBe(
    'Geboorten in kansarme gezinnenBron: Kind en Gezin20,0 %20158,0 %12,0 %11,0 %+10sinds 2010hogerstijgt sneller',
  )
  expect(text).toContain('Eén indicator is te vergelijken: 1 hoger dan het Vlaams Gewest')
  expect(text).toContain('Sinds 2010 steeg het met 10 punten, sneller dan in het Vlaams Gewest.')
  expect(textsIn(html, 'li')).toContain('Kind en Gezin: Geboorten in kansarme gezinnen')
})

test('a line is drawn from three years on, and each drawing says its unit, years and source', async () => {
  const drawingsIn = (html: string) =>
    elementsOf(html).filter(({ attributes }) => attributes.get('role') === 'img').length
  expect(drawingsIn((await report()).html)).toBe(0)
  await keep(births, '2012', ['15', '7', '10', '9'])
  const { html, text } = await report()
  expect(drawingsIn(html)).toBe(1)
  expect(text).toContain('In procent, 2010 tot 2015. Bron: Kind en Gezin')
})

test('a figure that its source hid is told with the reason, never as a number', async () => {
  await keep('young-integration-income', '2015', ['<5', '', '', ''], 'POD MI')
  const { text } = await report()
  expect(text).toContain('Minder dan 5 in 2015, daarom niet bekendgemaakt door de bron.')
})

test('the conclusions stand in the report with the figures that they rest on', async () => {
  const figures = await world.read((ctx) => listFigures(ctx, { areas: ['13040'], whose: 'ours' }))
  const newest = figures.filter(({ indicator }) => indicator === births).at(-1)
  if (!newest) throw new Error('there is a figure')
  await addConclusion(world.as('coordinator'), {
    kind: 'hint',
    title: 'Opvang voor de jongste kinderen',
    text: 'Een op vijf baby’s.',
    figures: [placeKey(newest)],
  })
  const { text } = await report()
  expect(text).toMatch(
    /Eerste aanwijzingen voor de prioriteiten.*Opvang voor de jongste kinderen.*Een op vijf baby’s\..*20,0 % in 2015, hoger dan in het Vlaams Gewest/,
  )
  expect(text).not.toContain('Kwetsbare groepen')
})

test('NFR-11: national facts stand apart, each with what it measures, of whom and where it was read', async () => {
  const { html } = await report()
  const fact = textsIn(html, 'li').find((words) => words.startsWith('20,6 %: Risico op inkomensarmoede'))
  expect(fact).toMatch(
    /kinderen; België, 2018\..*Bron: EU-SILC\. Gelezen in Elk kind een toekomst .*regel 27/,
  )
})

test('the report reads in French and in English', async () => {
  const french = await report('fr')
  expect(french.text).toContain('Analyse de l’environnement de Turnhout')
  expect(french.text).toContain('Deux chiffres sont à peu près égaux s’ils diffèrent de moins de 0,5 point')
  const english = await report('en')
  expect(english.text).toContain('Environment analysis of Turnhout')
  expect(english.text).toContain('The English names of the regions are ours.')
})

test('a municipality where nobody looks inside keeps its report to itself', async () => {
  const visitor = openSite(world).visitor()
  expect((await visitor.get(analysisPaths.word({ workspace }))).status).not.toBe(200)
})
