import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Client } from 'pg'
import { EmbeddedError } from './embedded-error.ts'
import { launch, readFailure, serverEnvironment } from './launch.ts'
import { clusterIn, type Place } from './place.ts'
import {
  commandLine,
  forgetPostmaster,
  type Postmaster,
  runningPostmaster,
  servingProcess,
  startedWith,
} from './postmaster.ts'
import type { Programs } from './programs.ts'
import { type Listening, serverSettings } from './settings.ts'
import { clearSocketDirectory } from './socket.ts'
import { connectSuperuser, inUse, takeKeeperLock } from './superuser.ts'

export type Cluster = {
  place: Place
  programs: Programs
  listening: Listening
  password: string | undefined
  durable: boolean
  log: (line: string) => void
}

const PATIENCE_MS = 60_000
const LOCK_PATIENCE_MS = 2_000
const STOP_PATIENCE_MS = 30_000

const optionsOf = ({ place, listening, durable }: Cluster): string[] => [
  '-D',
  clusterIn(place.directory),
  ...serverSettings(listening, durable),
]

/**
 * Opens the server of a data folder and takes its lock: attaches to one that a killed app left
 * running, starts one otherwise, and waits for one that is just coming up or going down.
 * Throws `data-in-use` when another app keeps the folder.
 */
export const keep = async (cluster: Cluster): Promise<Client> => {
  const folder = clusterIn(cluster.place.directory)
  const patience = Date.now() + PATIENCE_MS
  while (Date.now() < patience) {
    const running = await runningPostmaster(folder)
    const client = running ? await attach(cluster, running) : await start(cluster)
    if (client) return client
    await sleep(50)
  }
  const pid = await servingProcess(folder)
  throw new EmbeddedError(
    'cannot-start',
    `The database in ${cluster.place.directory} does not answer${pid ? ` (process ${pid}; stop it with: kill -INT ${pid})` : ''}.`,
  )
}

const attach = async (cluster: Cluster, running: Postmaster): Promise<Client | undefined> => {
  const client = await connectSuperuser({ ...running, ...secret(cluster) })
  if (!client || !(await lock(cluster, client))) return undefined
  const wanted = commandLine(cluster.programs.postgres, optionsOf(cluster))
  if ((await startedWith(clusterIn(cluster.place.directory))) === wanted) {
    cluster.log(`Using the database that was still running (process ${running.pid})`)
    return client
  }
  cluster.log('Restarting the database: it was running with other settings')
  await stopServer(cluster)
  return undefined
}

const start = async (cluster: Cluster): Promise<Client | undefined> => {
  const folder = clusterIn(cluster.place.directory)
  // Between two starts the other one's file may be there already but not yet complete.
  if (await servingProcess(folder)) return undefined
  await forgetPostmaster(folder)
  if (cluster.listening.socketDirectory) await clearSocketDirectory(cluster.listening.socketDirectory)
  const launched = await launch(cluster.place, cluster.programs, optionsOf(cluster))
  while (!launched.exited()) {
    const running = await runningPostmaster(folder)
    const client = running && (await connectSuperuser({ ...running, ...secret(cluster) }))
    if (client) return (await lock(cluster, client)) ? client : undefined
    await sleep(15)
  }
  const failure = readFailure(await launched.written(), cluster.place.directory)
  if (failure === 'again') return undefined
  throw failure
}

const secret = ({ password }: Cluster) => (password ? { password } : {})

/** A killed app's connection takes a moment to end, so the lock is worth asking for more than once. */
const lock = async (cluster: Cluster, client: Client): Promise<boolean> => {
  const patience = Date.now() + LOCK_PATIENCE_MS
  try {
    while (!(await takeKeeperLock(client))) {
      if (Date.now() > patience) throw await inUse(client, cluster.place.directory)
      await sleep(100)
    }
    return true
  } catch (error) {
    await client.end().catch(() => {})
    if (error instanceof EmbeddedError) throw error
    // The server went down under the question: the app that kept it was just stopping.
    return false
  }
}

/** Stops the server the orderly way (fast shutdown) and waits until it is gone. */
export const stopServer = async (cluster: Cluster): Promise<void> => {
  const folder = clusterIn(cluster.place.directory)
  const pid = await servingProcess(folder)
  if (!pid) return
  if (process.platform === 'win32') {
    const options = ['stop', '-D', folder, '-m', 'fast', '-w']
    await promisify(execFile)(cluster.programs.control, options, { env: serverEnvironment() })
    return
  }
  signal(pid, 'SIGINT')
  const patience = Date.now() + STOP_PATIENCE_MS
  while (await servingProcess(folder)) {
    if (Date.now() > patience) signal(pid, 'SIGQUIT')
    await sleep(10)
  }
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
