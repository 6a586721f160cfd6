import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAction, removeAction } from '#src/action/plan/action-commands.ts'
import { addObjective, changeObjective, removeObjective } from '#src/action/plan/commands.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let domainId: string
beforeAll(async () => {
  world = await openWorld()
  domainId = (await world.read(listPolicyDomains))[1]?.id ?? ''
})
afterAll(() => world.close())

const fields = (given: { parentId?: string } = {}) => ({
  kind: given.parentId ? ('operational' as const) : ('strategic' as const),
  domainId,
  statement: examples.homework,
  ...given,
})
const read = (id: string) => world.read((ctx) => getObjective(ctx, id))
async function added(given: { parentId?: string } = {}) {
  const { objectiveId } = await addObjective(world.as('coordinator'), fields(given))
  return read(objectiveId)
}

describe('an objective that is taken away', () => {
  it('is not found any more', async () => {
    const { id } = await added()
    await removeObjective(world.as('coordinator'), { id, version: 1 })
    await expect(read(id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(removeObjective(world.as('coordinator'), { id, version: 1 })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('stays as long as actions belong to it', async () => {
    const { id } = await added()
    const { actionId } = await addAction(world.as('coordinator'), {
      objectiveId: id,
      title: examples.parentGroup,
    })
    await expect(removeObjective(world.as('coordinator'), { id, version: 1 })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'plan.objective-has-actions',
      values: { count: 1 },
    })
    await removeAction(world.as('coordinator'), { id: actionId, version: 1 })
    await expect(removeObjective(world.as('coordinator'), { id, version: 1 })).resolves.toMatchObject({
      objectiveId: id,
    })
  })

  it('stays as long as operational objectives serve it', async () => {
    const { id } = await added()
    const child = await added({ parentId: id })
    await expect(removeObjective(world.as('coordinator'), { id, version: 1 })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'plan.objective-has-objectives',
    })
    await removeObjective(world.as('coordinator'), { id: child.id, version: 1 })
    await expect(removeObjective(world.as('coordinator'), { id, version: 1 })).resolves.toMatchObject({
      objectiveId: id,
    })
  })

  it('does not go when somebody changed it in the meantime', async () => {
    const { id } = await added()
    const changed = { ...fields(), statement: examples.language, id, version: 1 }
    await changeObjective(world.as('coordinator'), changed)
    await expect(removeObjective(world.as('coordinator'), { id, version: 1 })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'platform.stale',
    })
    expect(await read(id)).toMatchObject({ statement: examples.language })
  })

  it.each(['objective', 'action'])(
    'takes no %s that somebody adds under it at that very moment',
    async (what) => {
      const { id } = await added()
      const call = world.as('coordinator')
      const addUnder = (): Promise<unknown> =>
        what === 'action'
          ? addAction(call, { objectiveId: id, title: examples.parentGroup })
          : addObjective(call, fields({ parentId: id }))
      let adding: Promise<unknown> | undefined
      await world.database.write({ workspace: world.workspace.id, account: null }, async (db) => {
        await removeObjective({ ...call, db, writing: true, auditId: null }, { id, version: 1 })
        adding = addUnder().catch((error: unknown) => error)
        // Long enough for the other to read the objective that still stands, and to wait for this transaction.
        await sleep(100)
      })
      expect(await adding).toMatchObject({ name: 'Refusal', kind: 'not-found' })
    },
  )
})
