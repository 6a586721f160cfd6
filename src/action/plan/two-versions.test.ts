import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAction, changeAction } from '#src/action/plan/action-commands.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { addObjective, changeObjective } from '#src/action/plan/commands.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn, wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let sam: Browser
let domainId: string
beforeAll(async () => {
  world = await openWorld()
  sam = await openSite(world).signedInAs('working-group-chair')
  sam.cookies.set('kansrijk_taal', 'nl')
  domainId = (await world.read(listPolicyDomains))[0]?.id ?? ''
})
afterAll(() => world.close())

/** The fields whose box to take over what was saved is there, and whether it is ticked. */
const boxes = (html: string) =>
  Object.fromEntries(
    elementsOf(html)
      .filter(({ attributes }) => attributes.get('name') === '_take')
      .map(({ attributes }) => [attributes.get('value') ?? '', attributes.has('checked')]),
  )
const carried = (html: string, field: string): string[] =>
  elementsOf(html)
    .filter(({ attributes }) => attributes.get('name') === `_saved:${field}`)
    .map(({ attributes }) => attributes.get('value') ?? '')

test('who saves an objective second chooses field by field; what only the other changed is taken over unless they say otherwise', async () => {
  const start = { kind: 'strategic' as const, domainId, statement: 'Elk kind speelt', forWhom: 'kinderen' }
  const { objectiveId: id } = await addObjective(world.as('coordinator'), start)
  await changeObjective(world.as('coordinator'), {
    ...start,
    statement: 'Elk kind speelt dicht bij huis',
    endsOn: '2028-12-31',
    id,
    version: 1,
  })
  const address = planPaths.editObjective({ workspace, objective: id })
  const mine = { ...start, statement: 'Elk kind speelt buiten', forWhom: 'kinderen tot 12 jaar', endsOn: '' }
  const refused = await sam.post(address, { ...mine, version: '1' })
  expect(refused.status).toBe(409)
  const html = await refused.text()
  // Both changed the statement, only the other one the end, only Sam for whom.
  expect(boxes(html)).toEqual({ statement: false, endsOn: true })
  expect(carried(html, 'statement')).toEqual(['Elk kind speelt dicht bij huis'])
  expect(carried(html, 'endsOn')).toEqual(['31/12/2028'])
  expect(textsIn(html, 'textarea')).toContain('Elk kind speelt buiten')
  expect(wordsOfMain(html)).toContain('Jij veranderde dit niet.')

  const chosen = await sam.post(address, {
    ...mine,
    version: '2',
    '_saved:statement': 'Elk kind speelt dicht bij huis',
    '_saved:endsOn': '31/12/2028',
    _take: 'endsOn',
  })
  expect(chosen.status).toBe(303)
  expect(await world.read((ctx) => getObjective(ctx, id))).toMatchObject({
    statement: 'Elk kind speelt buiten',
    forWhom: 'kinderen tot 12 jaar',
    endsOn: '2028-12-31',
    version: 3,
  })
})

test('who saves an action second takes over who pulls and carries it out', async () => {
  const register = async (name: string) =>
    (await registerParty(world.as('coordinator'), { name, kind: 'service' })).partyId
  const [youth, sport, school] = [await register('Jeugd'), await register('Sport'), await register('School')]
  const goal = { kind: 'strategic' as const, domainId, statement: 'Elke club is open' }
  const { objectiveId } = await addObjective(world.as('coordinator'), goal)
  const start = { objectiveId, title: 'Kansenpas', ownerId: youth, executorIds: [youth] }
  const { actionId: id } = await addAction(world.as('coordinator'), start)
  const theirs = { ...start, ownerId: sport, executorIds: [sport, school], id, version: 1 }
  await changeAction(world.as('coordinator'), theirs)

  const address = planPaths.editAction({ workspace, action: id })
  const mine = { objectiveId, title: 'Kansenpas in alle clubs', ownerId: youth, executorIds: youth }
  const refused = await sam.post(address, { ...mine, version: '1' })
  expect(refused.status).toBe(409)
  const html = await refused.text()
  expect(boxes(html)).toEqual({ ownerId: true, executorIds: true })
  expect(carried(html, 'executorIds').toSorted()).toEqual([sport, school].toSorted())

  const body = new FormData()
  for (const [name, value] of Object.entries({ ...mine, version: '2' })) body.append(name, value)
  for (const name of ['ownerId', 'executorIds']) {
    body.append('_take', name)
    for (const value of carried(html, name)) body.append(`_saved:${name}`, value)
  }
  expect((await sam.post(address, body)).status).toBe(303)
  const action = await world.read((ctx) => getAction(ctx, id))
  expect(action).toMatchObject({ title: 'Kansenpas in alle clubs', owner: { name: 'Sport' } })
  expect(action.executors.map(({ name }) => name)).toEqual(['School', 'Sport'])
})

test('who changed only what the other left alone has nothing to choose', async () => {
  const start = { kind: 'strategic' as const, domainId, statement: 'Elk gezin eet warm' }
  const { objectiveId: id } = await addObjective(world.as('coordinator'), start)
  await changeObjective(world.as('coordinator'), { ...start, unit: 'gezinnen', id, version: 1 })
  const address = planPaths.editObjective({ workspace, objective: id })
  const refused = await sam.post(address, { ...start, unit: 'gezinnen', forWhom: 'gezinnen', version: '1' })
  expect(refused.status).toBe(409)
  expect(boxes(await refused.text())).toEqual({})
})

test('a form that came back for a mistake is still about the version that was seen: what another saved meanwhile is not lost', async () => {
  const start = { kind: 'strategic' as const, domainId, statement: 'Elk kind zingt' }
  const { objectiveId: id } = await addObjective(world.as('coordinator'), start)
  const address = planPaths.editObjective({ workspace, objective: id })
  await changeObjective(world.as('coordinator'), { ...start, forWhom: 'kleuters', id, version: 1 })
  const mine = { ...start, statement: 'Elk kind zingt mee', startsOn: '1/9/2027', endsOn: '1/9/2026' }
  const wrong = await sam.post(address, { ...mine, version: '1' })
  expect(wrong.status).toBe(422)
  const versions = elementsOf(await wrong.text()).filter(
    ({ attributes }) => attributes.get('name') === 'version',
  )
  expect(versions.map(({ attributes }) => attributes.get('value'))).toContain('1')
  const mended = await sam.post(address, { ...mine, endsOn: '1/9/2028', version: '1' })
  expect(mended.status).toBe(409)
  expect(await world.read((ctx) => getObjective(ctx, id))).toMatchObject({ forWhom: 'kleuters' })
})
