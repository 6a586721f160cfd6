import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { clusterIn } from '#src/platform/embedded/place.ts'
import { isAlive, servingProcess } from '#src/platform/embedded/postmaster.ts'
import { APP_ROLE, OWNER_ROLE, prepareRoles } from '#src/platform/embedded/roles.ts'
import { startEmbedded } from '#src/platform/embedded/server.ts'
import type { Connection } from '#src/platform/embedded/superuser.ts'

/** A PostgreSQL with the two roles, for one run of the tests; the databases are made by the tests. */
export type TestServer = {
  superuser: Connection
  owner: Connection
  app: Connection
  /** Undoes what was made, and ends the server if it was started for the tests. */
  close: () => Promise<void>
}

/** The server of `TEST_DATABASE_URL` (a superuser of PostgreSQL 15 or newer), or the one that comes along. */
export const openTestServer = async (url = process.env['TEST_DATABASE_URL']): Promise<TestServer> =>
  url ? useServer(url) : startServer()

const startServer = async (): Promise<TestServer> => {
  await removeAbandoned()
  const dataDirectory = join(tmpdir(), `kansrijk-test-${process.pid}`)
  const server = await startEmbedded({ dataDirectory, durable: false, log: () => {} })
  const close = async () => {
    await server.stop()
    if (process.platform !== 'win32') await rm(server.owner.host, { recursive: true, force: true })
    await rm(server.directory, { recursive: true, force: true })
    await rm(dataDirectory, { recursive: true, force: true })
  }
  return { superuser: server.superuser, owner: server.owner, app: server.app, close }
}

/** A run of the tests that was killed leaves its server and its folder; this run takes them away. */
const removeAbandoned = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = /^kansrijk-test-(\d+)$/.exec(name)?.[1]
    if (!pid || isAlive(Number(pid))) continue
    const folder = join(tmpdir(), name)
    const server = await servingProcess(clusterIn(folder))
    if (server) process.kill(server, 'SIGQUIT')
    while (existsSync(clusterIn(folder)) && (await servingProcess(clusterIn(folder)))) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await rm(folder, { recursive: true, force: true })
  }
}

const useServer = async (url: string): Promise<TestServer> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const superuser: Connection = {
    host: client.host,
    port: client.port,
    user: client.user ?? 'postgres',
    database: client.database ?? 'postgres',
    ...(typeof client.password === 'string' ? { password: client.password } : {}),
  }
  // Over a port a server asks for passwords; the roles get a new one for each run.
  const password = randomBytes(18).toString('base64url')
  const made = await prepareRoles(client, password)
  const as = (user: string): Connection => ({ ...superuser, user, password })
  const close = async () => {
    for (const role of made) await client.query(`DROP ROLE ${role}`)
    await client.end()
  }
  return { superuser, owner: as(OWNER_ROLE), app: as(APP_ROLE), close }
}
