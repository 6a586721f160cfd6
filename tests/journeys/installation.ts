import { emptyFolder, type Home } from '#tests/journeys/empty-folder.ts'
import { type Environment, type RunningApp, startApp } from '#tests/journeys/running-app.ts'
import { freshDatabase } from '#tests/postgres/fresh-database.ts'
import type { Connection } from '#src/platform/embedded/superuser.ts'

/** A host that is a folder (a unix socket) can only stand in the query of an address. */
const addressOf = ({ host, port, user, password, database }: Connection): string => {
  const secret = password ? `:${encodeURIComponent(password)}` : ''
  return host.startsWith('/')
    ? `postgres://${user}${secret}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgres://${user}${secret}@${host}:${port}/${database}`
}

/** The database that the tests run on: the one that comes along, or a fresh one on `TEST_DATABASE_URL`. */
export async function homeOfApp(): Promise<Home> {
  if (!process.env['TEST_DATABASE_URL']) return emptyFolder()
  const { app, owner, drop } = await freshDatabase()
  const settings = { DATABASE_URL: addressOf(app), DATABASE_OWNER_URL: addressOf(owner) }
  return { settings, remove: drop }
}

/** A municipality's own installation; also the quickest to start. */
export const withoutDemo: Environment = { KANSRIJK_DEMO: '0' }

/** An app on a database of its own, from the first start to the last trace removed. */
export type Installation = RunningApp & { close: () => Promise<void> }

export async function openInstallation(environment: Environment): Promise<Installation> {
  const home = await homeOfApp()
  try {
    const app = await startApp({ ...home.settings, ...environment })
    const close = async (): Promise<void> => {
      await app.end()
      await home.remove()
    }
    return { ...app, close }
  } catch (error) {
    await home.remove()
    throw error
  }
}
