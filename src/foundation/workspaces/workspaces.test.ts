import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import { coveredAreas, enterOwnWorkspace, listOwnWorkspaces } from '#src/foundation/workspaces/queries.ts'
import { memberships } from '#src/foundation/workspaces/tables.ts'
import type { Actor, Call } from '#src/platform/context.ts'
import { now, openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const installation = (): Call => ({ ...world.system, workspace: null })
const municipality = (name: string, nis = ['13008']) => ({
  name,
  kind: 'municipality' as const,
  nis,
  coversFrom: '2019-01-01',
})
const account = (call: Call): string => (call.actor.kind === 'person' ? call.actor.accountId : '')
const asAccount = <Result>(id: string, work: Parameters<typeof world.database.read<Result>>[1]) =>
  world.database.read({ workspace: null, account: id }, work)

describe('a workspace', () => {
  it('gets an address from its name, and a number when the name is taken', async () => {
    const slugs = []
    for (let place = 0; place < 3; place += 1) {
      slugs.push((await openWorkspace(installation(), municipality('Sint-Niklaas'))).slug)
    }
    expect(slugs).toEqual(['sint-niklaas', 'sint-niklaas-2', 'sint-niklaas-3'])
  })

  it('gets an address of its own when several open at the same moment', async () => {
    const opened = await Promise.all(
      Array.from({ length: 4 }, () => openWorkspace(installation(), municipality('Halle'))),
    )
    expect(new Set(opened.map(({ slug }) => slug)).size).toBe(4)
  })

  it('covers the areas that it was opened over', async () => {
    const { workspaceId, slug } = await openWorkspace(
      installation(),
      municipality('Welzijnsregio', ['13008', '13040']),
    )
    const call = { ...world.system, workspace: { id: workspaceId, slug, name: 'x', fictional: false } }
    expect(await world.read(coveredAreas, call)).toEqual(['13008', '13040'])
  })

  it('is opened by whoever runs the installation, and by no role of a municipality', async () => {
    const as = (actor: Actor): Call => ({ ...installation(), actor })
    const { actor } = world.as('administrator', 'coordinator')
    await expect(openWorkspace(as(actor), municipality('Mol'))).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(openWorkspace(world.nobody, municipality('Mol'))).rejects.toMatchObject({
      kind: 'forbidden',
    })
    if (actor.kind !== 'person') throw new Error('the coordinator of the world is a person')
    await expect(
      openWorkspace(as({ ...actor, roles: [], administrator: true }), municipality('Mol')),
    ).resolves.toMatchObject({ slug: 'mol' })
  })

  it('has a name and an area', async () => {
    const empty = { ...municipality(' '), nis: [] }
    await expect(openWorkspace(installation(), empty)).rejects.toMatchObject({
      issues: [
        { path: ['name'], code: 'platform.required' },
        { path: ['nis'], code: 'platform.required' },
      ],
    })
  })
})

describe('a member', () => {
  it('finds the workspace with the roles held there, and nobody else finds it', async () => {
    const own = account(world.as('coordinator'))
    const found = await asAccount(own, (db) => enterOwnWorkspace(db, 'turnhout'))
    expect(found).toEqual({
      workspace: world.workspace,
      roles: [{ role: 'coordinator', scopeKind: 'workspace', scopeId: null }],
    })
    const neighbour = account(world.neighbourAtHome)
    expect(await asAccount(neighbour, (db) => enterOwnWorkspace(db, 'turnhout'))).toBeUndefined()
    expect(await asAccount(own, (db) => enterOwnWorkspace(db, 'bestaat-niet'))).toBeUndefined()
    expect(
      await world.database.read({ workspace: null, account: null }, (db) =>
        enterOwnWorkspace(db, 'turnhout'),
      ),
    ).toBeUndefined()
  })

  it('sees a workspace once in the list, however many roles there are', async () => {
    await appoint(world.system, { accountId: account(world.as('coordinator')), role: 'facilitator' })
    const list = await asAccount(account(world.as('coordinator')), (db) => listOwnWorkspaces(db))
    expect(list).toEqual([{ slug: 'turnhout', name: 'Turnhout' }])
  })

  it('whose membership ended is a stranger again', async () => {
    const neighbour = account(world.neighbourAtHome)
    const { membershipId } = await appoint(world.system, { accountId: neighbour, role: 'service' })
    const sees = async () =>
      (await asAccount(neighbour, (db) => enterOwnWorkspace(db, 'turnhout'))) !== undefined
    expect(await sees()).toBe(true)
    await world.database.write({ workspace: world.workspace.id, account: null }, (db) =>
      db.update(memberships).set({ endedAt: now }).where(eq(memberships.id, membershipId)),
    )
    expect(await sees()).toBe(false)
    expect(await asAccount(neighbour, (db) => listOwnWorkspaces(db))).toEqual([
      { slug: 'geel', name: 'Geel' },
    ])
  })
})

test('a coordinator gives every role but that of administrator, also to nobody but themselves', async () => {
  const accountId = account(world.as('coordinator'))
  const make = (call: Call) => appoint(call, { accountId, role: 'administrator' })
  await expect(make(world.as('coordinator'))).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(make(world.as('administrator'))).resolves.toBeDefined()
})

test('somebody who has no account is not appointed', async () => {
  const nobodysAccount = { accountId: world.trajectoryId, role: 'service' as const }
  await expect(appoint(world.as('coordinator'), nobodysAccount)).rejects.toMatchObject({
    code: 'platform.gone',
  })
})
