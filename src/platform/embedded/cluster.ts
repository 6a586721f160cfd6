import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdir, open, readFile, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { EmbeddedError, noSpace } from './embedded-error.ts'
import { clusterIn, type Place } from './place.ts'
import { serverEnvironment } from './launch.ts'
import { isAlive } from './postmaster.ts'
import type { Programs } from './programs.ts'
import { SUPERUSER } from './superuser.ts'

export const MAJOR_VERSION = '18'
const SMALLEST_DISK_BYTES = 200 * 1024 * 1024

/** Refuses data of another major version: only PostgreSQL's own upgrade can read it. */
export const assertVersion = (found: string, directory: string): void => {
  const version = found.trim()
  if (version === MAJOR_VERSION) return
  throw new EmbeddedError(
    'wrong-version',
    `The data folder ${directory} was made by PostgreSQL ${version}, this is PostgreSQL ${MAJOR_VERSION}. ` +
      'Start the version of Kansrijk that made it and export from there, or set KANSRIJK_DATA to another folder.',
  )
}

const passwordFile = (place: Place): string => join(place.directory, 'password')

/** The password of a server that listens on a port; on a unix socket none is needed. */
export const readPassword = async (place: Place): Promise<string | undefined> =>
  process.platform === 'win32' ? readFile(passwordFile(place), 'utf8') : undefined

/** Makes the database's files when there are none yet, and checks the version of those there are. */
export const prepareCluster = async (
  place: Place,
  programs: Programs,
  durable: boolean,
): Promise<boolean> => {
  const cluster = clusterIn(place.directory)
  const versionFile = join(cluster, 'PG_VERSION')
  if (existsSync(versionFile)) {
    assertVersion(await readFile(versionFile, 'utf8'), place.directory)
    return false
  }
  const disk = await statfs(place.directory)
  if (disk.bavail * disk.bsize < SMALLEST_DISK_BYTES) throw noSpace(place.directory)
  await removeAbandoned(place)
  const fresh = join(place.directory, `new-${process.pid}`)
  try {
    await initialise(fresh, place, programs, durable)
    await rename(fresh, cluster)
    await syncFolder(place.directory)
    return true
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    // Another start finished first; its files are as good.
    if (existsSync(versionFile)) return false
    throw error
  }
}

/** What a start left that was killed while it made the files. */
const removeAbandoned = async (place: Place): Promise<void> => {
  for (const name of await readdir(place.directory)) {
    const pid = /^new-(\d+)$/.exec(name)?.[1]
    if (pid && (pid === String(process.pid) || !isAlive(Number(pid)))) {
      await rm(join(place.directory, name), { recursive: true, force: true })
    }
  }
}

const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * ICU's root order sorts Dutch, French and English names alike (Aalst, Ecaussinnes, écluse). The C
 * library's side is C.UTF-8, because pg_trgm under plain C skips every accented letter.
 */
const initialise = async (
  fresh: string,
  place: Place,
  programs: Programs,
  durable: boolean,
): Promise<void> => {
  await mkdir(fresh, { mode: 0o700 })
  if (place.account) await chown(fresh, place.account.uid, place.account.gid)
  const options = ['-D', fresh, '-U', SUPERUSER, '--encoding=UTF8', '--no-instructions']
  options.push('--locale-provider=icu', '--icu-locale=und', ...(await authentication(place)))
  if (!durable) options.push('--no-sync')
  try {
    await runInitdb(programs, place, [...options, '--locale=C.UTF-8'])
  } catch (error) {
    if (!(error instanceof Error && /invalid locale name/.test(error.message))) throw error
    await runInitdb(programs, place, [...options, '--locale=C'])
  }
}

const authentication = async (place: Place): Promise<string[]> => {
  if (process.platform !== 'win32') return ['--auth-local=trust', '--auth-host=reject']
  if (!existsSync(passwordFile(place))) {
    await writeFile(passwordFile(place), randomBytes(24).toString('base64url'), { mode: 0o600 })
  }
  return ['--auth=scram-sha-256', `--pwfile=${passwordFile(place)}`]
}

const runInitdb = async (programs: Programs, place: Place, options: string[]): Promise<void> => {
  await promisify(execFile)(programs.initdb, options, {
    cwd: place.directory,
    env: serverEnvironment(),
    ...place.account,
  }).catch((error: unknown) => {
    if (error instanceof Error && /No space left/i.test(error.message)) throw noSpace(place.directory, error)
    throw error
  })
}
