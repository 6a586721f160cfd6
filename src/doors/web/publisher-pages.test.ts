import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { planPaths } from '#src/action/plan/paths.ts'
import { visionPaths } from '#src/direction/vision/paths.ts'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { partyPaths } from '#src/foundation/parties/paths.ts'
import { trajectoryPaths } from '#src/foundation/trajectories/paths.ts'
import { appoint } from '#src/foundation/workspaces/commands.ts'
import { publisherWorkspace } from '#src/foundation/workspaces/publisher.ts'
import type { Call } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { addOwnIndicator } from '#src/situation/indicators/own-indicator-commands.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

const workspace = publisherWorkspace.slug
let world: World
let publisher: Browser
let atPublisher: Call
beforeAll(async () => {
  world = await openWorld()
  atPublisher = { ...world.system, workspace: publisherWorkspace }
  const person = { name: 'Els Claes', email: `${newIdentifier()}@leuven.example`, password: null }
  const { accountId } = await world.database.write({ workspace: null, account: null }, (db) =>
    makeAccount({ ...world.system, db, writing: true, auditId: null }, person),
  )
  await appoint(atPublisher, { accountId, role: 'publisher' })
  publisher = await openSite(world).signedIn(accountId)
})
afterAll(() => world.close())

const linksIn = (html: string) =>
  elementsOf(html).flatMap(({ name, attributes }) => (name === 'a' ? [attributes.get('href') ?? ''] : []))
const railIn = (html: string) =>
  elementsOf(html).flatMap(({ attributes }) =>
    attributes.get('class') === 'rail-link' ? [attributes.get('href')] : [],
  )

describe('whoever keeps published statistics', () => {
  it('finds the way to them on the first page', async () => {
    const html = await (await publisher.get('/')).text()
    expect(linksIn(html)).toContain(`/${workspace}`)
    expect(html).toContain('Cijfers die je voor alle gemeenten tegelijk inleest.')
  })

  it('comes to the figures, where there is no overview', async () => {
    const response = await publisher.get(`/${workspace}`)
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      indicatorPaths.situation({ workspace }),
    ])
  })

  it('has the figures in the rail and nothing of a policy', async () => {
    const response = await publisher.get(indicatorPaths.situation({ workspace }))
    const html = await response.text()
    expect([response.status, railIn(html)]).toEqual([200, [indicatorPaths.situation({ workspace })]])
    expect(linksIn(html)).toContain(importPaths.upload({ workspace }))
    expect(textsIn(html, 'h1').join()).toContain('België')
  })

  it.each([
    indicatorPaths.addOwnIndicator({ workspace }),
    indicatorPaths.fillIn({ workspace }),
    indicatorPaths.dataSources({ workspace }),
    indicatorPaths.indicator({ workspace, indicator: 'births-in-disadvantaged-families' }),
  ])('may open %s', async (address) => {
    expect((await publisher.get(address)).status).toBe(200)
  })

  it.each([
    partyPaths.list({ workspace }),
    trajectoryPaths.trajectory({ workspace }),
    visionPaths.vision({ workspace }),
    planPaths.plan({ workspace }),
  ])('is told that %s is not theirs', async (address) => {
    const response = await publisher.get(address)
    expect(response.status).toBe(403)
    expect(textsIn(await response.text(), 'h1')).toEqual(['Dat kan niet'])
  })

  it('is a stranger in a municipality', async () => {
    expect((await publisher.get(indicatorPaths.situation({ workspace: 'turnhout' }))).status).toBe(404)
  })
})

test('nobody of a municipality comes there', async () => {
  const coordinator = await openSite(world).signedInAs('administrator', 'coordinator')
  expect((await coordinator.get(indicatorPaths.situation({ workspace }))).status).toBe(404)
})

test('where somebody is refused in a municipality, who keeps published statistics is not named', async () => {
  const parent = await openSite(world).signedInAs('parent')
  const response = await parent.get(indicatorPaths.situation({ workspace: 'turnhout' }))
  const named = textsIn(await response.text(), 'li')
  expect([response.status, named.includes('lokale coördinator')]).toEqual([403, true])
  expect(named).not.toContain('beheerder van gepubliceerde cijfers')
})

test('one is a publisher of published statistics only, and nothing else is anybody there', async () => {
  const accountId = newIdentifier()
  const refused = { kind: 'forbidden' }
  await expect(appoint(world.system, { accountId, role: 'publisher' })).rejects.toMatchObject(refused)
  await expect(appoint(atPublisher, { accountId, role: 'coordinator' })).rejects.toMatchObject(refused)
})

test('what is published stands beside the own figures of a municipality, which stay its own', async () => {
  const name = `Kinderen in een gezin zonder werk ${newIdentifier()}`
  const { indicatorId } = await addOwnIndicator(atPublisher, {
    name,
    definition: 'Kinderen tot 17 jaar in een gezin waar niemand werkt',
    kind: 'share',
    unit: '%',
    usualSource: 'Statbel',
  })
  await keepFigures(atPublisher, {
    area: '02000',
    period: '2024',
    figures: { [indicatorId]: { '02000': '7,5' } },
    sources: { [indicatorId]: 'Statbel' },
  })
  await keepFigures(world.as('coordinator'), {
    area: '13040',
    period: '2024',
    figures: { [indicatorId]: { 13040: '9,1' } },
    sources: { [indicatorId]: 'Statbel' },
  })
  const page = async (browser: Browser, slug: string, gebied?: string) =>
    (await browser.get(indicatorPaths.situation({ workspace: slug }, { gebied }))).text()
  const coordinator = await openSite(world).signedInAs('coordinator')
  const atHome = await page(coordinator, 'turnhout')
  for (const part of [name, '9,1', '7,5']) expect(atHome).toContain(part)
  const published = await page(publisher, workspace, '02000')
  expect(published).toContain('7,5')
  expect(published).not.toContain('9,1')
})
