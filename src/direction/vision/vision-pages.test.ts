import { afterAll, beforeAll, expect, test } from 'vitest'
import { addObjective } from '#src/action/plan/commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { addVisionPart, removeVisionPart } from '#src/direction/vision/commands.ts'
import { visionPaths } from '#src/direction/vision/paths.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
})
afterAll(() => world.close())

async function pageFor(browser = coordinator): Promise<string> {
  const response = await browser.get(visionPaths.vision({ workspace }), { 'accept-language': 'nl' })
  expect(response.status).toBe(200)
  return response.text()
}
const cards = async () => textsIn(await pageFor(), 'section')
const addPart = async (statement: string) =>
  (await addVisionPart(world.as('coordinator'), { statement })).visionPartId
async function addGoal(statement: string, visionPartId: string | null): Promise<string> {
  const [domain] = await world.read(listPolicyDomains)
  const goal = { kind: 'strategic' as const, domainId: domain?.id ?? '', statement, visionPartId }
  return (await addObjective(world.as('coordinator'), goal)).objectiveId
}

test('a vision without parts says how to begin, and what a part is, with an example', async () => {
  const words = textsIn(await pageFor(), 'main').join()
  expect(words).toContain('Hier komt jullie visie, in stukken')
  expect(words).toContain('Knip hem in zinnen')
  expect(words).toContain('Een onderdeel is één zin daaruit, over één ding.')
  expect(words).toContain('“Elk kind kan meedoen met zijn vrienden')
})

test('each part says how many objectives serve it, with a link to each of them', async () => {
  const served = await addPart('Elk kind hoort erbij')
  await addPart('Geen gezin staat er alleen voor')
  const goals = [await addGoal('Elk kind speelt', served), await addGoal('Elk kind leert', served)]
  const html = await pageFor()
  const [first, second] = textsIn(html, 'section')
  expect(first).toContain(
    'Elk kind hoort erbij2 doelen dienen dit onderdeel:1 Elk kind speelt2 Elk kind leert',
  )
  expect(second).toBe('Geen gezin staat er alleen voorNog geen enkel doel dient dit onderdeel.')
  const links = elementsOf(html).map(({ attributes }) => attributes.get('href'))
  for (const objective of goals) expect(links).toContain(planPaths.objective({ workspace, objective }))
})

test('objectives without a part, or of a part that was taken away, stand apart', async () => {
  const taken = await addPart('Even maar')
  await addGoal('Zonder onderdeel', null)
  await addGoal('Waarvan het onderdeel weg is', taken)
  await removeVisionPart(world.as('coordinator'), { id: taken, version: 1 })
  const apart = (await cards()).find((card) => card.startsWith('2 doelen zeggen nog niet'))
  expect(apart).toContain('Zonder onderdeel')
  expect(apart).toContain('Waarvan het onderdeel weg is')
})

test('of a part that much serves, the first objectives are seen and the others open below', async () => {
  const part = await addPart('Elk kind is gezond')
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) await addGoal(`Gezond ${number}`, part)
  const card = (await cards()).find((words) => words.startsWith('Elk kind is gezond'))
  expect(card).toContain('8 doelen dienen dit onderdeel:')
  expect(card).toMatch(/Gezond 6.*Nog 2 doelen.*Gezond 7.*Gezond 8/)
})

test('who may not shape the vision reads all of it, without links to change it', async () => {
  const html = await pageFor(await site.signedInAs('service'))
  const main = textsIn(html, 'main').join()
  expect(main).toContain('2 doelen dienen dit onderdeel:')
  const links = elementsOf(html).map(({ attributes }) => attributes.get('href') ?? '')
  expect(links.filter((href) => href.startsWith(`${visionPaths.vision({ workspace })}/`))).toEqual([])
})
