import { prepareDatabase } from '#src/doors/prepare-database.ts'
import type { Config } from '#src/platform/config.ts'
import { openDatabase, type Database } from '#src/platform/db.ts'
import { startEmbedded } from '#src/platform/embedded/server.ts'

export type Opened = { database: Database; close: () => Promise<void> }

/** With a server of one's own: as its owner when one is given, otherwise as the app itself, which then needs the wall forced. */
async function openOwnServer(
  url: string,
  ownerUrl: string | null,
  say: (line: string) => void,
): Promise<Opened> {
  const appRole = decodeURIComponent(new URL(url).username)
  if (!ownerUrl)
    say('DATABASE_OWNER_URL is not set: the app owns its tables, and row-level security is forced on it.')
  const database = openDatabase({ connectionString: url })
  try {
    await database.refuseTooPowerful()
    await prepareDatabase({ connectionString: ownerUrl ?? url }, appRole)
  } catch (error) {
    await database.close()
    throw error
  }
  return { database, close: () => database.close() }
}

/** Opens the database that the settings ask for, brought up to date. */
export async function openInstallationDatabase(config: Config, say: (line: string) => void): Promise<Opened> {
  if (config.databaseUrl) return openOwnServer(config.databaseUrl, config.databaseOwnerUrl, say)
  const embedded = await startEmbedded({ dataDirectory: config.dataDirectory, log: say })
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
