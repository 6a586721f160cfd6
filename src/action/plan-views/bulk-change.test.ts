import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAction, changeAction, removeAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { getAction, statusLog } from '#src/action/plan/action-queries.ts'
import { undoBatch } from '#src/action/plan/undo-commands.ts'
import { getBatch } from '#src/action/plan/batch-queries.ts'
import { changeManyActions } from '#src/action/plan-views/bulk-change-commands.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { addGoal } from '#tests/owned-plan.ts'
import { elementsOf, textsIn, wordsOfMain } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
let goal: string
let otherGoal: string
let owner: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  goal = (await addGoal(by())).objectiveId
  otherGoal = (await addGoal(by(), 'Elk kind leert')).objectiveId
  owner = (await registerParty(by(), { name: 'Jeugddienst', kind: 'service' })).partyId
})
afterAll(() => world.close())

const by = () => world.as('coordinator')
const action = (id: string) => world.read((ctx) => getAction(ctx, id))
const newAction = async (title: string, more: { startsOn?: string; newOwner?: string } = {}) =>
  (await addAction(by(), { objectiveId: goal, title, ...more })).actionId
const ticked = async (...ids: string[]) =>
  Promise.all(ids.map(async (id) => `${id}:${(await action(id)).version}`))
const leftIn = async (batchId: string) => {
  const { leftAlone } = await world.read((ctx) => getBatch(ctx, batchId))
  return leftAlone.map(({ title, reason }) => [title, reason])
}

describe('ticked actions', () => {
  it('change together: status, owner, end, objective and approach; what is left empty stays', async () => {
    const ids = [await newAction('Lezen', { newOwner: 'School' }), await newAction('Zwemmen')]
    const [first = '', second = ''] = ids
    const { batchId } = await changeManyActions(by(), {
      chosen: await ticked(...ids),
      status: 'running',
      on: '2026-11-02',
      ownerId: owner,
    })
    expect(await action(first)).toMatchObject({
      status: 'running',
      statusOn: '2026-11-02',
      owner: { name: 'Jeugddienst' },
      objectiveId: goal,
      endsOn: null,
      version: 2,
    })
    expect((await world.read((ctx) => statusLog(ctx, second)))[0]).toMatchObject({
      status: 'running',
      on: '2026-11-02',
    })
    expect(await leftIn(batchId)).toEqual([])
    await changeManyActions(by(), {
      chosen: await ticked(...ids),
      endsOn: '2027-06-30',
      objectiveId: otherGoal,
      approach: 'structural',
    })
    expect(await action(second)).toMatchObject({
      status: 'running',
      owner: { name: 'Jeugddienst' },
      objectiveId: otherGoal,
      endsOn: '2027-06-30',
      approach: 'structural',
    })
  })

  it('become at once what they were before, parties and status as well', async () => {
    const [pulled, free] = [await newAction('Koken', { newOwner: 'School' }), await newAction('Dansen')]
    const { batchId } = await changeManyActions(by(), {
      chosen: await ticked(pulled, free),
      status: 'done',
      ownerId: owner,
      objectiveId: otherGoal,
    })
    expect((await action(free)).statusOn).toBe('2026-11-21')
    await undoBatch(by(), { id: batchId })
    expect(await action(pulled)).toMatchObject({
      status: 'planned',
      objectiveId: goal,
      owner: { name: 'School' },
    })
    expect(await action(free)).toMatchObject({ status: 'planned', owner: null })
  })

  it('stay as they are when they are gone, changed since, the same already or would end before they begin', async () => {
    const names = ['Weg', 'Gewijzigd', 'Al zo', 'Later', 'Goed']
    const ids: string[] = []
    for (const name of names)
      ids.push(await newAction(name, name === 'Later' ? { startsOn: '2028-01-01' } : {}))
    const [gone = '', changed = '', same = '', later = '', good = ''] = ids
    await changeManyActions(by(), { chosen: await ticked(same), endsOn: '2027-12-31' })
    const chosen = await ticked(...ids)
    await removeAction(by(), { id: gone, version: 1 })
    await changeAction(by(), { id: changed, version: 1, objectiveId: goal, title: 'Anders' })
    const { batchId } = await changeManyActions(by(), { chosen, endsOn: '2027-12-31' })
    expect(
      new Map(await leftIn(batchId).then((left) => left.map(([title, reason]) => [title, reason] as const))),
    ).toEqual(
      new Map([
        ['Weg', 'gone'],
        ['Anders', 'changed-since'],
        ['Al zo', 'the-same'],
        ['Later', 'ends-before-start'],
      ]),
    )
    expect((await action(good)).endsOn).toBe('2027-12-31')
    expect((await action(later)).endsOn).toBeNull()
    expect((await action(changed)).endsOn).toBeNull()
  })

  it('keep a status that somebody said of a later day', async () => {
    const [id, other] = [await newAction('Kamp'), await newAction('Zee')]
    await setActionStatus(by(), { id, version: 1, status: 'done', on: '2026-11-10' })
    const { batchId } = await changeManyActions(by(), {
      chosen: await ticked(id, other),
      status: 'running',
      on: '2026-11-01',
    })
    expect((await action(id)).status).toBe('done')
    expect(await leftIn(batchId)).toEqual([['Kamp', 'later-status']])
  })

  it('that can none of them change are no change: the form says why, and nothing is kept of it', async () => {
    const late = [
      await newAction('Zomer', { startsOn: '2028-01-01' }),
      await newAction('Herfst', { startsOn: '2028-02-01' }),
    ]
    const change = async (fields: object) =>
      changeManyActions(by(), { chosen: await ticked(...late), ...fields })
    await expect(change({ endsOn: '2027-12-31' })).rejects.toMatchObject({
      code: 'bulk-change.all-end-before-start',
      field: 'endsOn',
    })
    await expect(change({ status: 'planned' })).rejects.toMatchObject({ code: 'bulk-change.all-the-same' })
    const chosen = await ticked(...late)
    await changeAction(by(), { id: late[0] ?? '', version: 1, objectiveId: goal, title: 'Lente' })
    const mixed = changeManyActions(by(), { chosen, status: 'planned' })
    await expect(mixed).rejects.toMatchObject({ code: 'bulk-change.nothing-changed', field: 'chosen' })
  })

  it('take the same number of statements, however many they are', async () => {
    const counted = async (count: number): Promise<number> => {
      const ids: string[] = []
      for (let place = 0; place < count; place += 1) ids.push(await newAction(`Actie ${place}`))
      const chosen = await ticked(...ids)
      world.statements.length = 0
      await changeManyActions(by(), { chosen, status: 'running', ownerId: owner, objectiveId: otherGoal })
      return world.statements.length
    }
    expect(await counted(1)).toBe(await counted(20))
  })

  it('are at most five hundred at once, and actions of this municipality', async () => {
    const chosen = Array.from({ length: 501 }, () => `${newIdentifier()}:1`)
    await expect(changeManyActions(by(), { chosen, status: 'done' })).rejects.toMatchObject({
      issues: [{ path: ['chosen'], code: 'bulk-change.too-many', values: { max: 500 } }],
    })
    const [id = ''] = await ticked(await newAction('Van hier'))
    const neighbour = changeManyActions(world.neighbourAtHome, { chosen: [id], status: 'done' })
    await expect(neighbour).rejects.toMatchObject({ kind: 'not-found' })
    await expect(changeManyActions(world.stranger, { chosen: [id], status: 'done' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})

describe('the form below the table', () => {
  /** Sends it, and gives where that leads or the page that comes back. */
  async function sent(chosen: readonly string[], fields: Record<string, string>) {
    const form = new FormData()
    for (const one of chosen) form.append('chosen', one)
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    const address = planViewPaths.changeMany({ workspace }, { sorteer: '-nummer' })
    const response = await coordinator.post(address, form)
    const html = await response.text()
    const checked = elementsOf(html).filter(({ attributes }) => attributes.has('checked'))
    return {
      status: response.status,
      location: response.headers.get('location'),
      problems: textsIn(html, 'p').filter((text) => text !== ''),
      ticks: checked.flatMap(({ attributes }) =>
        attributes.get('name') === 'chosen' ? [attributes.get('value')] : [],
      ),
    }
  }

  it('goes on to what was changed, where it can be undone', async () => {
    const chosen = await ticked(await newAction('Een'), await newAction('Twee'))
    const { status, location } = await sent(chosen, { status: 'running' })
    expect(status).toBe(303)
    const shown = wordsOfMain(await (await coordinator.get(location ?? '')).text())
    expect(shown).toContain('Wijziging van meerdere acties')
    expect(shown).toContain('Er zijn 2 doelen en acties gewijzigd of toegevoegd.')
    expect(shown).toContain('Maak dit ongedaan')
  })

  it('says what lacks when nothing is ticked or nothing is chosen, and keeps the ticks', async () => {
    const [one = ''] = await ticked(await newAction('Drie'))
    const nothing = await sent([], {})
    expect(nothing.status).toBe(422)
    expect(nothing.problems).toEqual(
      expect.arrayContaining(['Vink minstens één actie aan', 'Kies minstens één ding dat je wilt wijzigen']),
    )
    const kept = await sent([one], {})
    expect(kept.status).toBe(422)
    expect(kept.ticks).toEqual([one])
    const onlyDay = await sent([one], { on: '1/11/2026' })
    expect(onlyDay.problems).toContain('Kies ook de status die sinds die dag geldt')
  })

  it('refuses an owner and an objective that are not there, and a status in the future, with the ticks kept', async () => {
    const [one = ''] = await ticked(await newAction('Vier'))
    const { objectiveId: elsewhere } = await addGoal(world.neighbourAtHome)
    const wrong: [Record<string, string>, string][] = [
      [{ ownerId: newIdentifier() }, 'Die trekker staat niet meer in de lijst; kies een andere'],
      [{ objectiveId: elsewhere }, 'Dat doel staat niet meer in het plan; kies een ander'],
      [{ status: 'done', on: '22/11/2026' }, 'Kies vandaag of een dag die al voorbij is'],
      [{ status: 'done', on: 'gisteren' }, ''],
      [{ status: 'klaar' }, ''],
    ]
    for (const [fields, problem] of wrong) {
      const { status, problems, ticks } = await sent([one], fields)
      expect(status, JSON.stringify(fields)).toBe(422)
      if (problem) expect(problems).toContain(problem)
      expect(ticks).toEqual([one])
    }
    expect((await sent(['onzin'], { status: 'done' })).status).toBe(422)
  })
})
