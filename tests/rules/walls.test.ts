import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, inject, it, test } from 'vitest'
import { commonWorkspace, newIdentifier } from '#src/platform/identifier.ts'
import { freshDatabase, type FreshDatabase } from '#tests/postgres/fresh-database.ts'
import { insertSample } from '#tests/rules/one-row-each.ts'
import { appendOnlyTables, registryTable, tenantTables } from '#tests/rules/table-kinds.ts'

const [own, other] = [newIdentifier(), newIdentifier()]
const account = newIdentifier()
let fresh: FreshDatabase
let app: Client

/** One row of every tenant table in two workspaces, whatever hangs together with what. */
beforeAll(async () => {
  fresh = await freshDatabase()
  app = new Client(fresh.app)
  const superuser = new Client({ ...inject('postgres').superuser, database: fresh.owner.database })
  await Promise.all([app.connect(), superuser.connect()])
  await superuser.query('set session_replication_role = replica')
  for (const workspace of [own, other]) {
    await insertSample(superuser, registryTable, { id: workspace })
    for (const table of tenantTables) await insertSample(superuser, table, { workspace_id: workspace })
  }
  const member = 'update memberships set account_id = $1, ended_at = null where workspace_id = $2'
  await superuser.query(member, [account, other])
  await insertSample(superuser, 'series', { workspace_id: commonWorkspace })
  await superuser.end()
})
afterAll(async () => {
  await app.end()
  await fresh.drop()
})

beforeEach(() => app.query('begin'))
afterEach(() => app.query('rollback'))

const enter = (workspace: string, whom = '') =>
  app.query(`select set_config('app.workspace', $1, true), set_config('app.account', $2, true)`, [
    workspace,
    whom,
  ])
const count = async (text: string, values: unknown[] = []) =>
  Number((await app.query(text, values)).rows[0]?.count)
const walled = [
  ...tenantTables.map((table) => ({ table, key: 'workspace_id' })),
  { table: registryTable, key: 'id' },
]

describe.each(walled)('$table', ({ table, key }) => {
  it('shows the row of its own workspace and none of another', async () => {
    await enter(own)
    expect(await count(`select count(*) from ${table} where ${key} = $1`, [own])).toBe(1)
    expect(await count(`select count(*) from ${table} where ${key} = $1`, [other])).toBe(0)
  })

  it('shows nothing to nobody in particular', async () => {
    expect(await count(`select count(*) from ${table} where ${key} <> $1`, [commonWorkspace])).toBe(0)
    await enter('')
    expect(await count(`select count(*) from ${table} where ${key} <> $1`, [commonWorkspace])).toBe(0)
  })

  it('takes in no row of another workspace', async () => {
    await enter(own)
    const copy = `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object($1::text, $2::text))).* from ${table} t`
    await expect(app.query(copy, [key, other])).rejects.toMatchObject({ code: '42501' })
  })

  it('lets no row be changed or taken away from outside, nor moved to another workspace', async () => {
    await enter(own)
    if (appendOnlyTables.includes(table)) {
      await expect(app.query(`update ${table} set ${key} = ${key}`)).rejects.toMatchObject({ code: '42501' })
      return
    }
    expect((await app.query(`update ${table} set ${key} = ${key} where ${key} = $1`, [other])).rowCount).toBe(
      0,
    )
    expect((await app.query(`delete from ${table} where ${key} = $1`, [other])).rowCount).toBe(0)
    await expect(app.query(`update ${table} set ${key} = $1`, [other])).rejects.toMatchObject({
      code: '42501',
    })
  })
})

test('a member sees from outside that they are one, and can change nothing about it', async () => {
  await enter('', account)
  expect(await count('select count(*) from memberships')).toBe(1)
  expect(await count('select count(*) from workspaces')).toBe(1)
  expect((await app.query('update memberships set ended_at = null')).rowCount).toBe(0)
  expect((await app.query('update workspaces set fictional = true')).rowCount).toBe(0)
})

test('statistics that were published for everybody are read in every workspace and changed in none', async () => {
  await enter(own)
  expect(await count('select count(*) from series where workspace_id = $1', [commonWorkspace])).toBe(1)
  expect((await app.query('delete from series where workspace_id = $1', [commonWorkspace])).rowCount).toBe(0)
})
