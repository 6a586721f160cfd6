import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest'
import { parties } from '#src/foundation/parties/tables.ts'
import { visionParts } from '#src/direction/vision/tables.ts'
import { openDatabase, TooPowerful, type Database } from '#src/platform/db.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { enterWorkspace } from '#src/platform/tenancy.ts'
import { freshDatabase, type FreshDatabase } from '#tests/postgres/fresh-database.ts'

let fresh: FreshDatabase
let database: Database
const statements: string[] = []
beforeAll(async () => {
  fresh = await freshDatabase()
  database = openDatabase({ ...fresh.app, max: 2 }, (statement) => statements.push(statement))
})
afterAll(async () => {
  await database.close()
  await fresh.drop()
})

const workspace = newIdentifier()
const wall = { workspace, account: null }
const party = (fields: Partial<typeof parties.$inferInsert> = {}) => ({
  workspaceId: workspace,
  id: newIdentifier(),
  kind: 'group' as const,
  name: newIdentifier(),
  createdAt: new Date(0),
  updatedAt: new Date(0),
  language: 'nl' as const,
  ...fields,
})
const setting = sql`select current_setting('app.workspace', true) as workspace, current_setting('app.account', true) as account`

describe('a transaction', () => {
  it('knows in which workspace and for whom it is, also when nobody is', async () => {
    const account = newIdentifier()
    const of = async (given: typeof wall | { workspace: string; account: string }) =>
      (await database.read(given, (db) => db.execute(setting))).rows[0]
    expect(await of({ workspace, account })).toEqual({ workspace, account })
    expect(
      await database.read({ workspace: null, account: null }, (db) => db.execute(setting)),
    ).toMatchObject({
      rows: [{ workspace: '', account: '' }],
    })
  })

  it('leaves nothing of its wall on the connection', async () => {
    await database.write(wall, (db) => enterWorkspace(db, newIdentifier()))
    const { rows } = await database.direct.execute(setting)
    expect(rows[0]).toEqual({ workspace: '', account: '' })
  })

  it('is not fooled by quotes in what it is given', async () => {
    const odd = `'; drop table parties; --`
    expect(
      (await database.read({ workspace: odd, account: null }, (db) => db.execute(setting))).rows[0],
    ).toMatchObject({ workspace: odd })
  })

  it('that reads can change nothing, and sees one moment', async () => {
    const writing = database.read(wall, (db) => db.insert(parties).values(party()))
    await expect(writing).rejects.toMatchObject({ cause: { code: '25006' } })
    const [before, after] = await database.read(wall, async (db) => {
      const count = () => db.$count(parties)
      const first = await count()
      await database.write(wall, (other) => other.insert(parties).values(party()))
      return [first, await count()]
    })
    expect(after).toBe(before)
  })

  it('that fails keeps nothing and gives its connection back', async () => {
    const row = party()
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const failing = database.write(wall, async (db) => {
        await db.insert(parties).values(row)
        throw new Error('halfway')
      })
      await expect(failing).rejects.toThrow('halfway')
    }
    expect(
      await database.read(wall, (db) => db.select().from(parties).where(eq(parties.id, row.id))),
    ).toEqual([])
  })
})

describe('a reading transaction', () => {
  it('lets a connection plan a question once, whatever is asked with it', async () => {
    const one = openDatabase({ ...fresh.app, max: 1 })
    const named = (name: string) =>
      one.read(wall, (db) => db.select({ id: parties.id }).from(parties).where(eq(parties.name, name)))
    for (const name of ['a', 'b', 'c']) await named(name)
    const kept = await one.read(wall, (db) =>
      db.execute<{ statement: string }>(sql`select statement from pg_prepared_statements`),
    )
    expect(kept.rows.filter(({ statement }) => statement.includes('from "parties"'))).toHaveLength(1)
    await one.close()
  })

  it('that fails gives its connection back, and one after it sees what is there', async () => {
    const row = party()
    await database.write(wall, (db) => db.insert(parties).values(row))
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const failing = database.read(wall, (db) => db.execute(sql`select 1 / 0`))
      await expect(failing).rejects.toMatchObject({ cause: { code: '22012' } })
      const failed = database.read(wall, async () => {
        throw new Error('halfway')
      })
      await expect(failed).rejects.toThrow('halfway')
    }
    const found = await database.read(wall, (db) => db.select().from(parties).where(eq(parties.id, row.id)))
    expect(found).toHaveLength(1)
  })

  it('whose beginning fails tells that, and not what its questions made of seeing nothing', async () => {
    const nowhere = openDatabase({ ...fresh.app, database: 'kansrijk_does_not_exist' })
    await expect(nowhere.read(wall, async () => 'seen')).rejects.toMatchObject({ code: '3D000' })
    await nowhere.close()
    // A setting that is no setting: the beginning is refused while the connection is good.
    const one = openDatabase({ ...fresh.app, max: 1 })
    const failing = one.read({ ...wall, account: 'x\u0000' }, async (db) => {
      if ((await db.select().from(parties)).length === 0) throw new Error('not found')
    })
    await expect(failing).rejects.toMatchObject({ code: '08P01' })
    expect(await one.read(wall, async () => 'good again')).toBe('good again')
    await one.close()
  })

  it('answers questions that are asked at once, each its own, from one moment', async () => {
    const row = party()
    const answers = await database.read(wall, (db) =>
      Promise.all([
        db.$count(parties),
        database.write(wall, (other) => other.insert(parties).values(row)).then(() => db.$count(parties)),
        db.select({ id: parties.id }).from(parties).where(eq(parties.id, row.id)),
      ]),
    )
    expect(answers).toEqual([answers[0], answers[0], []])
  })
})

describe('what the database says no to', () => {
  it('is a conflict when something that was chosen is not there', async () => {
    const orphan = { ...party(), trajectoryId: newIdentifier(), statement: 'x', position: 1 }
    const inserting = database.write(wall, (db) => db.insert(visionParts).values(orphan))
    await expect(inserting).rejects.toMatchObject({
      name: 'Refusal',
      kind: 'conflict',
      code: 'platform.gone',
    })
  })

  it('is a conflict when somebody did the same thing a moment earlier', async () => {
    const row = party()
    const twice = database.write(wall, (db) => db.insert(parties).values([row, row]))
    await expect(twice).rejects.toMatchObject({ kind: 'conflict', code: 'platform.just-done' })
  })

  it('stays a bug when it is one', async () => {
    const incomplete = { ...party(), name: null as never }
    const inserting = database.write(wall, (db) => db.insert(parties).values(incomplete))
    await expect(inserting).rejects.toMatchObject({ cause: { code: '23502' } })
  })
})

test('statements of queries are heard, those of the transaction itself are not', async () => {
  statements.length = 0
  await database.read(wall, (db) => db.select({ id: parties.id }).from(parties))
  expect(statements).toEqual(['select "id" from "parties"'])
})

test('a connection that the server ends is replaced', async () => {
  const ended = database.direct.execute(sql`select pg_terminate_backend(pg_backend_pid())`)
  await expect(ended).rejects.toThrow('pg_terminate_backend')
  expect(await database.isReachable()).toBe(true)
  expect(await database.read(wall, (db) => db.$count(parties))).toBeGreaterThanOrEqual(0)
})

test('a server that is not there is not reachable', async () => {
  const nowhere = openDatabase({ ...fresh.app, port: 1, host: '127.0.0.1' })
  expect(await nowhere.isReachable()).toBe(false)
  await nowhere.close()
})

test('a role that no wall stops is refused, the app role is not', async () => {
  await expect(database.refuseTooPowerful()).resolves.toBeUndefined()
  const powerful = openDatabase({ ...inject('postgres').superuser, database: fresh.owner.database })
  await expect(powerful.refuseTooPowerful()).rejects.toBeInstanceOf(TooPowerful)
  await powerful.close()
})
