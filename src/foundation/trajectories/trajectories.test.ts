import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { changeTrajectory, openTrajectory } from '#src/foundation/trajectories/commands.ts'
import { firstCycle } from '#src/foundation/trajectories/first-cycle.ts'
import { findCurrentTrajectory, getTrajectory } from '#src/foundation/trajectories/queries.ts'
import { cycleYears } from '#src/foundation/trajectories/trajectory.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const cycle = { name: 'Traject', startsOn: '1/1/2026', endsOn: '31/12/2031' }
const open = (fields: object) => openTrajectory(world.as('coordinator'), { ...cycle, ...fields })

describe('a cycle', () => {
  it('is kept with its days and its budget as people write them', async () => {
    const { trajectoryId } = await open({ name: ' Traject 2026–2031 ', budgetCents: '60.000' })
    expect(await world.read((ctx) => getTrajectory(ctx, trajectoryId))).toMatchObject({
      name: 'Traject 2026–2031',
      startsOn: '2026-01-01',
      endsOn: '2031-12-31',
      budgetCents: 6_000_000,
    })
  })

  it('has no budget while nothing was decided, which is something else than none', async () => {
    const budgetOf = async (budgetCents?: string) => {
      const { trajectoryId } = await open({ budgetCents })
      return (await world.read((ctx) => getTrajectory(ctx, trajectoryId))).budgetCents
    }
    expect([await budgetOf(undefined), await budgetOf('0')]).toEqual([null, 0])
  })

  it.each([
    [{ endsOn: '31/12/2025' }, 'trajectories.ends-before-start', {}],
    [{ endsOn: '1/1/2026' }, 'trajectories.ends-before-start', {}],
    [{ endsOn: '31/12/2040' }, 'trajectories.cycle-too-long', { years: 12 }],
    [{ endsOn: '31/2/2027' }, 'platform.no-such-day', {}],
    [{ endsOn: '' }, 'platform.required', {}],
  ])('with %j is not kept', async (fields, code, values) => {
    await expect(open(fields)).rejects.toMatchObject({ issues: [{ path: ['endsOn'], code, values }] })
  })

  it('of twelve whole years still fits', async () => {
    await expect(open({ endsOn: '31/12/2037' })).resolves.toBeDefined()
  })
})

test('a changed trajectory is its next version, and one made from the version before is refused', async () => {
  const { trajectoryId: id } = await open({})
  const change = (version: number, name: string) =>
    changeTrajectory(world.as('administrator'), { ...cycle, id, version, name })
  await change(1, 'Anders')
  await expect(change(1, 'Nog anders')).rejects.toMatchObject({ code: 'platform.stale' })
  expect(await world.read((ctx) => getTrajectory(ctx, id))).toMatchObject({
    name: 'Anders',
    version: 2,
    budgetCents: null,
  })
})

test('a workspace works on the trajectory that started last; one that is prepared waits for its day', async () => {
  const { trajectoryId } = await open({ name: 'Nu', startsOn: '1/11/2026', endsOn: '31/12/2030' })
  await open({ name: 'Volgende', startsOn: '1/1/2032', endsOn: '31/12/2037' })
  await open({ name: 'Vroeger', startsOn: '1/1/2019', endsOn: '31/12/2024' })
  expect(await world.read(findCurrentTrajectory)).toMatchObject({ id: trajectoryId, name: 'Nu' })
})

test('a first cycle takes six years from this one, in the words of whoever sets up', () => {
  expect(firstCycle('2026-11-21', 'nl')).toEqual({
    name: 'Traject 2026–2031',
    startsOn: '2026-01-01',
    endsOn: '2031-12-31',
  })
  expect(firstCycle('2027-01-01', 'fr').name).toBe('Trajet 2027–2032')
})

test('the years of a cycle are written once when it is one year', () => {
  expect(cycleYears({ startsOn: '2026-01-01', endsOn: '2031-12-31' })).toBe('2026–2031')
  expect(cycleYears({ startsOn: '2026-01-01', endsOn: '2026-12-31' })).toBe('2026')
})
