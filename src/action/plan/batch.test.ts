import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAction, changeAction, removeAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { getAction, statusLog } from '#src/action/plan/action-queries.ts'
import { inBatch, keepLeftAlone } from '#src/action/plan/batch-commands.ts'
import { undoBatch } from '#src/action/plan/undo-commands.ts'
import { countChangedIn, getBatch } from '#src/action/plan/batch-queries.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { findObjective } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { findPartyByName } from '#src/foundation/parties/queries.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { wallOf, type Context } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addGoal } from '#tests/owned-plan.ts'
import { wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
let objectiveId: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  objectiveId = (await addGoal(world.as('coordinator'))).objectiveId
})
afterAll(() => world.close())

const by = () => world.as('coordinator')
const action = (id: string) => world.read((ctx) => getAction(ctx, id))
const newAction = async (title: string) => (await addAction(by(), { objectiveId, title })).actionId

/** As whatever changes many at once does it. */
const asBatch = async (work: (ctx: Context) => Promise<unknown>): Promise<string> => {
  const call = by()
  const { batchId } = await world.database.write(wallOf(call), (db) =>
    inBatch({ ...call, db, writing: true, auditId: null }, 'bulk-change', work),
  )
  return batchId
}
/** Changes an action in a batch, and gives it to somebody who takes part from then on. */
const retitled =
  (id: string, title: string, newOwner = 'Huis van het Kind') =>
  async (ctx: Context) => {
    const { version } = await getAction(ctx, id)
    await changeAction(ctx, { id, version, objectiveId, title, newOwner })
  }
async function textOf(batch: string): Promise<string> {
  const response = await coordinator.get(planPaths.batch({ workspace, batch }))
  expect(response.status).toBe(200)
  return wordsOfMain(await response.text())
}

describe('many changes at once', () => {
  it('stand together on a page, with what was left alone and why', async () => {
    const id = await newAction('Samen eten')
    const batch = await asBatch(async (ctx) => {
      await retitled(id, 'Samen koken')(ctx)
      await keepLeftAlone(ctx, ctx.batchId ?? '', [{ id, title: 'Ruilwinkel', reason: 'ends-before-start' }])
    })
    const text = await textOf(batch)
    expect(text).toContain('Er is 1 doel of actie gewijzigd of toegevoegd.')
    expect(text).toContain('Samen koken')
    expect(text).toMatch(/Ruilwinkel zou eindigen voor het begint/)
  })

  it('are undone at once: fields, parties and status as they were', async () => {
    const [one, other] = [await newAction('Lezen'), await newAction('Zwemmen')]
    const batch = await asBatch(async (ctx) => {
      await retitled(one, 'Voorlezen', 'Leesclub')(ctx)
      await retitled(other, 'Leren zwemmen')(ctx)
      const { version } = await getAction(ctx, other)
      await setActionStatus(ctx, { id: other, version, status: 'running', on: '2026-11-20' })
    })
    expect(await action(other)).toMatchObject({
      title: 'Leren zwemmen',
      status: 'running',
      statusOn: '2026-11-20',
    })
    world.statements.length = 0
    const sent = await coordinator.post(planPaths.undoBatch({ workspace, batch }), {})
    expect(sent.status).toBe(303)
    expect(await action(one)).toMatchObject({ title: 'Lezen', owner: null })
    expect(await action(other)).toMatchObject({
      title: 'Zwemmen',
      owner: null,
      status: 'planned',
      statusOn: '2026-11-21',
    })
    // Nor does its log tell what was thought better of.
    expect(await world.read((ctx) => statusLog(ctx, other))).toEqual([])
    expect(await world.read((ctx) => findPartyByName(ctx, 'Leesclub'))).toBeUndefined()
    expect(await textOf(batch)).toMatch(/Dit is ongedaan gemaakt op 21 november 2026 .*, door /)
  })

  it('take the same number of statements to undo, however many they are', async () => {
    const counted = async (count: number): Promise<number> => {
      const ids = await Promise.all(Array.from({ length: count }, (_, place) => newAction(`Actie ${place}`)))
      const batch = await asBatch(async (ctx) => {
        for (const id of ids) await retitled(id, `Nieuw ${id}`)(ctx)
      })
      world.statements.length = 0
      await undoBatch(by(), { id: batch })
      return world.statements.length
    }
    expect(await counted(1)).toBe(await counted(12))
  })

  it('leave alone what somebody changed or took away since, and say so', async () => {
    const [one, other, third] = [
      await newAction('Opvang'),
      await newAction('Fietsles'),
      await newAction('Muziek'),
    ]
    const batch = await asBatch(async (ctx) => {
      for (const id of [one, other, third]) await retitled(id, `Anders ${id}`)(ctx)
    })
    const { version } = await action(one)
    await changeAction(by(), { id: one, version, objectiveId, title: 'Opvang voor elk kind' })
    await removeAction(by(), { id: other, version: (await action(other)).version })
    await undoBatch(by(), { id: batch })
    expect((await action(one)).title).toBe('Opvang voor elk kind')
    expect((await action(third)).title).toBe('Muziek')
    const { notUndone } = await world.read((ctx) => getBatch(ctx, batch))
    expect(notUndone.map(({ id, reason }) => [id, reason])).toEqual(
      expect.arrayContaining([
        [one, 'changed-since'],
        [other, 'gone'],
      ]),
    )
    expect(await textOf(batch)).toContain('is intussen door iemand gewijzigd')
  })

  it('take what they made out of the plan, unless something else hangs under it by now', async () => {
    const [domain] = await world.read(listPolicyDomains)
    const goal = (ctx: Context, statement: string) =>
      addObjective(ctx, { kind: 'strategic', domainId: domain?.id ?? '', statement })
    const made: string[] = []
    const batch = await asBatch(async (ctx) => {
      for (const statement of ['Elk kind leest', 'Elk kind speelt'])
        made.push((await goal(ctx, statement)).objectiveId)
      for (const id of made) await addAction(ctx, { objectiveId: id, title: 'Een eerste stap' })
    })
    const [reads, plays] = made as [string, string]
    await addAction(by(), { objectiveId: plays, title: 'Speelplein' })
    await undoBatch(by(), { id: batch })
    await expect(world.read((ctx) => findObjective(ctx, reads))).rejects.toThrow(Refusal)
    expect(await world.read((ctx) => findObjective(ctx, plays))).toMatchObject({
      statement: 'Elk kind speelt',
    })
    const { notUndone } = await world.read((ctx) => getBatch(ctx, batch))
    expect(notUndone).toEqual([{ id: plays, title: 'Elk kind speelt', reason: 'in-use' }])
    expect(await world.read((ctx) => countChangedIn(ctx, batch))).toBe(4)
  })

  it('leave whom they made where somebody else gave them something to do', async () => {
    const [one, other] = [await newAction('Huiswerkklas'), await newAction('Spelotheek')]
    const batch = await asBatch(retitled(one, 'Huiswerk samen', 'Studiehuis'))
    const { version } = await action(other)
    await changeAction(by(), { id: other, version, objectiveId, title: 'Spelotheek', newOwner: 'Studiehuis' })
    await undoBatch(by(), { id: batch })
    const { notUndone } = await world.read((ctx) => getBatch(ctx, batch))
    expect(notUndone).toMatchObject([{ title: 'Studiehuis', reason: 'in-use' }])
    expect((await action(other)).owner?.name).toBe('Studiehuis')
  })

  it('are undone only once', async () => {
    const id = await newAction('Kamp')
    const batch = await asBatch(retitled(id, 'Zomerkamp'))
    await undoBatch(by(), { id: batch })
    const again = await coordinator.post(planPaths.undoBatch({ workspace, batch }), {})
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Dit is al ongedaan gemaakt.')
  })

  it('have no way back for who only looks', async () => {
    const id = await newAction('Atelier')
    const batch = await asBatch(retitled(id, 'Naaiatelier'))
    const alderman = await site.signedInAs('alderman')
    const page = await alderman.get(planPaths.batch({ workspace, batch }))
    expect(page.status).toBe(200)
    expect(await page.text()).not.toContain(planPaths.undoBatch({ workspace, batch }))
  })
})
