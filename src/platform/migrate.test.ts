import { Client } from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { APP_ROLE, makeDatabase } from '#src/platform/embedded/roles.ts'
import { migrateDatabase, MigrationError } from '#src/platform/migrate.ts'
import { freshDatabase, type FreshDatabase } from '#tests/postgres/fresh-database.ts'

let fresh: FreshDatabase
let owner: Client
beforeEach(async () => {
  fresh = await freshDatabase()
  owner = new Client(fresh.owner)
  await owner.connect()
})
afterEach(async () => {
  await owner.end()
  await fresh.drop()
})

const journal = 'drizzle.__drizzle_migrations'
const applied = async () => (await owner.query(`select count(*)::int as count from ${journal}`)).rows[0]

/** The database of the test once more, without a single table. */
async function empty(): Promise<void> {
  await owner.end()
  await fresh.drop()
  const superuser = new Client(inject('postgres').superuser)
  await superuser.connect()
  await makeDatabase(superuser, fresh.owner.database)
  await superuser.end()
  owner = new Client(fresh.owner)
  await owner.connect()
}

test('a database that is up to date stays as it is, and what ships is brought again', async () => {
  const before = await applied()
  let seeded = 0
  await migrateDatabase(fresh.owner, {
    appRole: APP_ROLE,
    seed: async () => {
      seeded += 1
    },
  })
  expect(await applied()).toEqual(before)
  expect(seeded).toBe(1)
})

test('two processes that start at once on an empty database make the tables once', async () => {
  await empty()
  const options = { appRole: APP_ROLE }
  await Promise.all([migrateDatabase(fresh.owner, options), migrateDatabase(fresh.owner, options)])
  const { rows } = await owner.query(
    `select hash, count(*)::int as count from ${journal} group by hash having count(*) > 1`,
  )
  expect(rows).toEqual([])
})

test('a database of a newer version is refused and left as it is', async () => {
  await owner.query(`insert into ${journal} (hash, created_at) values ('from later', 9999999999999)`)
  const before = await applied()
  await expect(migrateDatabase(fresh.owner, { appRole: APP_ROLE })).rejects.toThrow(MigrationError)
  expect(await applied()).toEqual(before)
})

test('an app that owns its tables has the walls forced on it, and no other', async () => {
  const forced = async () =>
    (await owner.query(`select count(*)::int as count from pg_class where relforcerowsecurity`)).rows[0].count
  expect(await forced()).toBe(0)
  await migrateDatabase(fresh.owner, { appRole: fresh.owner.user })
  expect(await forced()).toBeGreaterThan(10)
  const { rows } = await owner.query('select count(*)::int as count from audit_entries')
  expect(rows).toEqual([{ count: 0 }])
})

test('when a migration or what ships fails, nobody keeps waiting for the lock', async () => {
  const failing = migrateDatabase(fresh.owner, {
    appRole: APP_ROLE,
    seed: () => Promise.reject(new Error('no content')),
  })
  await expect(failing).rejects.toThrow('no content')
  await migrateDatabase(fresh.owner, { appRole: APP_ROLE })
})
