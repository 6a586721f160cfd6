import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { addObjective } from '#src/action/plan/commands.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { libraryPaths } from '#src/foundation/library/paths.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let noor: Browser
beforeAll(async () => {
  world = await openWorld()
  noor = await openSite(world).signedInAs('coordinator')
  noor.cookies.set('kansrijk_taal', 'nl')
})
afterAll(() => world.close())

async function textAt(address: string): Promise<string> {
  const response = await noor.get(address)
  expect(response.status).toBe(200)
  return wordsOfMain(await response.text())
}
async function domainCalled(wanted: string) {
  const domain = (await world.read(listPolicyDomains)).find(({ name }) => name === wanted)
  if (!domain) throw new Error(`no domain is called ${wanted}`)
  return domain
}
const newGoal = async (domainId: string, statement: string) =>
  (await addObjective(world.as('coordinator'), { kind: 'strategic', domainId, statement })).objectiveId

test('NFR-16: a domain that gets another name has it everywhere, and what lies in it stays there', async () => {
  const domain = await domainCalled('Onderwijs')
  const objective = await newGoal(domain.id, 'Elk kind gaat graag naar school')
  const renamed = await noor.post(libraryPaths.renameDomain({ workspace, domain: domain.id }), {
    name: 'School en leren',
    version: '1',
  })
  expect(renamed.status).toBe(303)
  expect(await textAt(libraryPaths.domains({ workspace }))).toContain(
    'School en leren Eigen naam. In de lijst van Kansrijk: Onderwijs',
  )
  const addresses = [
    planPaths.plan({ workspace }),
    planPaths.print({ workspace }),
    planPaths.objective({ workspace, objective }),
    planPaths.editObjective({ workspace, objective }),
  ]
  for (const address of addresses) {
    const text = await textAt(address)
    expect(text, address).toContain('School en leren')
    expect(text, address).not.toMatch(/\bOnderwijs\b/)
  }
  expect(await world.read((ctx) => getObjective(ctx, objective))).toMatchObject({
    domainId: domain.id,
    version: 1,
  })
})

it('in which objectives lie stays until somebody says where they go, and then they go there at once', async () => {
  const [from, to] = [await domainCalled('Kinderopvang'), await domainCalled('School en leren')]
  const goals = [
    await newGoal(from.id, 'Elk kind vindt opvang'),
    await newGoal(from.id, 'Opvang is betaalbaar'),
  ]
  const address = libraryPaths.removeDomain({ workspace, domain: from.id })
  const asked = await textAt(address)
  expect(asked).toContain('Er hoort nog iets bij dit domein: 2 doelen.')
  expect(asked).toContain('Opvang is betaalbaar')

  const refused = await noor.post(address, { version: '1', moveTo: '' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Kies een domein, of houd dit domein')
  const elsewhere = await noor.post(address, { version: '1', moveTo: from.id })
  expect(elsewhere.status).toBe(422)

  world.statements.length = 0
  const moved = await noor.post(address, { version: '1', moveTo: to.id })
  expect(moved.status).toBe(303)
  expect(world.statements.filter((statement) => statement.startsWith('update "objectives"'))).toHaveLength(1)
  for (const id of goals)
    expect(await world.read((ctx) => getObjective(ctx, id))).toMatchObject({ domainId: to.id, version: 2 })
  expect(await (await noor.get(libraryPaths.domains({ workspace }))).text()).not.toContain(from.id)
})

it('that was taken out while somebody filled in a form takes no objective any more, and says so beside the choice', async () => {
  const domain = await domainCalled('Gezondheid')
  await noor.post(libraryPaths.removeDomain({ workspace, domain: domain.id }), { version: '1', moveTo: '' })
  const sent = await noor.post(planPaths.addObjective({ workspace }), {
    kind: 'strategic',
    domainId: domain.id,
    statement: 'Elk kind ziet een tandarts',
  })
  expect(sent.status).toBe(409)
  const html = await sent.text()
  expect(html).toContain('Dit domein staat niet meer in de lijst; kies een ander')
  expect(html).toContain('Elk kind ziet een tandarts')
})
