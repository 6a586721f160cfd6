import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { changeParty, registerParty } from '#src/foundation/parties/commands.ts'
import { getParty, type Party } from '#src/foundation/parties/queries.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import type { Context } from '#src/platform/context.ts'
import {
  asOf,
  createMany,
  difference,
  newRow,
  remove,
  revise,
  reviseMany,
  unchangedSince,
} from '#src/platform/history.ts'
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

describe('many rows at once', () => {
  const current = async (parties: readonly Party[]) =>
    Promise.all(parties.map(({ id }) => world.read((ctx) => getParty(ctx, id))))

  it('each have their next version with its history, in two statements', async () => {
    const rows = [await newParty(), await newParty(), await newParty()]
    world.statements.length = 0
    const revised = await writing((ctx) =>
      reviseMany(
        { ...ctx, batchId: rows[0]?.id ?? '' },
        parties,
        rows.map((row, place) => ({
          row,
          fields: place === 2 ? { name: row.name } : { name: `Nieuw ${place}` },
        })),
      ),
    )
    expect(world.statements.filter((text) => /^(update|insert)/i.test(text))).toHaveLength(2)
    expect(revised).toEqual(new Set([rows[0]?.id, rows[1]?.id]))
    expect(await current(rows)).toMatchObject([
      { name: 'Nieuw 0', version: 2, kind: 'service' },
      { name: 'Nieuw 1', version: 2 },
      { name: rows[2]?.name, version: 1 },
    ])
    const [first] = rows
    if (!first) throw new Error('no row')
    expect(await changesOf(first)).toMatchObject([
      { version: 2, before: { name: first.name }, after: { name: 'Nieuw 0' }, batchId: first.id },
    ])
  })

  it('leave alone a row that somebody changed meanwhile', async () => {
    const rows = [await newParty(), await newParty()]
    const [one, other] = rows
    if (!one || !other) throw new Error('no row')
    await changeParty(world.as('facilitator'), { id: one.id, version: 1, name: 'Van haar', kind: 'group' })
    const revised = await writing((ctx) =>
      reviseMany(
        ctx,
        parties,
        rows.map((row, place) => ({ row, fields: { name: `Van mij ${place}` } })),
      ),
    )
    expect([...revised]).toEqual([other.id])
    expect(await current(rows)).toMatchObject([{ name: 'Van haar' }, { name: 'Van mij 1' }])
    expect(await changesOf(one)).toHaveLength(1)
  })

  it('are made at once, each as the first version of its history', async () => {
    const made = ['Een van drie', 'Twee van drie', 'Drie van “drie”'].map((name) => ({
      name,
      kind: 'group' as const,
    }))
    const ids = await writing(async (ctx) => {
      const rows = made.map((fields) => ({ ...newRow(ctx), ...fields }))
      await createMany(ctx, parties, rows)
      await createMany(ctx, parties, [])
      return rows.map(({ id }) => id)
    })
    const rows = await Promise.all(ids.map((id) => world.read((ctx) => getParty(ctx, id))))
    expect(rows).toMatchObject(made.map((fields) => ({ ...fields, version: 1, deletedAt: null })))
    const [first] = rows
    if (!first) throw new Error('no row')
    expect(await historyOf(first)).toMatchObject([
      { version: 1, before: {}, after: { name: 'Een van drie' } },
    ])
  })
})

test('a row can be seen as it was in each of its versions', async () => {
  const party = await newParty()
  const change = (version: number, name: string, kind: 'group' | 'service') =>
    changeParty(world.as('coordinator'), { id: party.id, version, name, kind })
  await change(1, 'Tweede naam', 'service')
  await change(2, 'Derde naam', 'group')
  const seen = (version: number) =>
    world.read(async (ctx) => asOf(ctx, parties, await getParty(ctx, party.id), version))
  expect(await seen(1)).toMatchObject({ name: party.name, kind: 'service' })
  expect(await seen(2)).toMatchObject({ name: 'Tweede naam', kind: 'service' })
  expect(await seen(3)).toMatchObject({ name: 'Derde naam', kind: 'group' })
})
