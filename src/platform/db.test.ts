import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest'
import { parties } from '#src/foundation/parties/tables.ts'
import { visionParts } from '#src/direction/vision/tables.ts'
import { question, type ValueOf } from '#src/platform/question.ts'
import { openDatabase, TooPowerful, type Database, type Db } from '#src/platform/db.ts'
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
const current = question((db, value: ValueOf<'name'>) =>
  db
    .select({ id: parties.id })
    .from(parties)
    .where(eq(parties.name, value('name')))
    .prepare(''),
)
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
    const answers = await database.read(wall, async (db) => {
      // The moment is that of the first question.
      const before = await db.$count(parties)
      const meanwhile = database.write(wall, (other) => other.insert(parties).values(row))
      const [after, theirs] = await Promise.all([
        meanwhile.then(() => db.$count(parties)),
        db.select({ id: parties.id }).from(parties).where(eq(parties.id, row.id)),
      ])
      return { before, after, theirs }
    })
    expect(answers).toEqual({ before: answers.before, after: answers.before, theirs: [] })
  })

  it('that failed lets nothing left over of it ask on, behind the wall of whoever comes next', async () => {
    const one = openDatabase({ ...fresh.app, max: 1 })
    const late: unknown[] = []
    const why = (error: Error): string => (error.cause instanceof Error ? error.cause : error).message
    let goOn = (): void => {}
    const failed = new Promise<void>((resolve) => (goOn = resolve))
    const leftOver = async (db: Db) => {
      await failed
      late.push(await db.execute(setting).catch(why), await current(db, { name: 'x' }).catch(why))
    }
    for (const begin of [one.read, one.write]) {
      await expect(
        begin(wall, (db) => Promise.all([leftOver(db), Promise.reject(new Error('no'))])),
      ).rejects.toThrow('no')
    }
    const other = { ...wall, workspace: newIdentifier() }
    const seen = await one.read(other, async (db) => {
      goOn()
      await failed
      return (await db.execute<{ workspace: string }>(setting)).rows[0]?.workspace
    })
    expect(seen).toBe(other.workspace)
    await expect
      .poll(() => late)
      .toEqual(Array(4).fill('a question was asked after the end of its transaction'))
    await one.close()
  })

  it('and what is asked outside one end after a minute', async () => {
    const shown = sql`select current_setting('statement_timeout') as patience`
    const within = await database.read(wall, (db) => db.execute(shown))
    const outside = await database.direct.execute(shown)
    expect([within.rows, outside.rows]).toEqual([[{ patience: '1min' }], [{ patience: '1min' }]])
  })
})

describe('a connection that dies while somebody asks through it', () => {
  const dying = sql`select pg_sleep(30) from pg_stat_activity limit 1`
  async function kill(database: string): Promise<void> {
    const superuser = new pg.Client({ ...inject('postgres').superuser, database })
    await superuser.connect()
    const busy = `select count(pg_terminate_backend(pid))::int as killed from pg_stat_activity
      where datname = current_database() and query like '%pg_sleep(30)%' and pid <> pg_backend_pid()`
    await expect.poll(async () => (await superuser.query(busy)).rows).toEqual([{ killed: 1 }])
    await superuser.end()
  }

  it.each(['read', 'write'] as const)('fails that %s, and the next is answered', async (way) => {
    const one = openDatabase({ ...fresh.app, max: 1 })
    const asking = one[way](wall, (db) => db.execute(dying)).catch((error: Error) => error)
    await kill(fresh.app.database)
    expect(await asking).toBeInstanceOf(Error)
    expect(await one[way](wall, async (db) => (await db.execute(setting)).rows)).toHaveLength(1)
    await one.close()
  })
})

describe('those who write', () => {
  it('leave connections to those who read, however many wait', async () => {
    const busy = openDatabase(fresh.app)
    let goOn = (): void => {}
    const held = new Promise<void>((resolve) => (goOn = resolve))
    const writing = Array.from({ length: 30 }, () => busy.write(wall, () => held))
    expect(await busy.read(wall, async () => 'answered')).toBe('answered')
    goOn()
    await Promise.all(writing)
    await busy.close()
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
