import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, lchown, lstat, readFile, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Account, serverAccount } from './account.ts'
import { makeDataFolder } from './data-folder.ts'
import { EmbeddedError } from './embedded-error.ts'

export type Permissions = { mode: number; uid: number; gid: number }

/** Where the data lies, and the account the server needs there (none: the app's own). */
export type Place = { directory: string; account?: Account }

const ELSEWHERE = '/var/lib/kansrijk'

/** A short name for a path, the same at every start. */
export const shortName = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 12)

/** May this account pass through (or, for a program, read and run) something with these permissions? */
export const mayEnter = (at: Permissions, account: Account, needed = 0o1): boolean => {
  const shift = at.uid === account.uid ? 6 : at.gid === account.gid ? 3 : 0
  return ((at.mode >> shift) & needed) === needed
}

/** May this account reach `path`? Parts that do not exist yet will be made for it. */
export const canReach = async (path: string, account: Account): Promise<boolean> => {
  let at = resolve(path)
  while (!existsSync(at)) at = dirname(at)
  for (at = await realpath(at); ; at = dirname(at)) {
    if (!mayEnter(await stat(at), account)) return false
    if (at === dirname(at)) return true
  }
}

export type Candidate = { directory: string; hasData: boolean; reachable: boolean }

/**
 * Chooses between the folder that was asked for and the one root falls back on. Data that exists is
 * never passed over for an empty folder: that would look like losing everything.
 */
export const chooseDirectory = (asked: Candidate, elsewhere: Candidate): string => {
  if (asked.hasData && !asked.reachable) {
    throw new EmbeddedError(
      'cannot-start',
      `The database in ${asked.directory} cannot be entered by the account that owns it. ` +
        'Give every folder above it the right to be passed through (chmod o+x).',
    )
  }
  if (asked.hasData || !asked.reachable || !elsewhere.hasData) {
    return asked.reachable ? asked.directory : elsewhere.directory
  }
  return elsewhere.directory
}

/** The folder of PostgreSQL's own files inside the data folder. */
export const clusterIn = (directory: string): string => join(directory, 'postgres')

const hasData = (directory: string): boolean => existsSync(join(clusterIn(directory), 'PG_VERSION'))

const ownerOf = async (directory: string): Promise<Account | undefined> =>
  hasData(directory) ? lstat(clusterIn(directory)) : undefined

/** Finds and makes the data folder. Anything but root simply uses what was asked for. */
export const preparePlace = async (dataDirectory: string, elsewhereRoot = ELSEWHERE): Promise<Place> => {
  const asked = resolve(dataDirectory)
  if (process.getuid?.() !== 0) {
    await makeDataFolder(asked)
    return { directory: await realpath(asked) }
  }
  const elsewhere = join(elsewhereRoot, shortName(asked))
  const passwd = existsSync('/etc/passwd') ? await readFile('/etc/passwd', 'utf8') : ''
  const { uid, gid } = serverAccount((await ownerOf(asked)) ?? (await ownerOf(elsewhere)), passwd)
  const account = { uid, gid }
  const directory = chooseDirectory(
    { directory: asked, hasData: hasData(asked), reachable: await canBeGiven(asked, account) },
    { directory: elsewhere, hasData: hasData(elsewhere), reachable: true },
  )
  await makeFor(account, directory)
  return { directory: await realpath(directory), account }
}

/** Can the account use this folder as it is, or after root gives it to the account? */
const canBeGiven = async (directory: string, account: Account): Promise<boolean> => {
  if (!existsSync(directory) || (await canReach(directory, account))) return canReach(directory, account)
  const ours = hasData(directory) || (await readdir(directory)).length === 0
  return ours && (await canReach(dirname(directory), account))
}

const makeFor = async (account: Account, directory: string): Promise<void> => {
  // Only the last folder is private to the account: the ones above it must stay passable.
  const made = await makeDataFolder(directory, 0o755)
  if (made || !mayEnter(await stat(directory), account)) await chown(directory, account.uid, account.gid)
  // Data that root copied here, for instance from a backup, belongs to root until now.
  const cluster = clusterIn(directory)
  if (hasData(directory) && (await stat(cluster)).uid !== account.uid) {
    await giveTo(account, cluster)
    await chmod(cluster, 0o700)
  }
}

/** Makes the account the owner of a folder and of everything in it. */
export const giveTo = async (account: Account, folder: string): Promise<void> => {
  await chown(folder, account.uid, account.gid)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), account.uid, account.gid)
  }
}
