import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { question } from '#src/platform/question.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  for (const name of ['Brede School', 'Huis van het Kind'])
    await registerParty(world.as('coordinator'), { name, kind: 'service' })
})
afterAll(() => world.close())

let built = 0
const named = question(['name', 'most'], (db, { name, most }) => {
  built += 1
  return db.select({ name: parties.name }).from(parties).where(eq(parties.name, name)).limit(most).prepare('')
})
test('a question is put into words once for a connection, and answers each asking with its own values', async () => {
  const before = built
  const ask = (ctx: Context, name: string, most = 5) => named(ctx.db, { name, most })
  const answers = await world.read(async (ctx) => [
    await ask(ctx, 'Brede School'),
    await ask(ctx, 'Huis van het Kind'),
    await ask(ctx, 'Brede School', 0),
  ])
  expect(answers).toEqual([[{ name: 'Brede School' }], [{ name: 'Huis van het Kind' }], []])
  expect(built).toBe(before + 1)
})

test('on two connections at once both get their own answer', async () => {
  const ask = (name: string) => world.read((ctx) => named(ctx.db, { name, most: 5 }))
  const both = await Promise.all([ask('Brede School'), ask('Nergens')])
  expect(both).toEqual([[{ name: 'Brede School' }], []])
})

test('it stays behind the wall of whoever asks', async () => {
  const theirs = await world.read(
    (ctx) => named(ctx.db, { name: 'Brede School', most: 5 }),
    world.neighbourAtHome,
  )
  expect(theirs).toEqual([])
})
