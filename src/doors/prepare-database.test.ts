import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareDatabase } from '#src/doors/prepare-database.ts'
import { APP_ROLE } from '#src/platform/embedded/roles.ts'
import { commonWorkspace, newIdentifier } from '#src/platform/identifier.ts'
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

const rows = async (statement: string, values: unknown[] = []) => (await owner.query(statement, values)).rows
const publishers = () =>
  rows(`select account_id as id from memberships where role = 'publisher' order by created_at`)

async function makeAccount(fields: { administrator: boolean; fictional?: boolean }): Promise<string> {
  const id = newIdentifier()
  await owner.query(
    `insert into accounts (id, name, email, email_verified, locale, administrator, fictional, created_at, updated_at)
     values ($1::uuid, 'Els Claes', $1::text || '@leuven.example', true, 'nl', $2, $3, now(), now())`,
    [id, fields.administrator, fields.fictional ?? false],
  )
  return id
}

test('the workspace of published statistics is there once, over the country and the regions', async () => {
  await prepareDatabase(fresh.owner, APP_ROLE)
  expect(await rows('select id, slug, kind, fictional from workspaces')).toEqual([
    { id: commonWorkspace, slug: 'gepubliceerd', kind: 'publisher', fictional: false },
  ])
  expect(await rows('select nis from workspace_areas order by nis')).toEqual(
    ['01000', '02000', '03000', '04000'].map((nis) => ({ nis })),
  )
})

test('who runs an installation of before is let in, nobody else, and nobody twice', async () => {
  const administrator = await makeAccount({ administrator: true })
  await makeAccount({ administrator: false })
  await makeAccount({ administrator: true, fictional: true })
  for (let start = 0; start < 2; start += 1) await prepareDatabase(fresh.owner, APP_ROLE)
  expect(await publishers()).toEqual([{ id: administrator }])
})

test('who was let in and left is not let in again', async () => {
  await makeAccount({ administrator: true })
  await prepareDatabase(fresh.owner, APP_ROLE)
  await owner.query('update memberships set ended_at = now()')
  await prepareDatabase(fresh.owner, APP_ROLE)
  expect(await rows('select ended_at is null as inside from memberships')).toEqual([{ inside: false }])
})

test('an owner on whom the walls are forced makes it too', async () => {
  await prepareDatabase(fresh.owner, fresh.owner.user)
  const administrator = await makeAccount({ administrator: true })
  await owner.query(`select set_config('app.workspace', $1, false)`, [commonWorkspace])
  for (const table of ['workspace_areas', 'workspaces']) await owner.query(`delete from ${table}`)
  await prepareDatabase(fresh.owner, fresh.owner.user)
  expect(await rows('select id from workspaces')).toEqual([{ id: commonWorkspace }])
  expect(await publishers()).toEqual([{ id: administrator }])
})
