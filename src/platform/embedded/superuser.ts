import { Client } from 'pg'
import { EmbeddedError } from './embedded-error.ts'

/** What a driver needs to connect; on a unix socket `host` is its directory and there is no password. */
export type Connection = { host: string; port: number; user: string; database: string; password?: string }

export const SUPERUSER = 'postgres'

const APPLICATION = 'kansrijk-keeper'
const KEEPER_LOCK = 1_801_548_403

/** Connects as the superuser that initdb made; undefined while the server is not ready for it. */
export const connectSuperuser = async (
  connection: Omit<Connection, 'user' | 'database'>,
  database = 'postgres',
): Promise<Client | undefined> => {
  const client = new Client({
    ...connection,
    user: SUPERUSER,
    database,
    application_name: `${APPLICATION} ${process.pid}`,
    connectionTimeoutMillis: 5000,
  })
  // Its end is what the keeper watches; without a listener Node would treat it as a crash.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    if (isNotReady(error)) return undefined
    throw error
  }
}

/** Nobody listens (yet), or the server is starting up or shutting down. */
const isNotReady = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  const passing = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']
  return passing.includes(code) || /terminated unexpectedly|timeout expired/i.test(error.message)
}

/**
 * Takes the one lock that says whose server this is. It belongs to the connection, so it ends with
 * the app however the app ends.
 */
export const takeKeeperLock = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock($1::bigint) AS taken',
    [KEEPER_LOCK],
  )
  return rows[0]?.taken === true
}

/** Says which process keeps the data folder. */
export const inUse = async (client: Client, directory: string): Promise<EmbeddedError> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND l.objid = $1 AND l.database =
       (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [KEEPER_LOCK],
  )
  const keeper = rows[0]?.name.replace(`${APPLICATION} `, 'process ') ?? 'another process'
  return new EmbeddedError(
    'data-in-use',
    `The data folder ${directory} is in use by ${keeper}. ` +
      'Stop that one first, or set KANSRIJK_DATA to another folder.',
  )
}
