import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { openTrajectory } from '#src/foundation/trajectories/commands.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

const workspace = 'turnhout'
const years = 'Het traject loopt van 1 januari 2026 tot 31 december 2031.'
let world: World
let coordinator: Browser
let objective: string
let action: string
beforeAll(async () => {
  world = await openWorld()
  coordinator = await openSite(world).signedInAs('coordinator')
  const [domain] = await world.read(listPolicyDomains)
  const goal = { kind: 'strategic' as const, domainId: domain?.id ?? '', statement: 'Elk kind leert' }
  const made = await addObjective(world.as('coordinator'), { ...goal, endsOn: '2032-06-30' })
  objective = made.objectiveId
  const late = { objectiveId: objective, title: 'Te ver', startsOn: '2061-09-01', endsOn: '2062-06-30' }
  action = (await addAction(world.as('coordinator'), late)).actionId
})
afterAll(() => world.close())

async function wordsAt(address: string, element = 'main'): Promise<string[]> {
  const response = await coordinator.get(address, { 'accept-language': 'nl' })
  expect(response.status).toBe(200)
  return textsIn(await response.text(), element)
}

test('the page of an action says beside its period that it lies after the trajectory, and which years that has', async () => {
  const facts = await wordsAt(planPaths.action({ workspace, action }), 'dd')
  expect(facts).toContain(`september 2061 tot juni 2062ligt helemaal na het traject${years}`)
})

test('the page of an objective says it of itself and of its actions', async () => {
  const address = planPaths.objective({ workspace, objective })
  expect(await wordsAt(address, 'dd')).toContain(`tot juni 2032loopt door na het traject${years}`)
  const items = await wordsAt(address, 'li')
  expect(items.find((text) => text.startsWith('Te ver'))).toContain('ligt helemaal na het traject')
})

test('whoever fills in a period sees the years of the trajectory', async () => {
  const addresses = [
    planPaths.addObjective({ workspace }),
    planPaths.editObjective({ workspace, objective }),
    planPaths.addAction({ workspace }),
    planPaths.editAction({ workspace, action }),
  ]
  for (const address of addresses) expect((await wordsAt(address)).join()).toContain(years)
})

test('what belongs to an earlier trajectory keeps its years and its place when a later one is worked on', async () => {
  const call = world.as('coordinator')
  const goal = await world.read((ctx) => getObjective(ctx, objective))
  const below = {
    kind: 'operational' as const,
    domainId: goal.domainId,
    parentId: goal.id,
    statement: 'Huiswerk',
  }
  const { objectiveId: child } = await addObjective(call, below)
  const later = { name: 'Volgend traject', startsOn: '2026-11-01', endsOn: '2034-12-31', budgetCents: null }
  await openTrajectory(call, later)
  const newYears = 'Het traject loopt van 1 november 2026 tot 31 december 2034.'
  for (const address of [
    planPaths.editObjective({ workspace, objective: child }),
    planPaths.editAction({ workspace, action }),
  ]) {
    const response = await coordinator.get(address, { 'accept-language': 'nl' })
    const html = await response.text()
    expect(textsIn(html, 'main').join()).toContain(years)
    expect(textsIn(html, 'main').join()).not.toContain(newYears)
    const chosen = elementsOf(html).filter(({ attributes }) => attributes.has('selected'))
    expect(chosen.map(({ attributes }) => attributes.get('value'))).toContain(objective)
  }
  const added = (await wordsAt(planPaths.addObjective({ workspace }))).join()
  expect(added).toContain(newYears)
})
