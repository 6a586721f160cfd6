import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type AppProcess, startApp } from '#tests/postgres/app-process.ts'
import { clusterIn } from './place.ts'
import { servingProcess } from './postmaster.ts'
import type { Connection } from './superuser.ts'

let parent: string
let data: string
const apps: AppProcess[] = []

const start = async (folder = data): Promise<AppProcess> => {
  const app = await startApp(folder)
  apps.push(app)
  return app
}

const server = async (app: AppProcess): Promise<number> => {
  const pid = await servingProcess(clusterIn(app.ready?.directory ?? ''))
  if (!pid) throw new Error('no server runs')
  return pid
}

const query = async (connection: Connection | undefined, text: string): Promise<unknown[]> => {
  const client = new Client(connection)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kansrijk dätä '))
  data = join(parent, 'folder with spaces')
  // Made by root, it must be passable for the account of the server.
  await chmod(parent, 0o755)
})

afterEach(async () => {
  for (const app of apps.splice(0)) {
    await app.end('SIGTERM')
    if (app.ready) await rm(app.ready.owner.host, { recursive: true, force: true })
  }
})

afterAll(async () => rm(parent, { recursive: true, force: true }))

describe.skipIf(process.platform === 'win32')('the database that comes along', () => {
  it('is PostgreSQL 18 with an owner and an app role that is not the owner', async () => {
    const { ready } = await start()
    expect(
      await query(
        ready?.app,
        "SELECT current_user AS who, current_setting('server_version') LIKE '18.%' AS is_18",
      ),
    ).toEqual([{ who: 'kansrijk_app', is_18: true }])
    expect(
      await query(
        ready?.owner,
        'SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = current_database()',
      ),
    ).toEqual([{ owner: 'kansrijk_owner' }])
    await expect(query(ready?.app, 'CREATE TABLE sneaked_in (id int)')).rejects.toThrow(/permission denied/)
    await query(ready?.owner, 'CREATE TABLE kept (id int)')
  })

  it('sorts names as people do, accents and capitals among the others', async () => {
    const { ready } = await start()
    const sorted = `SELECT string_agg(name, ' ' ORDER BY name) AS names
                    FROM unnest(ARRAY['Zele', 'écluse', 'Aalst', 'Ecaussinnes', 'bree']) AS name`
    expect(await query(ready?.app, sorted)).toEqual([{ names: 'Aalst bree Ecaussinnes écluse Zele' }])
  })

  it('ends with an app that stops orderly', async () => {
    const app = await start()
    await app.end('SIGTERM')
    expect(await servingProcess(clusterIn(app.ready?.directory ?? ''))).toBeUndefined()
  })

  it('outlives an app that is killed, and the next app uses it', async () => {
    const killed = await start()
    const running = await server(killed)
    await query(killed.ready?.owner, 'INSERT INTO kept VALUES (1)')
    await killed.end('SIGKILL')
    const next = await start()
    expect(await server(next)).toBe(running)
    expect(next.lines.join()).toContain(`process ${running}`)
    expect(await query(next.ready?.owner, 'SELECT id FROM kept')).toEqual([{ id: 1 }])
    await next.end('SIGTERM')
    expect(await servingProcess(clusterIn(next.ready?.directory ?? ''))).toBeUndefined()
  })

  it('starts again at once after both were killed, with every row', async () => {
    const killed = await start()
    await query(killed.ready?.owner, 'INSERT INTO kept VALUES (2)')
    process.kill(await server(killed), 'SIGKILL')
    await killed.end('SIGKILL')
    const next = await start()
    expect(await query(next.ready?.owner, 'SELECT id FROM kept ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }])
  })

  it('is brought back by its app when it alone is killed', async () => {
    const app = await start()
    const before = await server(app)
    process.kill(before, 'SIGKILL')
    await vi.waitFor(() => expect(app.lines.join()).toContain('The database is back'), 10_000)
    expect(await server(app)).not.toBe(before)
    expect(await query(app.ready?.app, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('refuses a second app and names the first', async () => {
    const first = await start()
    const second = await start()
    expect(second.failed?.code).toBe('data-in-use')
    expect(second.failed?.message).toContain(`in use by process ${first.pid}`)
    expect(await query(first.ready?.app, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('is made once when two apps start on a new folder together', async () => {
    const folder = join(parent, 'together')
    const both = await Promise.all([start(folder), start(folder)])
    expect(both.map((app) => app.failed?.code ?? 'ready').toSorted()).toEqual(['data-in-use', 'ready'])
  })

  it('is not fooled by a foreign process that got the number of the dead server', async () => {
    const app = await start()
    const cluster = clusterIn(app.ready?.directory ?? '')
    await app.end('SIGTERM')
    const host = app.ready?.owner.host ?? ''
    await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n${host}\n\n`)
    const next = await start()
    expect(await query(next.ready?.app, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('leaves nothing of a start that was killed while it made the files', async () => {
    const folder = join(parent, 'abandoned')
    const { ready } = await start(folder)
    await apps[0]?.end('SIGTERM')
    await rm(clusterIn(folder), { recursive: true })
    await mkdir(join(folder, 'new-4194305'))
    await start(folder)
    expect((await readdir(ready?.directory ?? '')).filter((name) => name.startsWith('new-'))).toEqual([])
  })

  it('refuses the data of another version and leaves them alone', async () => {
    const folder = join(parent, 'old')
    await mkdir(clusterIn(folder), { recursive: true })
    await writeFile(join(clusterIn(folder), 'PG_VERSION'), '17\n')
    const { failed } = await start(folder)
    expect(failed?.code).toBe('wrong-version')
    expect(failed?.message).toMatch(/PostgreSQL 17.*PostgreSQL 18/)
    expect(await readdir(clusterIn(folder))).toEqual(['PG_VERSION'])
  })

  it('says what to do when the folder cannot be made', async () => {
    const file = join(parent, 'a file')
    await writeFile(file, '', { mode: 0o755 })
    const { failed } = await start(file)
    expect(failed?.code).toBe('cannot-start')
    expect(failed?.message).toContain('KANSRIJK_DATA')
  })
})
