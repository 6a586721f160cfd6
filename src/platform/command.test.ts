import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { parties } from '#src/foundation/parties/tables.ts'
import { command, inWorkspaceOf } from '#src/platform/command.ts'
import { reading, type Call } from '#src/platform/context.ts'
import { allow, InvalidInput, Refusal } from '#src/platform/errors.ts'
import { text } from '#src/platform/forms/inputs.ts'
import { newRow } from '#src/platform/history.ts'
import { commonWorkspace, newIdentifier } from '#src/platform/identifier.ts'
import { auditEntries } from '#src/platform/tables.ts'
import { now, openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const note = command(
  'test.noted',
  z.object({ name: text(20), fail: z.boolean().optional() }),
  async (ctx, input) => {
    const row = { ...newRow(ctx), kind: 'group' as const, name: input.name }
    await ctx.db.insert(parties).values(row)
    if (input.fail) throw new Refusal('conflict', 'platform.stale')
    return { partyId: row.id, words: input.name }
  },
)
const noteTwo = command(
  'test.two-noted',
  z.object({ names: z.array(z.string()), allowed: z.boolean() }),
  async (ctx, input) => {
    for (const name of input.names) await note(ctx, { name })
    allow(input.allowed)
    return {}
  },
)
const settle = command('test.settled', z.object({}), async () => ({ settled: true }), {
  needsWorkspace: false,
})

const named = (name: string) =>
  world.read((ctx) => ctx.db.select().from(parties).where(eq(parties.name, name)))
const audited = (commandName: string, call: Call = world.system) =>
  reading(call, ({ db }) =>
    db.select().from(auditEntries).where(eq(auditEntries.command, commandName)).orderBy(auditEntries.id),
  )
const coordinator = () => world.as('coordinator')
const keyed = (key: string, call = coordinator()): Call => ({ ...call, key })

describe('input', () => {
  it('is refused with the path, the code and the values of everything that is wrong, before anything is asked', async () => {
    world.statements.length = 0
    const attempt = note(coordinator(), { name: 'x'.repeat(21), fail: 'yes' as unknown as boolean })
    await expect(attempt).rejects.toBeInstanceOf(InvalidInput)
    await expect(attempt).rejects.toMatchObject({
      issues: [
        { path: ['name'], code: 'platform.too-long', values: { max: 20 } },
        { path: ['fail'], code: 'platform.invalid', values: {} },
      ],
    })
    expect(world.statements).toEqual([])
  })

  it('reaches the body as the schema makes it, and a door that read it already is not read again', async () => {
    expect(await note(coordinator(), { name: '  Buurthuis  ' })).toMatchObject({ words: 'Buurthuis' })
    expect(await note.run(coordinator(), { name: ' Zo gelaten ' })).toMatchObject({ words: ' Zo gelaten ' })
  })
})

describe('the transaction', () => {
  it('keeps nothing of a body that fails, the audit row neither', async () => {
    const before = (await audited('test.noted')).length
    await expect(note(coordinator(), { name: 'Half gedaan', fail: true })).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect(await named('Half gedaan')).toEqual([])
    expect(await audited('test.noted')).toHaveLength(before)
  })

  it('is one for all commands inside, and each of them is authorised again', async () => {
    await expect(noteTwo(coordinator(), { names: ['Een', 'Twee'], allowed: false })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect([...(await named('Een')), ...(await named('Twee'))]).toEqual([])
  })

  it('stands behind the wall of the workspace of the call', async () => {
    const { partyId } = await note(world.neighbourAtHome, { name: 'Van hen' })
    expect(await world.read((ctx) => ctx.db.select().from(parties).where(eq(parties.id, partyId)))).toEqual(
      [],
    )
  })
})

describe('the audit trail', () => {
  it('says who did what when, with identifiers and without a word of what was written', async () => {
    const { partyId } = await note(coordinator(), { name: 'Huis van het Kind' })
    const entry = (await audited('test.noted')).at(-1)
    expect(entry).toMatchObject({
      workspaceId: world.workspace.id,
      subjects: { partyId },
      actorKind: 'person',
      accountId: (coordinator().actor as { accountId: string }).accountId,
      parentId: null,
      at: now,
    })
    expect(JSON.stringify(entry)).not.toContain('Huis van het Kind')
  })

  it('has a row of its own for a command inside a command, pointing to it', async () => {
    await noteTwo(coordinator(), { names: ['Binnen een', 'Binnen twee'], allowed: true })
    const outer = (await audited('test.two-noted')).at(-1)
    const inner = (await audited('test.noted')).filter((entry) => entry.parentId === outer?.id)
    expect(outer).toMatchObject({ parentId: null })
    expect(inner).toHaveLength(2)
  })

  it('names the person on whose behalf the system acts', async () => {
    const { accountId } = coordinator().actor as { accountId: string }
    await note(
      { ...world.system, actor: { kind: 'system', onBehalfOf: accountId } },
      { name: 'Namens iemand' },
    )
    expect((await audited('test.noted')).at(-1)).toMatchObject({ actorKind: 'system', accountId })
  })

  it('keeps what belongs to no municipality apart', async () => {
    const call = { ...world.system, workspace: null }
    await settle(call, {})
    const common = { ...world.system, workspace: { ...world.workspace, id: commonWorkspace } }
    expect(await audited('test.settled', common)).toHaveLength(1)
    expect(await audited('test.settled')).toEqual([])
  })
})

describe('a form that is sent twice', () => {
  it('is done once, and gives the same answer', async () => {
    const call = keyed(newIdentifier())
    const first = await note(call, { name: 'Een keer' })
    expect(await note(call, { name: 'Een keer' })).toEqual(first)
    expect(await named('Een keer')).toHaveLength(1)
  })

  it('is done once when both arrive at the same moment', async () => {
    const call = keyed(newIdentifier())
    const answers = await Promise.all(Array.from({ length: 5 }, () => note(call, { name: 'Dubbel geklikt' })))
    expect(new Set(answers.map(({ partyId }) => partyId)).size).toBe(1)
    expect(await named('Dubbel geklikt')).toHaveLength(1)
  })

  it('may be sent again with the same key when the first time it was refused', async () => {
    const call = keyed(newIdentifier())
    await expect(note(call, { name: 'Nog eens', fail: true })).rejects.toMatchObject({ kind: 'conflict' })
    await note(call, { name: 'Nog eens' })
    expect(await named('Nog eens')).toHaveLength(1)
  })

  it('is another sending when another text stands in it', async () => {
    const key = newIdentifier()
    const first = await note(keyed(key), { name: 'Zo geschreven' })
    const second = await note(keyed(key), { name: 'Anders geschreven' })
    expect(second.partyId).not.toBe(first.partyId)
    expect(await named('Anders geschreven')).toHaveLength(1)
  })

  it('keeps its answer from somebody else who sends the same key', async () => {
    const key = newIdentifier()
    const first = await note(keyed(key), { name: 'Van mij' })
    const other: Call = { ...world.system, key }
    const second = await note(other, { name: 'Van een ander' })
    expect(second.partyId).not.toBe(first.partyId)
    expect(await named('Van een ander')).toHaveLength(1)
  })

  it('is another thing for another command, and in another municipality', async () => {
    const key = newIdentifier()
    const first = await note(keyed(key), { name: 'Sleutel hier' })
    expect(await noteTwo(keyed(key), { names: ['Sleutel daar'], allowed: true })).toEqual({})
    const away = await note(keyed(key, world.neighbourAtHome), { name: 'Sleutel elders' })
    expect(away.partyId).not.toBe(first.partyId)
  })
})

test('a command of a municipality does not run without one, and a name is given once', async () => {
  await expect(note({ ...world.system, workspace: null }, { name: 'Nergens' })).rejects.toThrow(
    'test.noted needs a workspace',
  )
  expect(() => command('test.noted', z.object({}), async () => null)).toThrow(
    'two commands are called test.noted',
  )
})

test('after work behind the wall of another workspace the own wall stands again', async () => {
  const visit = command('test.visited', z.object({}), async (ctx) => {
    const seen = () => ctx.db.select().from(parties)
    const other = world.neighbourAtHome.workspace ?? world.workspace
    const there = await inWorkspaceOf(ctx, other, async (inside) => {
      await note(inside, { name: 'Op bezoek' })
      return inside.db.select().from(parties)
    })
    return { there: there.map((row) => row.workspaceId), here: (await seen()).map((row) => row.workspaceId) }
  })
  const { there, here } = await visit(world.system, {})
  expect(new Set(there)).toEqual(new Set([world.neighbourAtHome.workspace?.id]))
  expect(new Set(here)).toEqual(new Set([world.workspace.id]))
})
