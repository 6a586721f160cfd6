import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { makeDatabase } from '#src/platform/embedded/roles.ts'
import type { Connection } from '#src/platform/embedded/superuser.ts'
import type {} from './global-setup.ts'

export type FreshDatabase = {
  owner: Connection
  app: Connection
  /** Removes the database, whoever is still connected. */
  drop: () => Promise<void>
}

const asSuperuser = async <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client(inject('postgres').superuser)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Clones the migrated template: an empty database for one test file. Call `drop` in `afterAll`. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const { owner, app, prefix, template } = inject('postgres')
  const database = `${prefix}${randomBytes(6).toString('hex')}`
  await asSuperuser(async (client) => makeDatabase(client, database, template))
  return {
    owner: { ...owner, database },
    app: { ...app, database },
    drop: async () => {
      await asSuperuser(async (client) => client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`))
    },
  }
}
