import { afterAll, beforeAll, expect, test } from 'vitest'
import { isUsableLink, makeOneTimeLink, useLink } from '#src/foundation/identity/one-time-links.ts'
import { oneTimeLinks } from '#src/foundation/identity/tables.ts'
import { nobodysWall } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'
import { now, openWorld, type World } from '#tests/builders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const write = <Result>(work: (db: Db) => Promise<Result>) => world.database.write(nobodysWall, work)
const make = (at = now) => write((db) => makeOneTimeLink(db, 'first-administrator', at, 24))
const use = (secret: string, at = now) => write((db) => useLink(db, 'first-administrator', secret, at))
const isUsable = (secret: string, at = now) =>
  world.database.read(nobodysWall, (db) => isUsableLink(db, 'first-administrator', secret, at))

test('a link opens its door once', async () => {
  const secret = await make()
  expect(await isUsable(secret)).toBe(true)
  expect(await use(secret)).toBe(true)
  expect(await isUsable(secret)).toBe(false)
  expect(await use(secret)).toBe(false)
})

test('of several who come at the same moment one comes in', async () => {
  const secret = await make()
  const results = await Promise.all(Array.from({ length: 6 }, () => use(secret)))
  expect(results.filter(Boolean)).toHaveLength(1)
})

test('a link that is too old opens nothing', async () => {
  const secret = await make()
  const [justBefore, then] = [new Date(now.getTime() + 86_399_999), new Date(now.getTime() + 86_400_000)]
  expect(await isUsable(secret, justBefore)).toBe(true)
  expect(await isUsable(secret, then)).toBe(false)
  expect(await use(secret, then)).toBe(false)
})

test('a new link takes the place of the one before', async () => {
  const [first, second] = [await make(), await make()]
  expect(await use(first)).toBe(false)
  expect(await use(second)).toBe(true)
})

test('another secret opens nothing, the stored hash neither, and the secret itself is not stored', async () => {
  const secret = await make()
  const rows = await world.database.read(nobodysWall, (db) => db.select().from(oneTimeLinks))
  const stored = rows.find((row) => row.usedAt === null)
  expect(JSON.stringify(rows)).not.toContain(secret)
  for (const wrong of ['', 'x', stored?.secretHash ?? '', `${secret}x`, secret.toUpperCase()]) {
    expect(await use(wrong), wrong).toBe(false)
  }
  expect(await isUsable(secret)).toBe(true)
})
