import { beforeEach, describe, expect, it, test } from 'vitest'
import { addAction, changeAction } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { planFindings } from '#src/action/plan/advice-queries.ts'
import { advicePaths } from '#src/foundation/advice/paths.ts'
import { withWaivers } from '#src/foundation/advice/queries.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
const rule = 'plan.ownership-spread'
let world: World
let site: Site
let coordinator: Browser
let objectiveId: string
let actionIds: string[]
beforeEach(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  const [domain] = await world.read(listPolicyDomains)
  const goal = { kind: 'strategic' as const, domainId: domain?.id ?? '', statement: 'Elk kind speelt' }
  objectiveId = (await addObjective(world.as('coordinator'), goal)).objectiveId
  actionIds = []
  for (const title of ['Een', 'Twee', 'Drie', 'Vier'])
    actionIds.push(
      (await addAction(world.as('coordinator'), { ...action(title), newOwner: 'Noor' })).actionId,
    )
  return () => world.close()
})

const action = (title: string) => ({ objectiveId, title })
const back = () => planPaths.plan({ workspace })
const addressOf = (given: Partial<Record<'rule' | 'subject', string>> = {}) =>
  advicePaths.waive({ workspace, rule, subject: world.trajectoryId, ...given }, { terug: back() })
async function pageAt(address = addressOf()) {
  const response = await coordinator.get(address, { 'accept-language': 'nl' })
  const html = await response.text()
  return { status: response.status, html, words: textsIn(html, 'main').join() }
}
const hidden = (html: string, name: string): string =>
  elementsOf(html)
    .find(({ attributes }) => attributes.get('name') === name)
    ?.attributes.get('value') ?? ''
const waiverNow = async () =>
  (await world.read(async (ctx) => withWaivers(ctx, await planFindings(ctx, world.trajectoryId))))[0]?.waiver

test('the page says the finding as it stands in the plan, with its reason and why', async () => {
  const { words } = await pageAt()
  expect(words).toContain('Noor trekt 4 van de 4 acties')
  expect(words).toContain('Spreid eigenaarschap')
  expect(words).toContain('Waarom?')
})

test('what is kept rests on the facts that the page shows, whatever the address says', async () => {
  const { html } = await pageAt(`${addressOf()}&feiten=%5B%5B%22outcome%22%2C%22met%22%5D%5D`)
  const fields = { facts: hidden(html, 'facts'), reason: 'Wij zijn met weinig', _key: newIdentifier() }
  const sent = await coordinator.post(addressOf(), fields)
  expect(sent.headers.get('location')).toBe(back())
  expect(await waiverNow()).toMatchObject({ reason: 'Wij zijn met weinig' })
})

test('a form without a reason comes back with the finding and the message', async () => {
  const { html } = await pageAt()
  const sent = await coordinator.post(addressOf(), { facts: hidden(html, 'facts'), reason: ' ' })
  const again = await sent.text()
  expect(sent.status).toBe(422)
  expect(textsIn(again, 'p')).toContain('Vul dit in')
  expect(textsIn(again, 'main').join()).toContain('Noor trekt 4 van de 4 acties')
})

test('advice that is not followed already shows the reason, and no second form', async () => {
  const { html } = await pageAt()
  await coordinator.post(addressOf(), { facts: hidden(html, 'facts'), reason: 'Wij zijn met weinig' })
  const again = await pageAt()
  expect(again.words).toContain('Niet opgevolgd: Wij zijn met weinig')
  expect(textsIn(again.html, 'textarea')).toEqual([])
})

test('advice that has gone meanwhile says so, and leads back', async () => {
  const away = actionIds.slice(0, 2).map((id, place) =>
    changeAction(world.as('coordinator'), {
      ...action('Anders'),
      id,
      version: 1,
      newOwner: `Dienst ${place}`,
    }),
  )
  await Promise.all(away)
  const { status, html, words } = await pageAt()
  expect(status).toBe(200)
  expect(words).toContain('Dit advies staat er niet meer')
  expect(textsIn(html, 'textarea')).toEqual([])
  expect(elementsOf(html).map(({ attributes }) => attributes.get('href'))).toContain(back())
})

describe('a rule or a subject that nobody knows is not found, and is no bug', () => {
  it('a rule', async () => {
    for (const unknown of ['made.up', '__proto__', '%00'])
      expect((await pageAt(addressOf({ rule: unknown }))).status).toBe(404)
  })

  it('a subject that is nothing, or something of another municipality', async () => {
    const theirs = await world.read(
      async (ctx) => (await getCurrentTrajectory(ctx)).id,
      world.neighbourAtHome,
    )
    for (const subject of ['abc', newIdentifier(), objectiveId, theirs])
      expect((await pageAt(addressOf({ subject }))).status).toBe(404)
    expect(site.log.filter(({ msg }) => msg === 'bug')).toEqual([])
  })
})
