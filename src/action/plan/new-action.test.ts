import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { addAction, removeAction } from '#src/action/plan/action-commands.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import type { addActionInput } from '#src/action/plan/forms.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { actions } from '#src/action/plan/tables.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
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

describe('an owner whose name is typed by hand', () => {
  it('is registered along with the action, as a service', async () => {
    const action = await added({ newOwner: '  Huis van het Kind ' })
    expect(action.owner?.name).toBe('Huis van het Kind')
    expect(await world.read(listParties)).toContainEqual(
      expect.objectContaining({ id: action.owner?.id, name: 'Huis van het Kind', kind: 'service' }),
    )
  })

  it('is found when the name is in the list already, capitals or not', async () => {
    const known = await party('Kind en Gezin')
    expect((await added({ newOwner: 'KIND EN gezin' })).owner).toEqual({ id: known, name: 'Kind en Gezin' })
    expect((await namesOf()).filter((name) => /kind en gezin/i.test(name))).toHaveLength(1)
  })

  it('is one party when several people type it at the same moment', async () => {
    const owned = await Promise.all([1, 2, 3].map(() => added({ newOwner: 'Buurtwerk' })))
    expect(new Set(owned.map(({ owner }) => owner?.id)).size).toBe(1)
  })

  it('goes before the one that was chosen', async () => {
    const chosen = await party('Jeugddienst')
    expect((await added({ ownerId: chosen, newOwner: 'Speelplein' })).owner?.name).toBe('Speelplein')
  })

  it('can be any name of 120 characters, emoji and all, and no longer', async () => {
    expect((await added({ newOwner: `🎈${'x'.repeat(118)}` })).owner?.name).toHaveLength(120)
    await expect(added({ newOwner: 'x'.repeat(121) })).rejects.toMatchObject({
      issues: [{ path: ['newOwner'], code: 'platform.too-long', values: { max: 120 } }],
    })
  })

  it('is not registered when the action itself is refused', async () => {
    await expect(added({ newOwner: 'Nooit gezien', evaluatorId: newIdentifier() })).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect(await namesOf()).not.toContain('Nooit gezien')
  })
})

describe('the number of an action', () => {
  it('counts on in the municipality, and is not given again after the action was taken away', async () => {
    const one = await added()
    const two = await added()
    await removeAction(world.as('coordinator'), { id: two.id, version: 1 })
    expect([two.number, (await added()).number]).toEqual([one.number + 1, one.number + 2])
  })

  it('differs for actions that are added at once', async () => {
    const numbers = (await Promise.all([1, 2, 3, 4].map(() => added()))).map(({ number }) => number)
    expect(new Set(numbers).size).toBe(4)
  })
})

describe('sending the same form twice', () => {
  it.each(['one after the other', 'at once'])('makes one action: %s', async (how) => {
    const call = { ...world.as('coordinator'), key: newIdentifier() }
    const send = () => addAction(call, fields({ newOwner: `Dienst ${how}` }))
    const first = how === 'at once' ? await Promise.all([send(), send()]) : [await send(), await send()]
    expect(first[0]).toEqual(first[1])
    const ids = await world.read(({ db }) =>
      db.select({ id: actions.id, of: actions.objectiveId }).from(actions),
    )
    expect(ids.filter(({ of }) => of === objectiveId)).toHaveLength(1)
  })

  it('with another text makes two: nothing that was typed is lost', async () => {
    const call = { ...world.as('coordinator'), key: newIdentifier() }
    const one = await addAction(call, fields({ title: 'Huiswerkklas' }))
    const two = await addAction(call, fields({ title: 'Huiswerkklas in de bib' }))
    expect(one.actionId).not.toBe(two.actionId)
  })
})
