import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedError, noSpace } from './embedded-error.ts'
import { clusterIn, type Place } from './place.ts'
import type { Programs } from './programs.ts'

const LARGEST_LOG_BYTES = 4 * 1024 * 1024

/** Nothing of the app's environment but what a program needs to run; English messages. */
export const serverEnvironment = (): NodeJS.ProcessEnv =>
  process.platform === 'win32'
    ? { ...process.env, LC_MESSAGES: 'C' }
    : { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** A server that was started: what it has written to its log since, and whether it gave up. */
export type Launched = { child: ChildProcess; exited: () => boolean; written: () => Promise<string> }

/** Starts the server so that it survives the app: a killed app must not take its data with it. */
export const launch = async (place: Place, programs: Programs, options: string[]): Promise<Launched> => {
  const logFile = join(place.directory, 'postgres.log')
  const before = await keepLogSmall(logFile)
  const log = await open(logFile, 'a', 0o600)
  try {
    let over = false
    const child = spawn(programs.postgres, options, {
      cwd: clusterIn(place.directory),
      // A session of its own: Ctrl-C in the terminal is for the app, which then stops the server.
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd],
      env: serverEnvironment(),
      ...place.account,
    })
    let failure = ''
    child.once('exit', () => (over = true))
    child.once('error', (error) => {
      failure = error.message
      over = true
    })
    child.unref()
    const written = async () => failure || (await readFile(logFile)).subarray(before).toString()
    return { child, exited: () => over, written }
  } finally {
    await log.close()
  }
}

const keepLogSmall = async (logFile: string): Promise<number> => {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  )
  if (size < LARGEST_LOG_BYTES) return size
  await rename(logFile, `${logFile}.1`)
  return 0
}

/**
 * Reads why a server gave up. 'again' means that something is still going away or coming up: the
 * memory of a killed server's last processes, or the server of another start.
 */
export const readFailure = (written: string, directory: string): 'again' | EmbeddedError => {
  const passing = /shared memory block .* still in use|lock file ".*" already exists|Is another postmaster/i
  if (passing.test(written)) return 'again'
  if (/No space left on device/i.test(written)) return noSpace(directory)
  const last = written.trim().split('\n').slice(-5).join('\n')
  return new EmbeddedError(
    'cannot-start',
    `The database in ${directory} did not start. Its last words (more in postgres.log there):\n${last}`,
  )
}
