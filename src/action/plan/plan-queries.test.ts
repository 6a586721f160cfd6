import { isOpen } from '#src/action/plan/action.ts'
import { nobodyYet } from '#src/action/plan/filter.ts'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addAction, removeAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { findLatestDone, listDueActions } from '#src/action/plan/action-queries.ts'
import { actionStatuses } from '#src/action/plan/action.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { totalsOf } from '#src/action/plan/totals.ts'
import { shownStatus, shownStatuses } from '#src/action/plan/progress.ts'
import { ownerShares, planFindings } from '#src/action/plan/advice-queries.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { listPlan, planTotals, wholePlan } from '#src/action/plan/queries.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'

const today = '2026-11-21'
const everything = { limit: 2000, offset: 0 }
let world: World
let education: string
let leisure: string

/** Actions of every status, with an end in the past, today, later and none; one in two is pulled by the school. */
async function makePlan(): Promise<void> {
  const call = world.as('coordinator')
  const domains = await world.read(listPolicyDomains)
  ;[education, leisure] = [domains[1]?.id ?? '', domains[2]?.id ?? '']
  const second = { kind: 'strategic' as const, domainId: leisure, statement: 'Vrije tijd' }
  const { objectiveId: free } = await addObjective(call, second)
  const first = { kind: 'strategic' as const, domainId: education, statement: 'Slaagkansen' }
  const { objectiveId: above } = await addObjective(call, first)
  const under = { kind: 'operational' as const, domainId: education, parentId: above, statement: 'Huiswerk' }
  const { objectiveId: below } = await addObjective(call, under)
  await addObjective(call, { ...under, statement: 'Taal' })

  const ends = ['2026-11-20', today, '2027-06-30', undefined]
  const all = actionStatuses.flatMap((status) => ends.map((endsOn) => ({ status, endsOn })))
  for (const [place, { status, endsOn }] of all.entries()) {
    const { actionId } = await addAction(call, {
      objectiveId: place % 4 === 0 ? free : below,
      title: `${status} tot ${endsOn ?? 'altijd'}`,
      endsOn,
      budgetCents: 100,
      newOwner: place % 2 === 0 ? 'Brede School' : undefined,
      approach: place < 3 ? 'structural' : undefined,
    })
    if (status !== 'planned') await setActionStatus(call, { id: actionId, version: 1, status, on: today })
  }
  const { actionId: gone } = await addAction(call, { objectiveId: free, title: 'Weg', budgetCents: 9_900 })
  await removeAction(call, { id: gone, version: 1 })
}
beforeAll(async () => {
  world = await openWorld()
  await makePlan()
})
afterAll(() => world.close())

const plan = (filter: PlanFilter = {}) =>
  world.read((ctx) => listPlan(ctx, world.trajectoryId, filter, everything))
const whole = (filter: PlanFilter = {}) => world.read((ctx) => wholePlan(ctx, world.trajectoryId, filter))
const titlesOf = async (filter: PlanFilter) =>
  (await plan(filter)).groups.flatMap(({ actions }) => actions.map(({ title }) => title))

test('the whole plan for a print is the pages of the plan put together, with every filter', async () => {
  const owner = (await world.read(listParties))[0]?.id
  const filters: PlanFilter[] = [
    {},
    { domainId: education },
    { ownerId: owner },
    { ownerId: nobodyYet },
    { ownerId: nobodyYet, status: 'late' },
    { approach: 'structural' },
    { domainId: leisure, ownerId: owner, status: 'late' },
    ...shownStatuses.map((status) => ({ status })),
  ]
  for (const filter of filters)
    expect(await whole(filter), JSON.stringify(filter)).toEqual((await plan(filter)).groups)
})

test('the figures of a plan are the same, counted from what is shown or by the database', async () => {
  const counted = await world.read((ctx) => planTotals(ctx, world.trajectoryId))
  expect(totalsOf(await whole(), today)).toEqual(counted)
  expect(counted.late).toBeGreaterThan(0)
  expect(counted.withoutOwner).toBeGreaterThan(0)
})

test('the plan stands domain by domain, a strategic objective before its operational ones', async () => {
  const { groups } = await plan()
  expect(
    groups.map(({ objective }) => `${objective.domain} ${objectiveLabel(objective)} ${objective.statement}`),
  ).toEqual([
    'Onderwijs 2 Slaagkansen',
    'Onderwijs 2.1 Huiswerk',
    'Onderwijs 2.2 Taal',
    'Vrije tijd 1 Vrije tijd',
  ])
  const numbers = groups[1]?.actions.map(({ number }) => number) ?? []
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
})

test('an objective without actions is a line of its own, but not when something is asked about actions', async () => {
  const { groups, lines } = await plan()
  expect(lines).toBe(16 + 2)
  expect(groups.filter(({ actions }) => actions.length === 0)).toHaveLength(2)
  expect((await plan({ status: 'done' })).groups.filter(({ actions }) => actions.length === 0)).toEqual([])
})

describe('the plan can be narrowed', () => {
  it('to what nobody pulls yet, as many as the totals say', async () => {
    const { groups } = await plan({ ownerId: nobodyYet })
    const shown = groups.flatMap(({ actions }) => actions)
    expect(shown.map(({ owner, status }) => [owner, isOpen(status)])).toEqual(shown.map(() => [null, true]))
    const { withoutOwner } = await world.read((ctx) => planTotals(ctx, world.trajectoryId))
    expect(shown).toHaveLength(withoutOwner)
  })

  it('to a domain', async () => {
    expect((await plan({ domainId: leisure })).groups.map(({ objective }) => objective.domain)).toEqual([
      'Vrije tijd',
    ])
  })

  it('to an owner', async () => {
    const [owner] = await world.read(listParties)
    const found = await plan({ ownerId: owner?.id })
    const names = found.groups.flatMap(({ actions }) => actions.map((action) => action.owner?.name))
    expect(names).toEqual(Array(8).fill('Brede School'))
  })

  it('to an approach', async () => {
    expect(await titlesOf({ approach: 'structural' })).toHaveLength(3)
    expect(await titlesOf({ approach: 'softening' })).toEqual([])
  })

  it.each(shownStatuses)('to the actions that are shown as %s', async (status) => {
    const all = (await plan()).groups.flatMap(({ actions }) => actions)
    const expected = all.filter((action) => shownStatus(action, today) === status).map(({ title }) => title)
    expect(expected.length).toBeGreaterThan(1)
    expect(await titlesOf({ status })).toEqual(expected)
  })

  it('by all of it together', async () => {
    const [owner] = await world.read(listParties)
    const titles = await titlesOf({
      domainId: leisure,
      ownerId: owner?.id,
      status: 'late',
      approach: 'structural',
    })
    expect(titles).toEqual(['planned tot 2026-11-20'])
  })

  it('to what is not there: nothing', async () => {
    const nobody = '01a1fd1b-92e9-77a8-b46d-4ae6664e3fbd'
    expect(await plan({ domainId: nobody, ownerId: nobody })).toEqual({ groups: [], lines: 0 })
  })
})

test('the totals count what is in the plan; what was taken away does not count', async () => {
  expect(await world.read((ctx) => planTotals(ctx, world.trajectoryId))).toEqual({
    domains: 2,
    objectives: 4,
    actions: 16,
    done: 4,
    running: 3,
    late: 2,
    withoutOwner: 4,
    budgetCents: 1600,
  })
})

test('the totals of a filter count what it leaves', async () => {
  const left = (filter: PlanFilter) => world.read((ctx) => planTotals(ctx, world.trajectoryId, filter))
  expect(await left({ status: 'done' })).toMatchObject({ actions: 4, done: 4, running: 0 })
  expect(await left({ domainId: leisure })).toMatchObject({ domains: 1 })
  const structural = (await plan({ approach: 'structural' })).groups
  expect(await left({ approach: 'structural' })).toMatchObject({
    objectives: structural.length,
    actions: structural.flatMap(({ actions }) => actions).length,
  })
  expect(await left({ ownerId: '01a1fd1b-92e9-77a8-b46d-4ae6664e3fbd' })).toMatchObject({
    domains: 0,
    objectives: 0,
    actions: 0,
    budgetCents: 0,
  })
})

test('one owner of every action that has one is worth a word; stopped actions do not count', async () => {
  const shares = await world.read((ctx) => ownerShares(ctx, world.trajectoryId))
  expect(shares).toMatchObject([{ name: 'Brede School', owned: 6 }])
  expect(await world.read((ctx) => planFindings(ctx, world.trajectoryId))).toMatchObject([
    {
      rule: 'plan.ownership-spread',
      outcome: 'unmet',
      values: { owned: 6, total: 6 },
      shown: { name: 'Brede School' },
    },
    { rule: 'plan.within-budget' },
  ])
})

test('what is due: planned and running actions that end by a day, nearest first', async () => {
  const due = (until: string, limit = 10) =>
    world.read((ctx) => listDueActions(ctx, world.trajectoryId, until, limit))
  expect((await due(today)).map(({ title }) => title)).toEqual([
    'planned tot 2026-11-20',
    'running tot 2026-11-20',
    'planned tot 2026-11-21',
    'running tot 2026-11-21',
  ])
  expect((await due('2026-11-20')).map(({ owner }) => owner?.name)).toEqual(['Brede School', 'Brede School'])
  expect(await due('2031-12-31', 5)).toHaveLength(5)
  expect(await due('2026-11-19')).toEqual([])
})

test('the action that was carried out last comes with what was said about it', async () => {
  const [first] = (await plan({ status: 'done' })).groups.flatMap(({ actions }) => actions)
  const again = { id: first?.id ?? '', version: 2, status: 'done' as const, on: today, note: 'Gelukt' }
  await setActionStatus({ ...world.as('service'), now: new Date('2026-11-21T10:00:00Z') }, again)
  expect(await world.read((ctx) => findLatestDone(ctx, world.trajectoryId))).toEqual({
    id: first?.id,
    title: first?.title,
    on: today,
    note: 'Gelukt',
  })
})

test('a plan with nothing in it, and that of another municipality, is empty', async () => {
  const away = world.neighbourAtHome
  const { groups } = await world.read((ctx) => listPlan(ctx, world.trajectoryId, {}, everything), away)
  expect(groups).toEqual([])
  const totals = await world.read((ctx) => planTotals(ctx, world.trajectoryId), away)
  expect(totals).toMatchObject({ objectives: 0, actions: 0, budgetCents: 0 })
  expect(await world.read((ctx) => findLatestDone(ctx, world.trajectoryId), away)).toBeNull()
  expect(await world.read((ctx) => planFindings(ctx, world.trajectoryId), away)).toEqual([])
})
