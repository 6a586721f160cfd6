import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parties } from '#src/foundation/parties/tables.ts'
import { openDatabase, type Database } from '#src/platform/db.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { question, type ValueOf } from '#src/platform/question.ts'
import { freshDatabase, type FreshDatabase } from '#tests/postgres/fresh-database.ts'

const wall = { workspace: newIdentifier(), account: null }
let fresh: FreshDatabase
let database: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  database = openDatabase({ ...fresh.app, max: 1 })
  const at = new Date(0)
  const rows = ['Brede School', 'Huis van het Kind'].map((name) => ({
    workspaceId: wall.workspace,
    id: newIdentifier(),
    kind: 'service' as const,
    name,
    createdAt: at,
    updatedAt: at,
    language: 'nl' as const,
  }))
  await database.write(wall, (db) => db.insert(parties).values(rows))
})
afterAll(async () => {
  await database.close()
  await fresh.drop()
})

let built = 0
const named = question((db, value: ValueOf<'name' | 'most'>) => {
  built += 1
  return db
    .select({ name: parties.name })
    .from(parties)
    .where(eq(parties.name, value('name')))
    .limit(value('most'))
    .prepare('')
})

test('a question is put into words once for a connection, whichever transaction asks it', async () => {
  const before = built
  const reading = (name: string, most = 5) => database.read(wall, (db) => named(db, { name, most }))
  const writing = database.write(wall, (db) => named(db, { name: 'Huis van het Kind', most: 5 }))
  expect([await reading('Brede School'), await writing, await reading('Brede School', 0)]).toEqual([
    [{ name: 'Brede School' }],
    [{ name: 'Huis van het Kind' }],
    [],
  ])
  expect(built).toBe(before + 1)
})

test('on two connections at once both get their own answer', async () => {
  const both = openDatabase({ ...fresh.app, max: 2 })
  const before = built
  const ask = (name: string) => both.read(wall, (db) => named(db, { name, most: 5 }))
  expect(await Promise.all([ask('Brede School'), ask('Nergens')])).toEqual([[{ name: 'Brede School' }], []])
  expect(built).toBe(before + 2)
  await both.close()
})

test('it stays behind the wall of whoever asks', async () => {
  const theirs = { workspace: newIdentifier(), account: null }
  expect(await database.read(theirs, (db) => named(db, { name: 'Brede School', most: 5 }))).toEqual([])
})
