import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { addFinancing } from '#src/action/plan/financing-commands.ts'
import { listFinancing, mostFinancing } from '#src/action/plan/financing-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { changeTrajectory } from '#src/foundation/trajectories/commands.ts'
import { getTrajectory } from '#src/foundation/trajectories/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addGoal } from '#tests/owned-plan.ts'
import { elementsOf, wordsOfMain } from '#tests/rules/html.ts'
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
  coordinator.cookies.set('kansrijk_taal', 'nl')
  objectiveId = (await addGoal(world.as('coordinator'))).objectiveId
})
afterAll(() => world.close())

const newAction = async (given: Partial<Parameters<typeof addAction>[1]> = {}): Promise<string> =>
  (await addAction(world.as('coordinator'), { objectiveId, title: 'Samen lezen', ...given })).actionId
async function textAt(address: string): Promise<string> {
  const response = await coordinator.get(address)
  expect(response.status).toBe(200)
  return wordsOfMain(await response.text())
}
const sourcesOf = (actionId: string) => world.read((ctx) => listFinancing(ctx, actionId))
const call = { kind: 'project-call', name: 'KOALA-oproep', startsOn: '1/9/2026', endsOn: '31/8/2036' }

test('RQ-ACT-11: a KOALA call of ten years stands on the action, and its end says that it is not anchored', async () => {
  const action = await newAction()
  expect(await textAt(planPaths.action({ workspace, action }))).toContain(
    'Nog niet gezegd waar het geld vandaan komt.',
  )
  const sent = await coordinator.post(planPaths.addFinancing({ workspace, action }), {
    ...call,
    amountCents: '120.000',
  })
  expect(sent.status).toBe(303)
  const page = await textAt(planPaths.action({ workspace, action }))
  expect(page).toMatch(
    /KOALA-oproep projectoproep · € 120\.000 · van 1 september 2026 tot en met 31 augustus 2036/,
  )
  expect(page).toMatch(/Niet verankerd nog niet · Al het geld stopt, het laatste op 31 augustus 2036/)

  await addFinancing(world.as('coordinator'), { actionId: action, kind: 'own-budget' })
  const lasting = await textAt(planPaths.action({ workspace, action }))
  expect(lasting).not.toContain('Niet verankerd')
  expect(lasting).toContain('De actie kan doorgaan als een project stopt.')
})

describe('a source of money', () => {
  it('is changed and taken away, and the action keeps its budget', async () => {
    const action = await newAction({ budgetCents: 500_00 })
    await addFinancing(world.as('coordinator'), { actionId: action, kind: 'donation', name: 'Serviceclub' })
    const [source] = await sourcesOf(action)
    const financing = source?.id ?? ''
    const place = { workspace, action, financing }
    const changed = await coordinator.post(planPaths.financing(place), {
      kind: 'fund',
      name: 'Kinderarmoedefonds',
      amountCents: '2.500,50',
      version: '1',
    })
    expect(changed.status).toBe(303)
    expect(await sourcesOf(action)).toMatchObject([{ kind: 'fund', amountCents: 250_050, version: 2 }])
    const removed = await coordinator.post(planPaths.removeFinancing(place), { version: '2' })
    expect(removed.status).toBe(303)
    expect(await sourcesOf(action)).toEqual([])
    expect(await textAt(planPaths.action({ workspace, action }))).toContain('€ 500')
  })

  it.each([
    ['ends before it begins', { startsOn: '2/1/2027', endsOn: '1/1/2027' }, 'endsOn', 'na de begindatum'],
    ['is less than nothing', { amountCents: '-0,01' }, 'amountCents', 'negatief|onder nul|kleiner'],
    ['is no amount', { amountCents: 'veel' }, 'amountCents', 'bedrag'],
    ['has a kind that does not exist', { kind: 'lening' }, 'kind', 'Kies een van de mogelijkheden'],
    ['has too long a name', { name: 'x'.repeat(201) }, 'name', 'Houd het bij 200 tekens'],
  ])('that %s comes back with its message and what was typed', async (_, fields, name, message) => {
    const action = await newAction()
    const response = await coordinator.post(planPaths.addFinancing({ workspace, action }), {
      ...call,
      ...fields,
    })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(wordsOfMain(html)).toMatch(new RegExp(message))
    const field = elementsOf(html).find(({ attributes }) => attributes.get('name') === name)?.attributes
    if (name !== 'kind') expect(field?.get('value')).toBe(Object.values(fields).at(-1))
    expect(await sourcesOf(action)).toEqual([])
  })

  it('that somebody changed meanwhile shows both texts', async () => {
    const action = await newAction()
    await addFinancing(world.as('coordinator'), { actionId: action, kind: 'subsidy', name: 'Van de stad' })
    const [source] = await sourcesOf(action)
    const address = planPaths.financing({ workspace, action, financing: source?.id ?? '' })
    const change = (name: string) => coordinator.post(address, { kind: 'subsidy', name, version: '1' })
    expect((await change('Van Vlaanderen')).status).toBe(303)
    const second = await change('Van het rijk')
    expect(second.status).toBe(409)
    const page = wordsOfMain(await second.text())
    expect(page).toContain('Van Vlaanderen')
    expect((await sourcesOf(action))[0]?.name).toBe('Van Vlaanderen')
  })

  it('of another action is not found under this one', async () => {
    const [one, other] = [await newAction(), await newAction()]
    await addFinancing(world.as('coordinator'), { actionId: one, kind: 'partner' })
    const [source] = await sourcesOf(one)
    const address = planPaths.financing({ workspace, action: other, financing: source?.id ?? '' })
    expect((await coordinator.get(address)).status).toBe(404)
  })

  it(`is the ${mostFinancing}th of an action at most`, async () => {
    const actionId = await newAction()
    const add = () => addFinancing(world.as('coordinator'), { actionId, kind: 'donation' })
    for (let place = 0; place < mostFinancing; place += 1) await add()
    await expect(add()).rejects.toMatchObject({ kind: 'conflict', code: 'financing.too-many' })
  })
})

test('RQ-ACT-10: 12 000 and 9 000 against 20 000 is 1 000 over, until an action is stopped', async () => {
  const own = await openWorld()
  try {
    const trajectory = await own.read((ctx) => getTrajectory(ctx, own.trajectoryId))
    const { name, startsOn, endsOn, id, version } = trajectory
    await changeTrajectory(own.as('coordinator'), {
      name,
      startsOn,
      endsOn,
      id,
      version,
      budgetCents: 2_000_000,
    })
    const goal = await addGoal(own.as('coordinator'))
    for (const [title, budgetCents] of [
      ['Brugfiguren', 1_200_000],
      ['Ontbijt', 900_000],
    ] as const)
      await addAction(own.as('coordinator'), { objectiveId: goal.objectiveId, title, budgetCents })
    const browser = await openSite(own).signedInAs('coordinator')
    browser.cookies.set('kansrijk_taal', 'nl')
    const response = await browser.get(planPaths.plan({ workspace: own.workspace.slug }))
    const page = wordsOfMain(await response.text())
    expect(page).toContain('€ 1.000 meer dan het budget van € 20.000')
    expect(page).toContain('Het plan gaat € 1.000 over het budget')
    expect(page).toContain('€ 21.000 is ingepland, € 20.000 is beslist.')
  } finally {
    await own.close()
  }
})

test('RQ-ACT-03: five of seven actions with one owner is a word about spreading, with the share', async () => {
  const own = await openWorld()
  try {
    const goal = await addGoal(own.as('coordinator'))
    for (const newOwner of ['Jeugd', 'Jeugd', 'Jeugd', 'Jeugd', 'Jeugd', 'Sport', 'OCMW'])
      await addAction(own.as('coordinator'), {
        objectiveId: goal.objectiveId,
        title: `Actie van ${newOwner}`,
        newOwner,
      })
    const browser = await openSite(own).signedInAs('coordinator')
    browser.cookies.set('kansrijk_taal', 'nl')
    const response = await browser.get(planPaths.plan({ workspace: own.workspace.slug }))
    const page = wordsOfMain(await response.text())
    expect(page).toContain('Jeugd trekt 5 van de 7 acties met een trekker')
    expect(page).toContain('Spreid eigenaarschap')
  } finally {
    await own.close()
  }
})
