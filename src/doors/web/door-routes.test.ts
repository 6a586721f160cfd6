import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import { demoWorkspace } from '#src/overview/demo/demo-workspace.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf } from '#tests/rules/html.ts'
import { openSite, type Site } from '#tests/rules/site.ts'

let world: World
let withDemo: Site
let without: Site
let people: { fictional: string; real: string }

beforeAll(async () => {
  world = await openWorld()
  withDemo = openSite(world, { demo: true })
  without = openSite(world)
  const { id, name } = demoWorkspace
  const demo = {
    id,
    name,
    kind: 'municipality' as const,
    nis: ['X0001'],
    coversFrom: '2019-01-01',
    fictional: true,
  }
  await openWorkspace({ ...world.system, workspace: null }, demo)
  people = { fictional: await makePerson('Noor Aerts', true), real: await makePerson('Els Claes', false) }
  for (const accountId of Object.values(people)) {
    await appoint({ ...world.system, workspace: demoWorkspace }, { accountId, role: 'coordinator' })
  }
})
afterAll(() => world.close())

async function makePerson(name: string, fictional: boolean): Promise<string> {
  const account = { name, email: `${newIdentifier()}@klaverbeke.example`, password: null, fictional }
  const { accountId } = await world.database.write({ workspace: null, account: null }, (db) =>
    makeAccount({ ...world.system, db, writing: true, auditId: null }, account),
  )
  return accountId
}
const offered = async (site: Site) =>
  elementsOf(await (await site.visitor().get('/')).text()).flatMap(({ attributes }) =>
    attributes.get('name') === 'person' ? [attributes.get('value')] : [],
  )

test('the first page offers the invented people where the demo is on, and nobody else', async () => {
  expect(await offered(withDemo)).toEqual([people.fictional])
  expect(await offered(without)).toEqual([])
})

test('whoever chooses an invented person is that person in the demo, and the page says that it is one', async () => {
  const browser = withDemo.visitor()
  const response = await browser.post('/demo', { person: people.fictional })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/klaverbeke'])
  const html = await (await browser.get('/klaverbeke/wie-doet-mee')).text()
  expect(html).toContain('Noor Aerts')
  expect(html).toContain('bestaat niet; alle cijfers en namen zijn verzonnen.')
})

test('nobody becomes a real person this way, nor anybody where the demo is off', async () => {
  for (const person of [people.real, newIdentifier(), 'x', '', "' or true --"]) {
    const browser = withDemo.visitor()
    expect((await browser.post('/demo', { person })).status, person).toBe(403)
    expect([...browser.cookies.keys()]).toEqual([])
  }
  const browser = without.visitor()
  expect((await browser.post('/demo', { person: people.fictional })).status).toBe(403)
  expect([...browser.cookies.keys()]).toEqual([])
})

test('an invented person is entered by a form of ours only, never by a link or another site', async () => {
  const asking = withDemo.visitor()
  expect((await asking.get(`/demo?person=${people.fictional}`)).status).not.toBe(200)
  expect([...asking.cookies.keys()]).toEqual([])
  const browser = withDemo.visitor()
  const response = await browser.post(
    '/demo',
    { person: people.fictional },
    { origin: 'https://evil.example' },
  )
  expect(response.status).toBe(403)
  expect([...browser.cookies.keys()]).toEqual([])
})

test('somebody who is signed in finds the own municipalities on the first page, and not those of others', async () => {
  const html = await (await (await without.signedIn(people.real)).get('/')).text()
  const links = elementsOf(html).flatMap(({ attributes }) => attributes.get('href') ?? [])
  expect(links).toContain('/klaverbeke')
  expect(links).not.toContain('/turnhout')
})

test('an installation that nobody runs yet says how it is set up, without the link that does it', async () => {
  const html = await (await without.visitor().get('/')).text()
  expect(html).toContain('Een gemeente inrichten')
  expect(html).not.toContain('/inrichten/')
})

test('once somebody real runs the installation nobody enters the demo, unless it was asked for', async () => {
  const owned = await openWorld()
  const asked = openSite(owned, { demo: true, demoStays: true })
  const other = openSite(owned, { demo: true })
  const make = (account: { administrator?: boolean; fictional?: boolean }) =>
    owned.database.write({ workspace: null, account: null }, (db) =>
      makeAccount(
        { ...owned.system, db, writing: true, auditId: null },
        { name: 'Els Claes', email: `${newIdentifier()}@x.example`, password: null, ...account },
      ),
    )
  const { accountId: person } = await make({ fictional: true })
  const enter = async (site: Site) => (await site.visitor().post('/demo', { person })).status
  expect([await enter(asked), await enter(other)]).toEqual([303, 303])
  await make({ administrator: true })
  expect([await enter(asked), await enter(other)]).toEqual([303, 403])
  await owned.close()
})
