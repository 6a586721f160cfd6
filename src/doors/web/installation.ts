import '#src/doors/all-jobs.ts'
import { openInstallationDatabase } from '#src/doors/database.ts'
import { remindHourly } from '#src/doors/remind.ts'
import { sweepFilesDaily } from '#src/doors/sweep-files.ts'
import type { Installation } from '#src/doors/web/app.tsx'
import { signingSecret } from '#src/foundation/identity/installation-secret.ts'
import { makeOneTimeLink } from '#src/foundation/identity/one-time-links.ts'
import { hasAdministrator } from '#src/foundation/identity/queries.ts'
import { openSignIn } from '#src/foundation/identity/sign-in.ts'
import { findAddressee } from '#src/foundation/mails/addressee-queries.ts'
import { setUpPaths } from '#src/foundation/set-up/paths.ts'
import { makeDemo } from '#src/overview/demo/make-demo.ts'
import type { Config } from '#src/platform/config.ts'
import { nobodysWall } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import { startWorker } from '#src/platform/jobs/queue.ts'
import { openLog } from '#src/platform/log.ts'
import { publicAddress } from '#src/platform/mail/mail-links.ts'
import { openPost } from '#src/platform/mail/post.ts'

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])
const linkHours = 24 * 7

/** The demo is on only where it can do no harm, unless a setting says otherwise. */
const demoIsHarmless = (config: Config): boolean =>
  loopback.has(config.host) && config.databaseUrl === null && config.publicUrl === null

async function firstLink(database: Database): Promise<string | null> {
  const taken = await database.read(nobodysWall, hasAdministrator)
  if (taken) return null
  return database.write(nobodysWall, (db) =>
    makeOneTimeLink(db, 'first-administrator', new Date(), linkHours),
  )
}

export type Opened = {
  installation: Installation
  /** Path of the page that makes the first administrator; null when there is one. */
  setUpPath: string | null
  close: () => Promise<void>
}

/** Everything that a door needs, from the settings: database, sign-in, demo. */
export async function openInstallation(config: Config, say: (line: string) => void): Promise<Opened> {
  const { database, close } = await openInstallationDatabase(config, say)
  try {
    const link = await firstLink(database)
    const demo = config.demo ?? (demoIsHarmless(config) && link !== null)
    const clock = () => new Date()
    if (demo) await makeDemo(database, clock(), say)
    const secret = await signingSecret(database)
    const signIn = openSignIn({ database, secret, publicUrl: config.publicUrl })
    const demoStays = config.demo === true
    const installation = { config, database, signIn, log: openLog(config), demo, demoStays, clock }
    const address = publicAddress(config)
    const post = config.mail && openPost(config.mail, { addresseeOf: findAddressee, address })
    const worker = await startWorker({ ...installation, post })
    const sweeping = sweepFilesDaily(installation)
    const reminding = remindHourly(installation)
    return {
      installation,
      setUpPath: link && setUpPaths.choose({ link }),
      async close() {
        await Promise.all([sweeping.end(), reminding.end(), worker.end()])
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
