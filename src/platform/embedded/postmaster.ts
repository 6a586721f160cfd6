import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The running server as its own `postmaster.pid` describes it. */
export type Postmaster = { pid: number; port: number; host: string }

/** Reads a `postmaster.pid`; undefined while it is not complete (pid, folder, time, port, socket). */
export const parsePidFile = (text: string): Postmaster | undefined => {
  const [pid, , , port, socketDirectory, address] = text.split('\n').map((line) => line.trim())
  if (!pid || !port || !Number(pid) || !Number(port)) return undefined
  return { pid: Number(pid), port: Number(port), host: socketDirectory || address || '127.0.0.1' }
}

/** Is there a process of this number at all? */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Is this the command line of a server on this folder (arguments ended by zero bytes)? */
export const isServerOf = (cluster: string, commandLineOfProcess: string): boolean => {
  const words = commandLineOfProcess.split('\0')
  return words[1] === '-D' && words[2] === cluster
}

/**
 * Is process `pid` the server of this folder? Numbers of processes come back soon, above all in
 * containers, and a dead server that nobody reaped still has its number but no command line.
 */
const serves = async (pid: number, cluster: string): Promise<boolean> => {
  if (!isAlive(pid)) return false
  if (process.platform === 'win32') return true
  if (process.platform === 'linux') {
    return isServerOf(cluster, await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''))
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)])
  return stdout.includes(` -D ${cluster} `)
}

const pidFileIn = (cluster: string): string => join(cluster, 'postmaster.pid')

const readPidFile = async (cluster: string): Promise<string | undefined> =>
  readFile(pidFileIn(cluster), 'utf8').catch(() => undefined)

/** The process number of the server that runs on this folder, also while it is starting or stopping. */
export const servingProcess = async (cluster: string): Promise<number | undefined> => {
  const pid = Number.parseInt((await readPidFile(cluster)) ?? '', 10)
  return pid > 0 && (await serves(pid, cluster)) ? pid : undefined
}

/** The server that runs on this folder and says where it listens, if there is one. */
export const runningPostmaster = async (cluster: string): Promise<Postmaster | undefined> =>
  (await servingProcess(cluster)) ? parsePidFile((await readPidFile(cluster)) ?? '') : undefined

/**
 * Forgets a server that is gone. PostgreSQL itself would believe a foreign process that was given the
 * same number; that no orphan still uses the files it checks by their shared memory.
 */
export const forgetPostmaster = async (cluster: string): Promise<void> => {
  await rm(pidFileIn(cluster), { force: true })
}

/** The command line the running server was started with, as PostgreSQL wrote it down. */
export const startedWith = async (cluster: string): Promise<string> =>
  readFile(join(cluster, 'postmaster.opts'), 'utf8').catch(() => '')

/** How PostgreSQL writes down a command line. */
export const commandLine = (program: string, options: string[]): string =>
  `${program} ${options.map((option) => `"${option}"`).join(' ')}\n`
