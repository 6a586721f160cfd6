import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { z } from 'zod'
import { addAction, removeAction } from '#src/action/plan/action-commands.ts'
import { addObjective, changeObjective, removeObjective } from '#src/action/plan/commands.ts'
import type { addObjectiveInput } from '#src/action/plan/forms.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { getObjective, listObjectives } from '#src/action/plan/objective-queries.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { objectives } from '#src/action/plan/tables.ts'
import { addVisionPart, removeVisionPart } from '#src/direction/vision/commands.ts'
import { listPolicyDomains, type PolicyDomain } from '#src/foundation/library/queries.ts'
import { lastChange } from '#src/platform/history.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
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
const refusedFields = async (given: Record<string, unknown>): Promise<unknown> =>
  addObjective(world.as('coordinator'), { ...fields(), ...given } as Fields).catch((error: unknown) => error)

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
    { accepter: 'parents', number: 1000 },
    { accepter: 'council', number: 2 },
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
  await removeVisionPart(world.as('coordinator'), { id: visionPartId })
  expect(await read(id)).toMatchObject({ visionStatement: null, visionPartId })
})

describe('the place of an objective', () => {
  it('lies in the domain of the strategic one that it serves, whatever was chosen', async () => {
    const parent = await added({ kind: 'strategic', domainId: domain(3) })
    expect(await added({ parentId: parent.id, domainId: domain(2) })).toMatchObject({ domainId: domain(3) })
  })

  it('moves along when the strategic one moves to another domain', async () => {
    const parent = await added({ kind: 'strategic', domainId: domain(3) })
    const child = await added({ parentId: parent.id })
    await changeObjective(world.as('coordinator'), {
      ...fields({ kind: 'strategic', domainId: domain(4) }),
      id: parent.id,
      version: 1,
    })
    expect(await read(child.id)).toMatchObject({ domainId: domain(4), parentId: parent.id, version: 2 })
  })

  it('changes with its parent, and so does its number', async () => {
    const one = await added({ kind: 'strategic', domainId: domain(3) })
    const other = await added({ kind: 'strategic', domainId: domain(4) })
    await added({ parentId: other.id })
    const child = await added({ parentId: one.id })
    const moved = { ...fields({ parentId: other.id }), id: child.id, version: 1 }
    await changeObjective(world.as('coordinator'), moved)
    const now = await read(child.id)
    expect(now).toMatchObject({ domainId: domain(4), number: 2, parentNumber: other.number })
    expect(objectiveLabel(now)).toBe(`${other.number}.2`)
  })

  it('is its own for a strategic one: a parent that was sent along is left out', async () => {
    const parent = await added({ kind: 'strategic', domainId: domain(3) })
    expect(await added({ kind: 'strategic', parentId: parent.id })).toMatchObject({
      parentId: null,
      domainId: domain(2),
    })
  })

  it('cannot be under an operational one, not even under itself', async () => {
    const operational = await added()
    const refused = { kind: 'invalid', code: 'plan.parent-not-strategic', field: 'parentId' }
    expect(await refusedFields({ parentId: operational.id })).toMatchObject(refused)
    const itself = { ...fields({ parentId: operational.id }), id: operational.id, version: 1 }
    await expect(changeObjective(world.as('coordinator'), itself)).rejects.toMatchObject(refused)
  })
})

test('a strategic objective does not become operational, or the other way round', async () => {
  const strategic = await added({ kind: 'strategic' })
  await expect(
    changeObjective(world.as('coordinator'), { ...fields(), id: strategic.id, version: 1 }),
  ).rejects.toMatchObject({ kind: 'invalid', code: 'plan.kind-is-fixed' })
})

describe('the number of an objective', () => {
  it('counts on per parent, and is not given again after the objective was taken away', async () => {
    const parent = await added({ kind: 'strategic' })
    const [, second] = [await added({ parentId: parent.id }), await added({ parentId: parent.id })]
    await removeObjective(world.as('coordinator'), { id: second.id })
    expect((await added({ parentId: parent.id })).number).toBe(3)
  })

  it('differs for two that are added at once', async () => {
    const parent = await added({ kind: 'strategic' })
    const numbers = await Promise.all([1, 2, 3].map(() => added({ parentId: parent.id })))
    expect(numbers.map(({ number }) => number).toSorted()).toEqual([1, 2, 3])
  })
})

describe('what does not fit is refused beside its field', () => {
  it.each([
    ['no words', { statement: ' \t\n\u00a0' }, 'statement', 'platform.required'],
    ['nothing but NUL', { statement: '\0\0' }, 'statement', 'platform.required'],
    ['more than 500 characters', { statement: 'x'.repeat(501) }, 'statement', 'platform.too-long'],
    ['a unit of 41 characters', { unit: 'x'.repeat(41) }, 'unit', 'platform.too-long'],
    [
      'an end before the start',
      { startsOn: '2/1/2027', endsOn: '1/1/2027' },
      'endsOn',
      'plan.ends-before-start',
    ],
    ['a day that does not exist', { endsOn: '31/2/2027' }, 'endsOn', 'platform.no-such-day'],
    ['a year without a day', { endsOn: '2027' }, 'endsOn', 'platform.not-a-day'],
    ['people in letters', { acceptedByParents: 'abc' }, 'acceptedByParents', 'platform.not-a-number'],
    ['fewer than no people', { acceptedByParents: '-1' }, 'acceptedByParents', 'platform.too-small'],
    ['one and a half people', { acceptedByParents: '1,5' }, 'acceptedByParents', 'plan.not-a-count'],
    [
      'one and a half people with a point',
      { acceptedByParents: '1.5' },
      'acceptedByParents',
      'plan.not-a-count',
    ],
    ['people in another count', { acceptedByParents: '0x10' }, 'acceptedByParents', 'platform.not-a-number'],
    ['more people than a town has', { acceptedByParents: '10.001' }, 'acceptedByParents', 'platform.too-big'],
    ['a target in words', { target: 'veel' }, 'target', 'platform.not-a-number'],
    ['another kind', { kind: 'tactical' }, 'kind', 'platform.choose-one'],
    ['a domain that is no identifier', { domainId: 'onderwijs' }, 'domainId', 'platform.choose-one'],
  ])('%s', async (_what, given, field, code) => {
    expect(await refusedFields(given)).toMatchObject({ issues: [{ path: [field], code }] })
  })

  it.each([
    ['🎒'.repeat(100)],
    ['لكل طفل فرصة'],
    ['Élève\u0301'],
    ['x'.repeat(500)],
    ['<script>alert(1)</script>'],
  ])('but %s is text like any other', async (statement) => {
    expect(await added({ statement })).toMatchObject({ statement: statement.normalize('NFC') })
  })

  it('and a start on the very day of the end is a period', async () => {
    expect(await added({ startsOn: '1/1/2027', endsOn: '1/1/2027' })).toMatchObject({ endsOn: '2027-01-01' })
  })
})

describe('what is not there, or stands in another municipality, is refused', () => {
  it.each([['domainId'], ['parentId'], ['visionPartId']])('as %s', async (field) => {
    const refused = { name: 'Refusal', kind: expect.stringMatching(/^(conflict|not-found)$/) }
    expect(await refusedFields({ [field]: newIdentifier() })).toMatchObject(refused)
    const [foreignDomain] = await world.read(listPolicyDomains, world.neighbourAtHome)
    const domainId = foreignDomain?.id ?? ''
    const foreign = {
      domainId,
      parentId: (await addObjective(world.neighbourAtHome, fields({ kind: 'strategic', domainId })))
        .objectiveId,
      visionPartId: (await addVisionPart(world.neighbourAtHome, { statement: 'Van hen' })).visionPartId,
    }[field]
    expect(await refusedFields({ [field]: foreign })).toMatchObject(refused)
  })

  it('and nothing of it was kept', async () => {
    const before = await world.read((ctx) => listObjectives(ctx, world.trajectoryId))
    await refusedFields({ domainId: newIdentifier(), acceptedByParents: 3 })
    expect(await world.read((ctx) => listObjectives(ctx, world.trajectoryId))).toHaveLength(before.length)
  })
})

describe('saving an objective', () => {
  it('makes the next version and keeps who changed it', async () => {
    const { id } = await added()
    await changeObjective(world.as('facilitator'), { ...fields({ statement: 'Anders' }), id, version: 1 })
    expect(await read(id)).toMatchObject({ statement: 'Anders', version: 2 })
    const change = await world.read((ctx) => lastChange(ctx, objectives, id))
    expect(change?.accountId).toEqual(expect.any(String))
  })

  it('keeps the version when nothing changed, whatever order people accepted in', async () => {
    const accepted = { acceptedByCouncil: 1, acceptedByParents: 2, acceptedByWorkingGroup: 3, target: '10,0' }
    const { id } = await added(accepted)
    for (let time = 0; time < 3; time += 1)
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

describe('an objective that is taken away', () => {
  it('is not found any more', async () => {
    const { id } = await added()
    await removeObjective(world.as('coordinator'), { id })
    await expect(read(id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(removeObjective(world.as('coordinator'), { id })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('stays as long as actions belong to it', async () => {
    const { id } = await added()
    const { actionId } = await addAction(world.as('coordinator'), {
      objectiveId: id,
      title: examples.parentGroup,
    })
    await expect(removeObjective(world.as('coordinator'), { id })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'plan.objective-has-actions',
      values: { count: 1 },
    })
    await removeAction(world.as('coordinator'), { id: actionId })
    await expect(removeObjective(world.as('coordinator'), { id })).resolves.toMatchObject({ objectiveId: id })
  })

  it('stays as long as operational objectives serve it', async () => {
    const { id } = await added({ kind: 'strategic' })
    const child = await added({ parentId: id })
    await expect(removeObjective(world.as('coordinator'), { id })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'plan.objective-has-objectives',
    })
    await removeObjective(world.as('coordinator'), { id: child.id })
    await expect(removeObjective(world.as('coordinator'), { id })).resolves.toMatchObject({ objectiveId: id })
  })
})

describe('who may not', () => {
  it('add, change or take away an objective: a service, a stranger', async () => {
    const { id } = await added()
    for (const call of [world.as('service', 'steering-member', 'chair'), world.stranger, world.nobody]) {
      const refused = { kind: 'forbidden' }
      await expect(addObjective(call, fields())).rejects.toMatchObject(refused)
      await expect(changeObjective(call, { ...fields(), id, version: 1 })).rejects.toMatchObject(refused)
      await expect(removeObjective(call, { id })).rejects.toMatchObject(refused)
    }
  })

  it('reach it at all: a coordinator of another municipality', async () => {
    const { id } = await added()
    const notFound = { kind: 'not-found' }
    const change = changeObjective(world.neighbourAtHome, { ...fields(), id, version: 1 })
    await expect(change).rejects.toMatchObject(notFound)
    await expect(removeObjective(world.neighbourAtHome, { id })).rejects.toMatchObject(notFound)
    await expect(world.read((ctx) => getObjective(ctx, id), world.neighbourAtHome)).rejects.toMatchObject(
      notFound,
    )
  })
})
