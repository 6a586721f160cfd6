import { chown, lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'
import { canReach, type Place, shortName } from './place.ts'

/** The kernel keeps 107 bytes for the path of a socket on Linux, 103 on macOS. */
const LONGEST = 103

/** Does the socket of a server on this port fit in this directory? */
export const socketFits = (directory: string, port: number): boolean =>
  Buffer.byteLength(join(directory, `.s.PGSQL.${port}`)) <= LONGEST

/**
 * A directory of its own for the socket, the same at every start, that only the server's account
 * (and root) can enter: who gets in needs no password.
 */
export const prepareSocketDirectory = async (place: Place, port: number): Promise<string> => {
  const uid = place.account?.uid ?? process.getuid?.()
  // The account is part of the name: an empty directory that another account left is not in the way.
  const name = `kansrijk-${shortName(`${uid} ${place.directory}`)}`
  for (const parent of new Set([tmpdir(), '/tmp'])) {
    const directory = join(parent, name)
    if (!socketFits(directory, port)) continue
    if (place.account && !(await canReach(parent, place.account))) continue
    await makePrivate(directory, uid, place)
    return directory
  }
  throw new EmbeddedError(
    'cannot-start',
    `The temporary folder ${tmpdir()} cannot hold the database's socket. Set TMPDIR to a shorter path.`,
  )
}

const makePrivate = async (directory: string, uid: number | undefined, place: Place): Promise<void> => {
  try {
    await mkdir(directory, { mode: 0o700 })
    if (place.account) await chown(directory, place.account.uid, place.account.gid)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const found = await lstat(directory)
  // Somebody else may have put a directory of this name into the shared temporary folder.
  if (found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0) return
  throw new EmbeddedError(
    'cannot-start',
    `${directory} belongs to another account or is open to others. Remove it and start again.`,
  )
}

/** Removes what a server that was killed left in the socket's directory. */
export const clearSocketDirectory = async (directory: string): Promise<void> => {
  for (const name of await readdir(directory)) await rm(join(directory, name), { force: true })
}
