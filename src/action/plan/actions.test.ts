import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import type { z } from 'zod'
import { addAction, changeAction, removeAction } from '#src/action/plan/action-commands.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { addObjective, removeObjective } from '#src/action/plan/commands.ts'
import type { addActionInput } from '#src/action/plan/forms.ts'
import { everyWord, examples } from '#src/action/plan/plan-builders.ts'
import { actions } from '#src/action/plan/tables.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { lastChange } from '#src/platform/history.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let objectiveId: string
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  const [domain] = await world.read(listPolicyDomains)
  const statement = examples.homework
  const made = await addObjective(world.as('coordinator'), {
    kind: 'strategic',
    domainId: domain?.id ?? '',
    statement,
  })
  objectiveId = made.objectiveId
})

type Fields = z.input<typeof addActionInput>

const fields = (given: Partial<Fields> = {}): Fields => ({
  objectiveId,
  title: examples.parentGroup,
  ...given,
})
const read = (id: string) => world.read((ctx) => getAction(ctx, id))
async function added(given: Partial<Fields> = {}) {
  const { actionId } = await addAction(world.as('coordinator'), fields(given))
  return read(actionId)
}
const party = async (name: string) =>
  (await registerParty(world.as('coordinator'), { name, kind: 'service' })).partyId
const namesOf = async () => (await world.read(listParties)).map(({ name }) => name)

test('an action of which only the title is known is planned from today, the rest is unknown', async () => {
  expect(await added({ title: `  ${examples.parentGroup} ` })).toMatchObject({
    title: examples.parentGroup,
    status: 'planned',
    statusOn: '2026-11-21',
    description: null,
    startsOn: null,
    budgetCents: null,
    owner: null,
    executors: [],
    evaluators: [],
    version: 1,
  })
})

test('an action keeps every column, and who pulls, carries out and evaluates it', async () => {
  const [owner, executor, evaluator] = [
    await party('Brede School'),
    await party('Basiseducatie'),
    await party('Raad'),
  ]
  const whole = { ...everyWord, approach: 'structural' as const, budgetCents: '2.500,50' }
  const action = await added({
    ...whole,
    ownerId: owner,
    executorIds: [executor, owner, executor],
    evaluatorId: evaluator,
  })
  expect(action).toMatchObject({ ...everyWord, approach: 'structural' })
  expect(action.owner).toEqual({ id: owner, name: 'Brede School' })
  expect(action.executors.map(({ name }) => name)).toEqual(['Basiseducatie', 'Brede School'])
  expect(action.evaluators).toEqual([{ id: evaluator, name: 'Raad' }])
})

describe('saving an action', () => {
  it('makes the next version, moves it to another objective and keeps who changed what', async () => {
    const before = objectiveId
    const { id } = await added({ newOwner: 'Chiro' })
    const [domain] = await world.read(listPolicyDomains)
    const other = { kind: 'strategic' as const, domainId: domain?.id ?? '', statement: examples.language }
    const { objectiveId: elsewhere } = await addObjective(world.as('coordinator'), other)
    await changeAction(world.as('facilitator'), { ...fields({ objectiveId: elsewhere }), id, version: 1 })
    expect(await read(id)).toMatchObject({ objectiveId: elsewhere, owner: null, version: 2 })
    expect(elsewhere).not.toBe(before)
    const change = await world.read((ctx) => lastChange(ctx, actions, id))
    expect(change?.accountId).toEqual(expect.any(String))
  })

  it('under an objective that was taken away is refused, for a new action too', async () => {
    const { id } = await added()
    const [domain] = await world.read(listPolicyDomains)
    const gone = { kind: 'strategic' as const, domainId: domain?.id ?? '', statement: 'Even maar' }
    const { objectiveId: away } = await addObjective(world.as('coordinator'), gone)
    await removeObjective(world.as('coordinator'), { id: away, version: 1 })
    const moved = changeAction(world.as('coordinator'), { ...fields({ objectiveId: away }), id, version: 1 })
    await expect(moved).rejects.toMatchObject({ kind: 'not-found' })
    await expect(added({ objectiveId: away })).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('is a new version too when only the people change', async () => {
    const { id } = await added()
    await changeAction(world.as('coordinator'), { ...fields({ newOwner: 'Scouts' }), id, version: 1 })
    expect(await read(id)).toMatchObject({ version: 2, owner: { name: 'Scouts' } })
  })

  it('keeps the version when nothing changed, in whatever order the people are named', async () => {
    const [one, two] = [await party('OCMW Turnhout'), await party('de Kring')]
    const { id } = await added({ ...everyWord, executorIds: [one, two], ownerId: one })
    for (const executorIds of [
      [one, two],
      [two, one],
    ])
      await changeAction(world.as('coordinator'), {
        ...fields({ ...everyWord, executorIds, ownerId: one }),
        id,
        version: 1,
      })
    expect(await read(id)).toMatchObject({ version: 1 })
  })

  it('from a version that is no longer the last is refused as stale, and changes nobody', async () => {
    const { id } = await added({ newOwner: 'KSA' })
    await changeAction(world.as('coordinator'), { ...fields({ newOwner: 'KLJ' }), id, version: 1 })
    await expect(
      changeAction(world.as('coordinator'), { ...fields({ newOwner: 'Te laat' }), id, version: 1 }),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'platform.stale' })
    expect((await read(id)).owner?.name).toBe('KLJ')
    expect(await namesOf()).not.toContain('Te laat')
  })

  it('by two people at the same moment: one wins, the other is told', async () => {
    const { id } = await added()
    const outcomes = await Promise.allSettled(
      ['Een', 'Twee'].map((title) =>
        changeAction(world.as('coordinator'), {
          ...fields({ title, newOwner: `Trekker ${title}` }),
          id,
          version: 1,
        }),
      ),
    )
    const [lost] = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(lost?.reason).toMatchObject({ kind: 'conflict', code: 'platform.stale' })
    const { title, owner, version } = await read(id)
    expect({ owner: owner?.name, version }).toEqual({ owner: `Trekker ${title}`, version: 2 })
  })
})

test('an action that was taken away is not found any more', async () => {
  const { id } = await added()
  expect(await removeAction(world.as('coordinator'), { id, version: 1 })).toEqual({
    actionId: id,
    objectiveId,
  })
  await expect(read(id)).rejects.toMatchObject({ kind: 'not-found' })
  await expect(removeAction(world.as('coordinator'), { id, version: 1 })).rejects.toMatchObject({
    kind: 'not-found',
  })
  await expect(changeAction(world.as('coordinator'), { ...fields(), id, version: 1 })).rejects.toMatchObject({
    kind: 'not-found',
  })
})

test('an action that somebody changed in the meantime is not taken away', async () => {
  const { id } = await added()
  await changeAction(world.as('coordinator'), { ...fields({ title: 'Anders' }), id, version: 1 })
  await expect(removeAction(world.as('coordinator'), { id, version: 1 })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'platform.stale',
  })
  expect(await read(id)).toMatchObject({ title: 'Anders' })
})

describe('who may not', () => {
  it('add, change or take away an action: a service, a stranger', async () => {
    const { id } = await added()
    for (const call of [world.as('service', 'steering-member', 'parent'), world.stranger, world.nobody]) {
      const refused = { kind: 'forbidden' }
      await expect(addAction(call, fields())).rejects.toMatchObject(refused)
      await expect(changeAction(call, { ...fields(), id, version: 1 })).rejects.toMatchObject(refused)
      await expect(removeAction(call, { id, version: 1 })).rejects.toMatchObject(refused)
    }
  })

  it('reach it at all: a coordinator of another municipality', async () => {
    const { id } = await added()
    const notFound = { kind: 'not-found' }
    await expect(addAction(world.neighbourAtHome, fields())).rejects.toMatchObject(notFound)
    const change = changeAction(world.neighbourAtHome, { ...fields(), id, version: 1 })
    await expect(change).rejects.toMatchObject(notFound)
    await expect(removeAction(world.neighbourAtHome, { id, version: 1 })).rejects.toMatchObject(notFound)
  })
})
