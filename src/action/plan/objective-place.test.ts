import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { z } from 'zod'
import { addObjective, changeObjective, removeObjective } from '#src/action/plan/commands.ts'
import type { addObjectiveInput } from '#src/action/plan/forms.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { listPolicyDomains, type PolicyDomain } from '#src/foundation/library/queries.ts'
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
    await expect(added({ parentId: operational.id })).rejects.toMatchObject(refused)
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
    await removeObjective(world.as('coordinator'), { id: second.id, version: 1 })
    expect((await added({ parentId: parent.id })).number).toBe(3)
  })

  it('is not given again after the objective moved to another parent', async () => {
    const [one, other] = [await added({ kind: 'strategic' }), await added({ kind: 'strategic' })]
    const child = await added({ parentId: one.id })
    await changeObjective(world.as('coordinator'), {
      ...fields({ parentId: other.id }),
      id: child.id,
      version: 1,
    })
    expect(await added({ parentId: one.id })).toMatchObject({ number: 2 })
  })

  it('differs for two that are added at once', async () => {
    const parent = await added({ kind: 'strategic' })
    const numbers = await Promise.all([1, 2, 3].map(() => added({ parentId: parent.id })))
    expect(new Set(numbers.map(({ number }) => number))).toEqual(new Set([1, 2, 3]))
  })
})
