import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { addObjective } from '#src/action/plan/commands.ts'
import type { addObjectiveInput } from '#src/action/plan/forms.ts'
import { getObjective, listObjectives } from '#src/action/plan/objective-queries.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { addVisionPart } from '#src/direction/vision/commands.ts'
import { listPolicyDomains, type PolicyDomain } from '#src/foundation/library/queries.ts'
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
