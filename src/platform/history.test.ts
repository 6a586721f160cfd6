import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { changeParty, registerParty } from '#src/foundation/parties/commands.ts'
import { getParty, type Party } from '#src/foundation/parties/queries.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { difference, remove, revise, unchangedSince } from '#src/platform/history.ts'
import { changes } from '#src/platform/tables.ts'
import { now, openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let count = 0
async function newParty(): Promise<Party> {
  count += 1
  const { partyId } = await registerParty(world.as('coordinator'), {
    name: `Dienst ${count}`,
    kind: 'service',
  })
  return world.read((ctx) => getParty(ctx, partyId))
}
const writing = <Result>(work: (ctx: Context) => Promise<Result>, now_ = now) => {
  const call = { ...world.as('coordinator'), now: now_ }
  return world.database.write({ workspace: world.workspace.id, account: null }, (db) =>
    work({ ...call, db, writing: true, auditId: null }),
  )
}
/** What changed since the row was made. */
const changesOf = async (party: Party) => (await historyOf(party)).slice(1)
const historyOf = ({ id }: Party) =>
  world.read((ctx) => ctx.db.select().from(changes).where(eq(changes.rowId, id)).orderBy(changes.version))

test('the history of a row begins with what it was made of, and by whom', async () => {
  const party = await newParty()
  const [first, ...more] = await historyOf(party)
  expect(more).toEqual([])
  expect(first).toMatchObject({ subject: 'parties', version: 1, accountId: expect.any(String), at: now })
  expect(first?.before).toEqual({})
  expect(first?.after).toMatchObject({ name: party.name, kind: 'service', language: 'nl' })
  expect(Object.keys(first?.after ?? {})).not.toContain('workspaceId')
})

describe('a row that is revised', () => {
  it('becomes its next version, and the history tells what it was, who changed it and when', async () => {
    const party = await newParty()
    const later = new Date('2026-11-22T09:00:00Z')
    await writing((ctx) => revise(ctx, parties, party, { name: 'Jeugddienst', kind: 'service' }), later)
    expect(await world.read((ctx) => getParty(ctx, party.id))).toMatchObject({
      version: 2,
      name: 'Jeugddienst',
      updatedAt: later,
    })
    expect(await changesOf(party)).toMatchObject([
      {
        subject: 'parties',
        version: 2,
        accountId: expect.any(String),
        at: later,
        before: { name: party.name },
        after: { name: 'Jeugddienst' },
      },
    ])
  })

  it('stays as it is when nothing changed', async () => {
    const party = await newParty()
    const same = { name: party.name, kind: party.kind }
    expect(await writing((ctx) => revise(ctx, parties, party, same))).toBe(false)
    expect(await world.read((ctx) => getParty(ctx, party.id))).toEqual(party)
    expect(await changesOf(party)).toEqual([])
  })

  it('takes what hangs on it along in the same version', async () => {
    const party = await newParty()
    await writing((ctx) => revise(ctx, parties, party, {}, { members: { before: ['a'], after: ['a', 'b'] } }))
    expect(await changesOf(party)).toMatchObject([
      { version: 2, before: { members: ['a'] }, after: { members: ['a', 'b'] } },
    ])
  })

  it('is lost by nobody: of two who save at once one is told that it changed', async () => {
    const party = await newParty()
    const save = (name: string) =>
      changeParty(world.as('coordinator'), { id: party.id, version: 1, name, kind: 'group' })
    const results = await Promise.allSettled([save('Van de een'), save('Van de ander')])
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({ kind: 'conflict', code: 'platform.stale' })
    expect(await changesOf(party)).toHaveLength(1)
  })

  it('is refused as stale when the row went on since it was read, also without a version in a form', async () => {
    const party = await newParty()
    await writing((ctx) => revise(ctx, parties, party, { name: `${party.name} eerst` }))
    const second = writing((ctx) => revise(ctx, parties, party, { name: `${party.name} dan` }))
    await expect(second).rejects.toMatchObject({ code: 'platform.stale' })
  })

  it('is taken away by being hidden: the row and its history stay', async () => {
    const party = await newParty()
    await writing((ctx) => remove(ctx, parties, party))
    await expect(world.read((ctx) => getParty(ctx, party.id))).rejects.toMatchObject({ kind: 'not-found' })
    const [row] = await world.read((ctx) => ctx.db.select().from(parties).where(eq(parties.id, party.id)))
    expect(row).toMatchObject({ name: party.name, deletedAt: now, version: 2 })
  })

  it('of another workspace is not reached', async () => {
    const party = await newParty()
    const abroad = world.database.write(
      { workspace: world.neighbourAtHome.workspace?.id ?? '', account: null },
      (db) =>
        revise({ ...world.neighbourAtHome, db, writing: true, auditId: null }, parties, party, {
          name: 'Gekaapt',
        }),
    )
    await expect(abroad).rejects.toMatchObject({ code: 'platform.stale' })
  })
})

test('a form made from an older version is stale', () => {
  expect(() => unchangedSince({ id: 'a', version: 3 }, 2)).toThrow('conflict: platform.stale')
  expect(() => unchangedSince({ id: 'a', version: 3 }, 3)).not.toThrow()
})

test.each([
  { what: 'equal fields', before: { a: 1, b: null }, after: { a: 1, b: null }, changed: [] },
  { what: 'absent and empty', before: {}, after: { a: undefined, b: null }, changed: [] },
  { what: 'a field that went away', before: { a: 1 }, after: { a: null }, changed: ['a'] },
  { what: 'no and not known', before: { a: null }, after: { a: false }, changed: ['a'] },
  { what: 'zero and nothing', before: { a: null }, after: { a: 0 }, changed: ['a'] },
  { what: 'lists', before: { a: ['x'] }, after: { a: ['x', 'y'] }, changed: ['a'] },
  { what: 'moments', before: { a: new Date(5) }, after: { a: new Date(5) }, changed: [] },
])('of $what only what really differs counts as a change', ({ before, after, changed }) => {
  const found = difference(before, after)
  expect(Object.keys(found.after)).toEqual(changed)
  expect(Object.keys(found.before)).toEqual(changed)
})
