import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { openInstallation } from '#src/doors/web/installation.ts'
import { readConfig } from '#src/platform/config.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import { files } from '#src/platform/files/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { databaseAddress } from '#tests/postgres/database-address.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function settings(): Promise<Record<string, string>> {
  const { rows } = await world.database.direct.execute<{ name: string }>(
    sql`select current_database() as name`,
  )
  const { app, owner } = inject('postgres')
  const addressOf = (connection: typeof app) =>
    databaseAddress({ ...connection, database: rows[0]?.name ?? '' })
  return {
    DATABASE_URL: addressOf(app),
    DATABASE_OWNER_URL: addressOf(owner),
    KANSRIJK_DEMO: '0',
    KANSRIJK_LOG: 'silent',
  }
}

test('an application that starts takes away the files that nobody adopted while it was off', async () => {
  const form = new FormData()
  form.append('fileId', new File(['oud'], 'cijfers.csv'))
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const longAgo = { ...world.as('coordinator'), now: new Date('2020-01-01') }
  await receiveFileForm(longAgo, request, 1000, { limitBytes: 1000 })
  const count = () => world.read(({ db }) => db.$count(files))
  expect(await count()).toBe(1)

  const { installation, close } = await openInstallation(readConfig(await settings()), () => {})
  await vi.waitFor(async () => expect(await count()).toBe(0), 5000)
  await close()
  expect(await installation.database.isReachable()).toBe(false)
})
