import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addAction, removeAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { listWorkOf, mostOfPart } from '#src/action/plan/party-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { partyPaths } from '#src/foundation/parties/paths.ts'
import { roles, type Role } from '#src/foundation/workspaces/roles.ts'
import { accountOf } from '#src/platform/context.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
let objectiveId: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  const [domain] = await world.read(listPolicyDomains)
  const objective = { kind: 'strategic' as const, domainId: domain?.id ?? '', statement: 'Elk kind speelt' }
  objectiveId = (await addObjective(world.as('coordinator'), objective)).objectiveId
})
afterAll(() => world.close())

const register = async (name: string) =>
  (await registerParty(world.as('coordinator'), { name, kind: 'service' })).partyId
type Given = Partial<Parameters<typeof addAction>[1]>
const add = async (title: string, given: Given): Promise<string> =>
  (await addAction(world.as('coordinator'), { objectiveId, title, ...given })).actionId
const workOf = (party: string, call = world.as('coordinator')) =>
  world.read((ctx) => listWorkOf(ctx, world.trajectoryId, party), call)
async function pageOf(party: string, browser = coordinator): Promise<string> {
  const response = await browser.get(partyPaths.party({ workspace, party }), { 'accept-language': 'nl' })
  expect(response.status).toBe(200)
  return response.text()
}
const linksOf = (html: string) => elementsOf(html).map(({ attributes }) => attributes.get('href') ?? '')

describe('the page of a party', () => {
  it('lists what it pulls, carries out and evaluates, with a link to each action', async () => {
    const party = await register('Jeugddienst')
    const ids = [
      await add('Speelstraat', { ownerId: party, endsOn: '2026-11-20' }),
      await add('Kansenpas', { executorIds: [party] }),
      await add('Huiswerkklas', { evaluatorId: party, startsOn: '2026-09-01', endsOn: '2027-06-30' }),
    ]
    const html = await pageOf(party)
    expect(textsIn(html, 'h1')).toEqual(['Jeugddienst'])
    expect(textsIn(html, 'h2')).toEqual(['Trekt één actie', 'Voert één actie mee uit', 'Evalueert één actie'])
    const links = linksOf(html)
    for (const action of ids) expect(links).toContain(planPaths.action({ workspace, action }))
    expect(links).toContain(planPaths.plan({ workspace }, { trekker: party }))
    const [late, , inPeriod] = textsIn(html, 'section')
    expect(late).toContain('Over tijd')
    expect(inPeriod).toContain('september 2026 tot juni 2027')
  })

  it('says what will stand there while the party does nothing', async () => {
    const words = textsIn(await pageOf(await register('Nieuw hier')), 'main').join()
    expect(words).toContain('Nog geen plaats in het plan')
    expect(words).toContain('de acties die Nieuw hier trekt')
  })

  it('leads to changing its details, for who may; the form goes back to the page and says that it is saved', async () => {
    const party = await register('Sprotdienst')
    const edit = partyPaths.edit({ workspace, party })
    expect(linksOf(await pageOf(party))).toContain(edit)
    expect(linksOf(await pageOf(party, await site.signedInAs('steering-member')))).not.toContain(edit)

    const fields = { name: 'Sportdienst', kind: 'service', version: '1' }
    const sent = await coordinator.post(edit, fields)
    expect(sent.headers.get('location')).toBe(partyPaths.party({ workspace, party }))
    const html = await (await coordinator.get(sent.headers.get('location') ?? '')).text()
    expect(textsIn(html, 'h1')).toEqual(['Sportdienst'])
    expect(textsIn(html, 'main').join()).toContain('De gegevens zijn bewaard.')
  })

  const outside: readonly Role[] = ['parent', 'confidant']
  // Of another workspace: nobody holds it here.
  it.each(roles.filter((role) => role !== 'publisher' && !outside.includes(role)))(
    'is read by every insider, from the list: a %s',
    async (role) => {
      const party = await register(`Bibliotheek van ${role}`)
      const insider = await site.signedInAs(role)
      const address = partyPaths.party({ workspace, party })
      expect(linksOf(await (await insider.get(partyPaths.list({ workspace }))).text())).toContain(address)
      expect((await insider.get(address)).status).toBe(200)
    },
  )

  it('is not read by a parent, a confidant, a neighbour or a stranger', async () => {
    const party = await register('Bibliotheek')
    const address = partyPaths.party({ workspace, party })
    for (const role of outside)
      expect((await (await site.signedInAs(role)).get(address)).status, role).toBe(403)
    const neighbour = await site.signedIn(accountOf(world.neighbourAtHome.actor) ?? '')
    expect((await neighbour.get(address)).status).toBe(404)
    expect((await site.visitor().get(address)).status).toBe(303)
    expect((await coordinator.get(partyPaths.party({ workspace, party: 'abc' }))).status).toBe(404)
  })
})

test('what still goes stands before what is over, and what ends first comes first', async () => {
  const party = await register('OCMW')
  const done = await add('Klaar', { ownerId: party, endsOn: '2026-12-01' })
  await setActionStatus(world.as('coordinator'), { id: done, version: 1, status: 'done', on: '2026-11-20' })
  await add('Ooit', { ownerId: party })
  await add('Later', { ownerId: party, endsOn: '2028-01-01' })
  await add('Eerst', { ownerId: party, endsOn: '2027-01-01' })
  const gone = await add('Weg', { ownerId: party })
  await removeAction(world.as('coordinator'), { id: gone, version: 1 })
  const work = await workOf(party)
  expect(work.get('owner')?.actions.map(({ title }) => title)).toEqual(['Eerst', 'Later', 'Ooit', 'Klaar'])
  expect([...work.keys()]).toEqual(['owner'])
})

test('a party that does a great deal has a page that ends, and says how much there is', async () => {
  const party = await register('Welzijnsdienst')
  for (let made = 0; made <= mostOfPart; made += 1) await add(`Actie ${made}`, { executorIds: [party] })
  world.statements.length = 0
  const executor = (await workOf(party)).get('executor')
  expect(world.statements.filter((statement) => statement.includes('action_parties'))).toHaveLength(1)
  expect({ listed: executor?.actions.length, total: executor?.total }).toEqual({ listed: 25, total: 26 })
  const words = textsIn(await pageOf(party), 'main').join()
  expect(words).toContain('Voert 26 acties mee uit')
  expect(words).toContain('Hier staan de 25 die eerst aan de beurt zijn.')
})

test('another municipality sees nothing of what a party of ours does', async () => {
  const party = await register('Van ons')
  await add('Van ons', { ownerId: party })
  expect(await workOf(party, world.neighbourAtHome)).toEqual(new Map())
})
