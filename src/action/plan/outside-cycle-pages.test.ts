import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { textsIn } from '#tests/rules/html.ts'
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
