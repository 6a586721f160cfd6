import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { APP_ROLE, makeDatabase } from '#src/platform/embedded/roles.ts'
import { prepareDatabase } from '#src/doors/prepare-database.ts'
import { openTestServer, type TestServer } from './test-server.ts'

/** What every test file is given to clone its own database. */
export type ProvidedPostgres = Pick<TestServer, 'superuser' | 'owner' | 'app'> & {
  /** Begins the name of every database of this run. */
  prefix: string
  template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: ProvidedPostgres
  }
}

const dropDatabases = async (superuser: Client, prefix: string): Promise<void> => {
  const { rows } = await superuser.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  )
  for (const { name } of rows) {
    await superuser.query(`ALTER DATABASE ${name} IS_TEMPLATE false`)
    await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  }
}

/** Starts the server, migrates one database and makes it the template of all others. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer()
  const superuser = new Client(server.superuser)
  const prefix = `kansrijk_test_${process.pid}_`
  const template = `${prefix}template`
  const close = async (): Promise<void> => {
    await dropDatabases(superuser, prefix)
    await superuser.end()
    await server.close()
  }
  await superuser.connect()
  try {
    await makeDatabase(superuser, template)
    await prepareDatabase({ ...server.owner, database: template }, APP_ROLE)
    await superuser.query(`ALTER DATABASE ${template} IS_TEMPLATE true`)
  } catch (error) {
    await close()
    throw error
  }
  project.provide('postgres', {
    superuser: server.superuser,
    owner: server.owner,
    app: server.app,
    prefix,
    template,
  })
  return close
}
