import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { z } from 'zod'
import { addObjective, changeObjective, removeObjective } from '#src/action/plan/commands.ts'
import type { addObjectiveInput } from '#src/action/plan/forms.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { objectives } from '#src/action/plan/tables.ts'
import { addVisionPart, removeVisionPart } from '#src/direction/vision/commands.ts'
import { listPolicyDomains, type PolicyDomain } from '#src/foundation/library/queries.ts'
import { lastChange } from '#src/platform/history.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let domains: PolicyDomain[]
beforeAll(async () => {
  world = await openWorld()
  domains = await world.read(listPolicyDomains)
})
afterAll(() => world.close())

type Fields = z.input<typeof addObjectiveInput>

const domain = (place: number): string => domains[place - 1]?.id ?? ''
const fields = (given: Partial<Fields> = {}): Fields => ({
  kind: 'operational',
  domainId: domain(2),
  statement: examples.homework,
  ...given,
})
const read = (id: string) => world.read((ctx) => getObjective(ctx, id))
async function added(given: Partial<Fields> = {}) {
  const { objectiveId } = await addObjective(world.as('coordinator'), fields(given))
  return read(objectiveId)
}

test('an objective is kept as it was written, trimmed, with what was left out unknown', async () => {
  const objective = await added({
    statement: `  ${examples.schoolDelay} `,
    measure: 'leerlingen met vertraging',
    baseline: '1.250,50',
    target: '0,5',
    endsOn: '31/12/2024',
    enoughPeople: 'yes',
    enoughMeans: 'no',
    acceptedByCouncil: 2,
    acceptedByParents: '1.000',
    acceptedByServices: 0,
  })
  expect(objective).toMatchObject({
    statement: examples.schoolDelay,
    domain: 'Onderwijs',
    baseline: '1250.5',
    target: '0.5',
    startsOn: null,
    endsOn: '2024-12-31',
    enoughPeople: true,
    enoughMeans: false,
    forWhom: null,
    version: 1,
  })
  expect(objective.acceptances).toEqual([
    { accepter: 'parents', tookPart: null, number: 1000 },
    { accepter: 'council', tookPart: null, number: 2 },
  ])
})

test('RQ-OBJ-02: a share in the text only proposes: nothing is stored as measure or target', async () => {
  const objective = await added({ statement: examples.schoolDelay })
  expect(objective).toMatchObject({
    measure: null,
    measureKind: null,
    unit: null,
    baseline: null,
    target: null,
  })
})

test('a subjective measure is kept as subjective', async () => {
  const measure = 'ouders voelen zich welkom in de club'
  expect(await added({ measure, measureKind: 'subjective' })).toMatchObject({
    measure,
    measureKind: 'subjective',
  })
})

test('an objective belongs to a part of the vision until that part is taken away', async () => {
  const { visionPartId } = await addVisionPart(world.as('coordinator'), { statement: 'Elk kind leert' })
  const { id } = await added({ kind: 'strategic', visionPartId })
  expect(await read(id)).toMatchObject({ visionStatement: 'Elk kind leert' })
  await removeVisionPart(world.as('coordinator'), { id: visionPartId, version: 1 })
  expect(await read(id)).toMatchObject({ visionStatement: null, visionPartId })
})

describe('saving an objective', () => {
  it('makes the next version and keeps who changed it', async () => {
    const { id } = await added()
    await changeObjective(world.as('facilitator'), { ...fields({ statement: 'Anders' }), id, version: 1 })
    expect(await read(id)).toMatchObject({ statement: 'Anders', version: 2 })
    const change = await world.read((ctx) => lastChange(ctx, objectives, id))
    expect(change?.accountId).toEqual(expect.any(String))
  })

  it('keeps the version when nothing changed, in whatever order the table holds who accepted', async () => {
    const accepted = { acceptedByCouncil: 1, acceptedByParents: 2, acceptedByWorkingGroup: 3, target: '10,0' }
    const { id } = await added(accepted)
    // A row that is written again goes to the end of the table.
    await world.database.write({ workspace: world.workspace.id, account: null }, (db) =>
      db.execute(
        sql`update objective_acceptances set number = 2 where objective_id = ${id} and accepter = 'parents'`,
      ),
    )
    expect((await read(id)).acceptances.map(({ accepter }) => accepter)).toEqual([
      'parents',
      'working-group',
      'council',
    ])
    await changeObjective(world.as('coordinator'), { ...fields(accepted), id, version: 1 })
    expect(await read(id)).toMatchObject({ version: 1 })
  })

  it('from a version that is no longer the last is refused as stale', async () => {
    const { id } = await added()
    await changeObjective(world.as('coordinator'), { ...fields({ statement: 'Eerst' }), id, version: 1 })
    await expect(
      changeObjective(world.as('coordinator'), { ...fields({ statement: 'Te laat' }), id, version: 1 }),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'platform.stale' })
    expect(await read(id)).toMatchObject({ statement: 'Eerst' })
  })

  it('by two people at the same moment: one wins, the other is told', async () => {
    const { id } = await added()
    const outcomes = await Promise.allSettled(
      ['Een', 'Twee'].map((statement) =>
        changeObjective(world.as('coordinator'), { ...fields({ statement }), id, version: 1 }),
      ),
    )
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const [lost] = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(lost?.reason).toMatchObject({ kind: 'conflict', code: 'platform.stale' })
    expect(await read(id)).toMatchObject({ version: 2 })
  })
})

describe('who may not', () => {
  it('add, change or take away an objective: a service, a stranger', async () => {
    const { id } = await added()
    for (const call of [world.as('service', 'steering-member', 'chair'), world.stranger, world.nobody]) {
      const refused = { kind: 'forbidden' }
      await expect(addObjective(call, fields())).rejects.toMatchObject(refused)
      await expect(changeObjective(call, { ...fields(), id, version: 1 })).rejects.toMatchObject(refused)
      await expect(removeObjective(call, { id, version: 1 })).rejects.toMatchObject(refused)
    }
  })

  it('reach it at all: a coordinator of another municipality', async () => {
    const { id } = await added()
    const notFound = { kind: 'not-found' }
    const change = changeObjective(world.neighbourAtHome, { ...fields(), id, version: 1 })
    await expect(change).rejects.toMatchObject(notFound)
    await expect(removeObjective(world.neighbourAtHome, { id, version: 1 })).rejects.toMatchObject(notFound)
    await expect(world.read((ctx) => getObjective(ctx, id), world.neighbourAtHome)).rejects.toMatchObject(
      notFound,
    )
  })
})
