import { once } from 'node:events'
import { realpath } from 'node:fs/promises'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { prepareCluster, readPassword } from './cluster.ts'
import { asEmbeddedError } from './embedded-error.ts'
import { type Cluster, keep, stopServer } from './keeper.ts'
import { clusterIn, type Place, preparePlace } from './place.ts'
import { runningPostmaster } from './postmaster.ts'
import { findPrograms } from './programs.ts'
import { APP_ROLE, closeDatabase, hasDatabase, makeDatabase, OWNER_ROLE, prepareRoles } from './roles.ts'
import type { Listening } from './settings.ts'
import { prepareSocketDirectory } from './socket.ts'
import { type Connection, SUPERUSER } from './superuser.ts'

export type EmbeddedOptions = {
  /** `KANSRIJK_DATA`; as root the data may have to lie elsewhere, see `EmbeddedServer.directory`. */
  dataDirectory: string
  port?: number
  log: (line: string) => void
  /** False only for tests: faster, and a power cut loses everything. */
  durable?: boolean
}

export type EmbeddedServer = {
  owner: Connection
  app: Connection
  superuser: Connection
  directory: string
  stop: () => Promise<void>
}

const DATABASE = 'kansrijk'
const SOCKET_PORT = 5432

/**
 * Starts the PostgreSQL that comes along, or attaches to the one a killed app left running, with the
 * two roles and the database made. This app then keeps it: brings it back when it falls, and stops it
 * with `stop`. Throws an `EmbeddedError`.
 */
export const startEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedServer> => {
  let directory = resolve(options.dataDirectory)
  try {
    const place = await preparePlace(options.dataDirectory)
    directory = place.directory
    return await startIn(place, options)
  } catch (error) {
    throw asEmbeddedError(error, directory)
  }
}

/**
 * The server that another app keeps on this data folder right now, for work beside it; undefined when there is none.
 * It is that app's to stop.
 */
export const attachBeside = async (dataDirectory: string): Promise<EmbeddedServer | undefined> => {
  const place = await preparePlace(dataDirectory)
  const running = await runningPostmaster(clusterIn(place.directory))
  if (!running) return undefined
  const { host, port } = running
  return {
    ...connectionsTo({ host, port }, await readPassword(place)),
    directory: place.directory,
    stop: async () => {},
  }
}

const startIn = async (place: Place, options: EmbeddedOptions): Promise<EmbeddedServer> => {
  const { log, durable = true } = options
  const asked = resolve(options.dataDirectory)
  if (place.directory !== (await realpath(asked).catch(() => undefined))) {
    log(`PostgreSQL does not run as root, and its account cannot enter ${asked}:`)
  }
  const programs = await findPrograms(place)
  if (await prepareCluster(place, programs, durable)) log(`Made a new database in ${place.directory}`)
  else log(`The database lies in ${place.directory}`)
  const password = await readPassword(place)
  const cluster: Cluster = {
    place,
    programs,
    listening: await chooseListening(place, options.port),
    password,
    durable,
    log,
  }
  const keeper = await keep(cluster)
  const stop = watch(cluster, keeper)
  try {
    await prepareRoles(keeper, password)
    if (await hasDatabase(keeper, DATABASE)) await closeDatabase(keeper, DATABASE)
    else await makeDatabase(keeper, DATABASE)
  } catch (error) {
    await stop()
    throw error
  }
  const { socketDirectory: host = '127.0.0.1', port } = cluster.listening
  return { ...connectionsTo({ host, port }, password), directory: place.directory, stop }
}

type Connections = Pick<EmbeddedServer, 'owner' | 'app' | 'superuser'>

function connectionsTo(server: Pick<Connection, 'host' | 'port'>, password: string | undefined): Connections {
  const as = (user: string, database: string): Connection => ({
    ...server,
    user,
    database,
    ...(password ? { password } : {}),
  })
  return {
    owner: as(OWNER_ROLE, DATABASE),
    app: as(APP_ROLE, DATABASE),
    superuser: as(SUPERUSER, 'postgres'),
  }
}

/** A unix socket needs no port of the machine; Windows gets one on loopback, with a password. */
const chooseListening = async (place: Place, port?: number): Promise<Listening> => {
  if (process.platform === 'win32') return { port: port ?? (await freePort()) }
  const socketPort = port ?? SOCKET_PORT
  return { socketDirectory: await prepareSocketDirectory(place, socketPort), port: socketPort }
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : SOCKET_PORT
}

/** Brings the server back when it ends without being asked to; returns how to ask. */
const watch = (cluster: Cluster, first: Client): (() => Promise<void>) => {
  let stopping = false
  let keeper: Client | undefined = first
  let returning: Promise<void> = Promise.resolve()
  const bringBack = async (): Promise<void> => {
    while (!stopping && !keeper) {
      try {
        guard(await keep(cluster))
        cluster.log('The database is back')
      } catch (error) {
        cluster.log(asEmbeddedError(error, cluster.place.directory).message)
        await sleep(2000)
      }
    }
  }
  const guard = (client: Client): void => {
    keeper = client
    client.once('end', () => {
      keeper = undefined
      if (stopping) return
      cluster.log('The database ended unexpectedly, bringing it back …')
      returning = bringBack()
    })
  }
  guard(first)
  return async () => {
    stopping = true
    await returning
    // The lock is held until the server is down, so no other app can slip in between.
    if (keeper) await stopServer(cluster)
    await keeper?.end().catch(() => {})
  }
}
