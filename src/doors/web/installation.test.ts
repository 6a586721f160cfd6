import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { openInstallation } from '#src/doors/web/installation.ts'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { appoint } from '#src/foundation/workspaces/commands.ts'
import { dayInBelgium } from '#src/platform/clock.ts'
import { readConfig } from '#src/platform/config.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import { files } from '#src/platform/files/tables.ts'
import { addDays } from '#src/platform/written/day.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { openMailServer } from '#tests/mail-server.ts'
import { addGoal } from '#tests/owned-plan.ts'
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

test('an application that starts reminds by mail, with links to its public address', async () => {
  const email = 'lies@gemeente.test'
  const { accountId } = await world.database.write({ workspace: null, account: null }, (db) =>
    makeAccount(
      { ...world.system, db, writing: true, auditId: null },
      { name: 'Lies', email, password: null },
    ),
  )
  await appoint(world.system, { accountId, role: 'service' })
  const coordinator = world.as('coordinator')
  const { partyId } = await registerParty(coordinator, { name: 'Lies', kind: 'person', accountId })
  const { objectiveId } = await addGoal(coordinator)
  const endsOn = addDays(dayInBelgium(new Date()), 3)
  await addAction(coordinator, { objectiveId, title: 'Een club', endsOn, ownerId: partyId })

  const server = await openMailServer()
  const mailing = {
    PUBLIC_URL: 'https://kansrijk.gemeente.test',
    KANSRIJK_MAIL_URL: server.url,
    KANSRIJK_MAIL_FROM: 'Kansrijk <kansrijk@gemeente.test>',
  }
  const { close } = await openInstallation(readConfig({ ...(await settings()), ...mailing }), () => {})
  await vi.waitFor(() => expect(server.arrived).toHaveLength(1), 8000)
  await close()
  await server.close()
  expect(server.arrived[0]?.to).toEqual([email])
  expect(server.arrived[0]?.text).toContain('https://kansrijk.gemeente.test/turnhout/plan/acties/')
})
