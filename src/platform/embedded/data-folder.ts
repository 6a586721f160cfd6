import { existsSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** True when it was not there yet. */
const makeOne = async (folder: string, mode: number): Promise<boolean> => {
  try {
    await mkdir(folder, { mode })
    return true
  } catch (error) {
    if (await isFolder(folder)) return false
    throw error
  }
}

/**
 * Makes a folder and the missing ones above it, one by one. Node's own `recursive` asks without end where nothing can
 * be made, as in /proc: a new folder "does not exist" there, and the one above it does.
 */
const makeWithParents = async (folder: string, modeAbove: number): Promise<boolean> => {
  const missing: string[] = []
  let above = dirname(folder)
  // Nothing stands above a root, which may be missing too: a drive of Windows.
  while (!existsSync(above) && above !== dirname(above)) {
    missing.unshift(above)
    above = dirname(above)
  }
  for (const one of missing) await makeOne(one, modeAbove)
  return makeOne(folder, 0o700)
}

/** The folder that was asked for, private unless it was there already. Throws `cannot-start` where none can be made. */
export const makeDataFolder = async (folder: string, modeAbove = 0o700): Promise<boolean> => {
  try {
    return await makeWithParents(folder, modeAbove)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new EmbeddedError(
      'cannot-start',
      `The data folder ${folder} cannot be made (${reason}). ` +
        'Set KANSRIJK_DATA to a folder that this account may write in.',
      { cause: error },
    )
  }
}
