import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { addAction, changeAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { getAction, statusLog } from '#src/action/plan/action-queries.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let objectiveId: string
let id: string
beforeAll(async () => {
  world = await openWorld()
  const [domain] = await world.read(listPolicyDomains)
  const objective = { kind: 'strategic' as const, domainId: domain?.id ?? '', statement: examples.homework }
  objectiveId = (await addObjective(world.as('coordinator'), objective)).objectiveId
})
afterAll(() => world.close())
beforeEach(async () => {
  id = (await addAction(world.as('coordinator'), { objectiveId, title: examples.parentGroup })).actionId
})

const read = () => world.read((ctx) => getAction(ctx, id))
const log = () => world.read((ctx) => statusLog(ctx, id))

test('a status holds from its day on, and the log keeps it with a word and who wrote it', async () => {
  await setActionStatus(world.as('service'), {
    id,
    version: 1,
    status: 'running',
    on: '20/11/2026',
    note: ' Eerste bijeenkomst ',
  })
  expect(await read()).toMatchObject({ status: 'running', statusOn: '2026-11-20', version: 2 })
  expect(await log()).toMatchObject([
    { status: 'running', on: '2026-11-20', note: 'Eerste bijeenkomst', by: 'Noor Aerts' },
  ])
})

test('the log stands newest day first, a new action has none', async () => {
  expect(await log()).toEqual([])
  const call = world.as('coordinator')
  await setActionStatus(call, { id, version: 1, status: 'running', on: '2026-11-01' })
  await setActionStatus(call, { id, version: 2, status: 'done', on: '2026-11-20' })
  await setActionStatus(call, { id, version: 3, status: 'stopped', on: '2026-11-10' })
  expect((await log()).map(({ on, status }) => `${on} ${status}`)).toEqual([
    '2026-11-20 done',
    '2026-11-10 stopped',
    '2026-11-01 running',
  ])
})

test('a status that was forgotten earlier goes into the log only: the latest day counts', async () => {
  const call = world.as('coordinator')
  await setActionStatus(call, { id, version: 1, status: 'done', on: '2026-11-20' })
  await setActionStatus(call, { id, version: 2, status: 'running', on: '2026-11-01' })
  expect(await read()).toMatchObject({ status: 'done', statusOn: '2026-11-20', version: 2 })
  expect((await log()).map(({ status }) => status)).toEqual(['done', 'running'])
})

test('the status that it has already is refused without a word about it, and nothing is logged', async () => {
  const call = world.as('coordinator')
  const again = { id, version: 1, status: 'planned' as const, on: '2026-11-21' }
  const unchanged = { kind: 'invalid', code: 'plan.status-unchanged', field: 'status' }
  await expect(setActionStatus(call, again)).rejects.toMatchObject(unchanged)
  await expect(setActionStatus(call, { ...again, note: '  ' })).rejects.toMatchObject(unchanged)
  expect(await log()).toEqual([])
})

test('whether a status is the one of now is told to whoever set it', async () => {
  const call = world.as('coordinator')
  const first = await setActionStatus(call, { id, version: 1, status: 'done', on: '2026-11-20' })
  const earlier = await setActionStatus(call, { id, version: 2, status: 'running', on: '2026-11-01' })
  expect([first.isLatest, earlier.isLatest]).toEqual([true, false])
})

test('of two statuses on one day, the one that was written last counts', async () => {
  const call = world.as('coordinator')
  await setActionStatus(call, { id, version: 1, status: 'done', on: '2026-11-20' })
  await setActionStatus(call, { id, version: 2, status: 'running', on: '2026-11-20' })
  expect(await read()).toMatchObject({ status: 'running' })
})

test('a word about an action that goes on as it was is kept too', async () => {
  const call = world.as('coordinator')
  await setActionStatus(call, {
    id,
    version: 1,
    status: 'planned',
    on: '2026-11-21',
    note: 'We zoeken een lokaal',
  })
  expect(await read()).toMatchObject({ status: 'planned', version: 1 })
  expect(await log()).toMatchObject([{ note: 'We zoeken een lokaal' }])
})

describe('a status is refused', () => {
  it('in the future; today is the last day', async () => {
    const call = world.as('coordinator')
    await expect(
      setActionStatus(call, { id, version: 1, status: 'done', on: '2026-11-22' }),
    ).rejects.toMatchObject({ kind: 'invalid', code: 'plan.status-in-future', field: 'on' })
    await expect(
      setActionStatus(call, { id, version: 1, status: 'done', on: '2026-11-21' }),
    ).resolves.toEqual({ actionId: id, isLatest: true })
  })

  it('from today on by Belgian time, though it is still yesterday in Greenwich', async () => {
    const call = { ...world.as('coordinator'), now: new Date('2026-11-21T23:30:00Z') }
    await expect(
      setActionStatus(call, { id, version: 1, status: 'done', on: '2026-11-22' }),
    ).resolves.toEqual({ actionId: id, isLatest: true })
  })

  it.each([
    ['that is none', { status: 'late' }, 'status', 'platform.choose-one'],
    ['on a day that does not exist', { on: '31/11/2026' }, 'on', 'platform.no-such-day'],
    ['without a day', { on: '' }, 'on', 'platform.required'],
    ['with more than 4000 characters', { note: 'x'.repeat(4001) }, 'note', 'platform.too-long'],
    ['without the version it was made from', { version: undefined }, 'version', 'platform.required'],
  ])('%s', async (_what, given, field, code) => {
    const input = { id, version: 1, status: 'done', on: '2026-11-21', ...given }
    await expect(
      setActionStatus(world.as('coordinator'), input as Parameters<typeof setActionStatus>[1]),
    ).rejects.toMatchObject({ issues: [{ path: [field], code }] })
  })

  it('from a version that is no longer the last, and the log says nothing of it', async () => {
    await changeAction(world.as('coordinator'), { id, version: 1, objectiveId, title: 'Anders' })
    await expect(
      setActionStatus(world.as('service'), { id, version: 1, status: 'done', on: '2026-11-21' }),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'platform.stale' })
    expect(await log()).toEqual([])
  })

  it('for the one who loses when two people report at once', async () => {
    const outcomes = await Promise.allSettled(
      (['running', 'stopped'] as const).map((status) =>
        setActionStatus(world.as('service'), { id, version: 1, status, on: '2026-11-21' }),
      ),
    )
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await log()).toHaveLength(1)
  })

  it('to a stranger, a parent, and a coordinator of another municipality', async () => {
    const report = { id, version: 1, status: 'done' as const, on: '2026-11-21' }
    for (const call of [world.stranger, world.nobody, world.as('parent', 'steering-member')])
      await expect(setActionStatus(call, report)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(setActionStatus(world.neighbourAtHome, report)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await world.read((ctx) => statusLog(ctx, id), world.neighbourAtHome)).toEqual([])
  })
})
