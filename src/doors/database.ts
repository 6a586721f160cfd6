import { notAllowed, notReached, type Address } from '#src/doors/database-problem.ts'
import { prepareDatabase } from '#src/doors/prepare-database.ts'
import type { Config } from '#src/platform/config.ts'
import { nobodysWall } from '#src/platform/context.ts'
import { openDatabase, type Database } from '#src/platform/db.ts'
import { EmbeddedError } from '#src/platform/embedded/embedded-error.ts'
import { attachBeside, startEmbedded, type EmbeddedServer } from '#src/platform/embedded/server.ts'

export type Opened = { database: Database; close: () => Promise<void> }

/** Asks for nothing, once. Errors: DatabaseProblem that says what is wrong with the address. */
const reach = (database: Database, address: Address): Promise<void> =>
  database
    .read(nobodysWall, async () => {})
    .catch((error: unknown) => {
      throw notReached(error, address)
    })

async function reachOnce(address: Address): Promise<void> {
  const database = openDatabase({ connectionString: address.url })
  try {
    await reach(database, address)
  } finally {
    await database.close()
  }
}

async function prepareAs(owner: Address, appRole: string): Promise<void> {
  await prepareDatabase({ connectionString: owner.url }, appRole).catch((error: unknown) => {
    throw notAllowed(error, owner) ?? error
  })
}

/**
 * With a server of one's own: as its owner when one is given, otherwise as the app itself, which then needs the wall
 * forced. Errors: DatabaseProblem, TooPowerful, MigrationError.
 */
async function openOwnServer(
  url: string,
  ownerUrl: string | null,
  say: (line: string) => void,
): Promise<Opened> {
  if (!ownerUrl)
    say('DATABASE_OWNER_URL is not set: the app owns its tables, and row-level security is forced on it.')
  const app: Address = { setting: 'DATABASE_URL', url }
  const owner: Address = ownerUrl ? { setting: 'DATABASE_OWNER_URL', url: ownerUrl } : app
  const database = openDatabase({ connectionString: url })
  try {
    await reach(database, app)
    await database.refuseTooPowerful()
    if (owner !== app) await reachOnce(owner)
    await prepareAs(owner, decodeURIComponent(new URL(url).username))
  } catch (error) {
    await database.close()
    throw error
  }
  return { database, close: () => database.close() }
}

/** The embedded server; `beside` an app that keeps it already, for what does not serve people itself. */
async function embeddedServer(
  dataDirectory: string,
  log: (line: string) => void,
  beside: boolean,
): Promise<EmbeddedServer> {
  try {
    return await startEmbedded({ dataDirectory, log })
  } catch (error) {
    const isKept = error instanceof EmbeddedError && error.code === 'data-in-use'
    const running = beside && isKept ? await attachBeside(dataDirectory) : undefined
    if (!running) throw error
    return running
  }
}

/** Opens the database that the settings ask for, brought up to date. */
export async function openInstallationDatabase(
  config: Config,
  say: (line: string) => void,
  { beside = false } = {},
): Promise<Opened> {
  if (config.databaseUrl) return openOwnServer(config.databaseUrl, config.databaseOwnerUrl, say)
  const embedded = await embeddedServer(config.dataDirectory, say, beside)
  try {
    await prepareDatabase(embedded.owner, embedded.app.user)
    const database = openDatabase(embedded.app)
    return {
      database,
      async close() {
        await database.close()
        await embedded.stop()
      },
    }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}
