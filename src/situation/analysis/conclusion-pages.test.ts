import { afterAll, beforeAll, expect, test } from 'vitest'
import { addConclusion } from '#src/situation/analysis/commands.ts'
import { placeKey } from '#src/situation/analysis/kept-figure.ts'
import { analysisPaths } from '#src/situation/analysis/paths.ts'
import { listConclusions } from '#src/situation/analysis/queries.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { listFigures } from '#src/situation/indicators/observation-queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
const births = 'births-in-disadvantaged-families'
const list = analysisPaths.conclusions({ workspace })
const group = { kind: 'group', title: 'Jonge gezinnen', text: 'Zij hebben het moeilijker.' } as const
let world: World
let site: Site
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
})
afterAll(() => world.close())

const pageAt = async (address: string, by = coordinator) =>
  (await by.get(address, { 'accept-language': 'nl' })).text()
const mainOf = (html: string) => textsIn(html, 'main').join(' ').replaceAll('\u00a0', ' ')
const hrefsIn = (html: string) => elementsOf(html).map(({ attributes }) => attributes.get('href') ?? '')
const checkedIn = (html: string) =>
  elementsOf(html).flatMap(({ name, attributes }) =>
    name === 'input' && attributes.get('type') === 'checkbox' && attributes.has('checked')
      ? [attributes.get('value')]
      : [],
  )
async function boxOfBirths(): Promise<string> {
  await keepFigures(world.system, {
    area: '13040',
    period: '2015',
    figures: { [births]: { 13040: '20', '02000': '11' } },
    sources: { [births]: 'Kind en Gezin' },
  })
  const [figure] = await world.read((ctx) => listFigures(ctx, { areas: ['13040'], whose: 'ours' }))
  if (!figure) throw new Error('there is a figure')
  return placeKey(figure)
}
const kept = async () =>
  (await world.read(listConclusions)).map(({ title, position }) => ({ title, position }))

test('before anybody concludes, the page says what will stand there, and the form that there are no figures yet', async () => {
  const html = await pageAt(list)
  expect(mainOf(html)).toContain('Hier komt wat de cijfers jullie leren')
  expect(hrefsIn(html)).toContain(analysisPaths.addConclusion({ workspace }))
  const form = mainOf(await pageAt(analysisPaths.addConclusion({ workspace })))
  expect(form).toContain('Er zijn nog geen cijfers om op te rusten.')
})

test('a form that lacks something comes back with what was typed and ticked, and each problem beside its field', async () => {
  const box = await boxOfBirths()
  const response = await coordinator.post(analysisPaths.addConclusion({ workspace }), {
    kind: 'group',
    title: '',
    text: 'Bijna getypt',
    figures: box,
    domainId: '',
  })
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('Bijna getypt')
  expect(checkedIn(html)).toEqual([box])
  expect(hrefsIn(html)).toContain('#conclusion-added-title')
})

test('what was filled in stands on the page with its figure, source and where it stands', async () => {
  const box = await boxOfBirths()
  const response = await coordinator.post(analysisPaths.addConclusion({ workspace }), {
    ...group,
    text: 'Eerste regel.\r\n\r\nTweede regel.',
    figures: box,
    domainId: '',
  })
  expect(response.headers.get('location')).toBe(list)
  const html = await pageAt(list)
  expect(mainOf(html)).toContain('Eén kwetsbare groep en nog geen eerste aanwijzing')
  expect(mainOf(html)).toMatch(
    /Jonge gezinnen.*Geboorten in kansarme gezinnen.*20,0 % in 2015, hoger dan in het Vlaams Gewest \(11,0 %\)\..*Bron: Kind en Gezin/,
  )
  expect(textsIn(html, 'p')).toEqual(expect.arrayContaining(['Eerste regel.', 'Tweede regel.']))
  expect(mainOf(html)).toContain('Nog geen eerste aanwijzing genoteerd.')
})

test('the form of one that is there has its figure ticked once, among those of today', async () => {
  const [conclusion] = await world.read(listConclusions)
  const address = analysisPaths.conclusion({ workspace, conclusion: conclusion?.id ?? '' })
  const html = await pageAt(address)
  expect(checkedIn(html)).toHaveLength(1)
  expect(textsIn(html, 'label').filter((label) => label.startsWith('Geboorten in'))).toHaveLength(1)
  expect(mainOf(html)).not.toContain('Gewijzigde cijfers')
})

test('somebody who changed it in the meantime is not overruled: both versions are seen', async () => {
  const { conclusionId } = await addConclusion(world.as('coordinator'), { ...group, title: 'Van haar' })
  const address = analysisPaths.conclusion({ workspace, conclusion: conclusionId })
  const fields = { ...group, domainId: '' }
  await coordinator.post(address, { ...fields, title: 'Van haar, later', version: '1' })
  const response = await coordinator.post(address, { ...fields, title: 'Van mij', version: '1' })
  expect(response.status).toBe(409)
  const html = await response.text()
  expect(html).toContain('Van mij')
  expect(mainOf(html)).toContain('Van haar, later')
})

test('a button puts one before its neighbour, and says of whom it speaks', async () => {
  await addConclusion(world.as('coordinator'), { ...group, title: 'Als laatste' })
  const conclusion = (await world.read(listConclusions)).find(({ title }) => title === 'Als laatste')
  const html = await pageAt(list)
  const labels = elementsOf(html).map(({ attributes }) => attributes.get('aria-label'))
  expect(labels).toContain('Zet hoger: Als laatste')
  expect(labels).not.toContain('Zet lager: Als laatste')
  await coordinator.post(analysisPaths.moveConclusion({ workspace, conclusion: conclusion?.id ?? '' }), {
    version: '1',
    to: 'earlier',
  })
  expect((await kept()).findIndex(({ title }) => title === 'Als laatste')).toBe(1)
})

test('who may not keep figures reads the conclusions, without links or buttons to change them', async () => {
  const html = await pageAt(list, await site.signedInAs('steering-member'))
  expect(mainOf(html)).toContain('Jonge gezinnen')
  expect(hrefsIn(html).filter((href) => href.startsWith(`${list}/`))).toEqual([])
  expect(mainOf(html)).not.toContain('Zet hoger')
})
