import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '#tests/postgres/fresh-database.ts'
import {
  appendOnlyTables,
  globalTables,
  readingDoors,
  registryTable,
  tenantTables,
} from '#tests/rules/table-kinds.ts'

let fresh: FreshDatabase
let owner: Client
let app: Client

beforeAll(async () => {
  fresh = await freshDatabase()
  owner = new Client(fresh.owner)
  app = new Client(fresh.app)
  await Promise.all([owner.connect(), app.connect()])
})
afterAll(async () => {
  await Promise.all([owner.end(), app.end()])
  await fresh.drop()
})

const rowsOf = async <Row extends object>(client: Client, text: string) =>
  (await client.query<Row>(text)).rows
const ofOwner = <Row extends object>(text: string) => rowsOf<Row>(owner, text)
const isTenant = (table: string) => tenantTables.includes(table)

type Relation = { name: string; kind: string; walled: boolean; secured: boolean }
const relations = () =>
  ofOwner<Relation>(
    `select c.relname as name, c.relkind as kind, c.relrowsecurity as walled,
            coalesce('security_invoker=true' = any(c.reloptions), false) as secured
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')`,
  )

test('every table is in the list of kinds, once', async () => {
  const listed = [...tenantTables, ...globalTables, registryTable]
  const there = (await relations()).filter(({ kind }) => kind === 'r' || kind === 'p').map(({ name }) => name)
  expect(listed.toSorted(), 'give the table its kind in tests/rules/table-kinds.ts').toEqual(there.toSorted())
})

test('tenant tables and the registry stand behind row-level security, global tables do not', async () => {
  const walled = (await relations()).filter((table) => table.walled).map(({ name }) => name)
  expect(walled.toSorted(), 'use tenantWall or wallOnly in tables.ts').toEqual(
    [...tenantTables, registryTable].toSorted(),
  )
})

test('the key of every tenant table begins with the workspace, and so does every unique index', async () => {
  const keys = await ofOwner<{ table: string; index: string; primary: boolean; first: string }>(
    `select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as index, i.indisprimary as primary,
            coalesce(a.attname, 'an expression') as first
     from pg_index i
     join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
     left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     where i.indisunique`,
  )
  const wrong = keys.filter(({ table, first }) => isTenant(table) && first !== 'workspace_id')
  expect(wrong, 'a unique index over workspaces tells one municipality what another has').toEqual([])
  const withKey = new Set(keys.filter(({ primary }) => primary).map(({ table }) => table))
  expect(tenantTables.filter((table) => !withKey.has(table))).toEqual([])
})

test('global tables know no workspace', async () => {
  const columns = await ofOwner<{ table: string }>(
    `select table_name as table from information_schema.columns
     where table_schema = 'public' and column_name = 'workspace_id'`,
  )
  expect(columns.map(({ table }) => table).toSorted()).toEqual([...tenantTables].toSorted())
})

type ForeignKey = { name: string; table: string; target: string; columns: string; targets: string }

test('foreign keys between tenant tables are composite and begin with the workspace', async () => {
  const keys = await ofOwner<ForeignKey>(
    `select k.conname as name, k.conrelid::regclass::text as table, k.confrelid::regclass::text as target,
       (select string_agg(a.attname, ',' order by n.place) from unnest(k.conkey) with ordinality n(num, place)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n.num) as columns,
       (select string_agg(a.attname, ',' order by n.place) from unnest(k.confkey) with ordinality n(num, place)
          join pg_attribute a on a.attrelid = k.confrelid and a.attnum = n.num) as targets
     from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace`,
  )
  expect(keys.length).toBeGreaterThan(10)
  const leaving = keys.filter(({ table, target, columns, targets }) => {
    if (target === registryTable) return columns !== 'workspace_id'
    if (!isTenant(target)) return false
    return !isTenant(table) || !/^workspace_id,.+/.test(columns) || !/^workspace_id,.+/.test(targets)
  })
  expect(leaving, 'use inWorkspace in tables.ts').toEqual([])
})

type Policy = {
  table: string
  name: string
  permissive: string
  command: string
  using: string
  check: string | null
}

test('the wall of every tenant table lets through exactly its own workspace, and other doors are for reading only', async () => {
  const policies = await ofOwner<Policy>(
    `select tablename as table, policyname as name, permissive, cmd as command, qual as using, with_check as check
     from pg_policies where schemaname = 'public'`,
  )
  const wall = (key: string) =>
    new RegExp(
      String.raw`^\(${key} = \( SELECT \(NULLIF\(current_setting\('app\.workspace'::text, true\), ''::text\)\)::uuid.*\)\)$`,
    )
  const isWall = (policy: Policy, key: string) =>
    policy.command === 'ALL' && wall(key).test(policy.using) && policy.check === policy.using
  const walls = policies.filter((policy) =>
    isWall(policy, policy.table === registryTable ? 'id' : 'workspace_id'),
  )
  expect(walls.map(({ table }) => table).toSorted()).toEqual([...tenantTables, registryTable].toSorted())
  const others = policies.filter((policy) => !walls.includes(policy))
  expect(
    others.map(({ table, name }) => `${table}.${name}`).toSorted(),
    'a door needs a reason in table-kinds.ts',
  ).toEqual(Object.keys(readingDoors).toSorted())
  expect(others.filter(({ command }) => command !== 'SELECT')).toEqual([])
})

test('the app role owns nothing, is no superuser and walks through no wall', async () => {
  const [role] = await rowsOf<{ name: string; mighty: boolean; memberships: number }>(
    app,
    `select current_user as name, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as mighty,
            (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
     from pg_roles r where rolname = current_user`,
  )
  expect(role).toMatchObject({ mighty: false, memberships: 0 })
  const owned = await ofOwner<{ name: string }>(
    `select relname as name from pg_class where relowner = '${role?.name}'::regrole
     union all select nspname from pg_namespace where nspowner = '${role?.name}'::regrole
     union all select proname from pg_proc where proowner = '${role?.name}'::regrole`,
  )
  expect(owned).toEqual([])
})

test('the app role makes no tables, functions or schemas, and empties no table', async () => {
  const rights = await rowsOf<{ makes: boolean; schemas: boolean; empties: string[] | null }>(
    app,
    `select has_schema_privilege('public', 'CREATE') as makes,
            has_database_privilege(current_database(), 'CREATE') as schemas,
            (select array_agg(relname::text) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
               and has_table_privilege(oid, 'TRUNCATE, REFERENCES, TRIGGER')) as empties`,
  )
  expect(rights).toEqual([{ makes: false, schemas: false, empties: null }])
})

test('what was written down in the audit trail stays as it was', async () => {
  const rights = await rowsOf<{ table: string; changes: boolean; adds: boolean }>(
    app,
    `select relname as table, has_table_privilege(oid, 'UPDATE, DELETE') or has_any_column_privilege(oid, 'UPDATE') as changes,
            has_table_privilege(oid, 'INSERT') as adds
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  const addOnly = rights.filter(({ changes, adds }) => adds && !changes).map(({ table }) => table)
  expect(addOnly.toSorted()).toEqual([...appendOnlyTables].toSorted())
})

test('nothing runs with the rights of the owner: no such function, and no view that looks over the wall', async () => {
  const functions = await ofOwner(
    `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
  )
  expect(functions).toEqual([])
  const views = (await relations()).filter(
    ({ kind, secured }) => kind === 'm' || kind === 'f' || (kind === 'v' && !secured),
  )
  expect(
    views,
    'a view reads with the rights of its owner unless it is made WITH (security_invoker = true)',
  ).toEqual([])
})
