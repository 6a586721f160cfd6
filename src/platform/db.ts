import type { Logger } from 'drizzle-orm/logger'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { preparing, type Asked } from '#src/platform/prepared-statements.ts'
import { turns } from '#src/platform/turns.ts'
import { Refusal } from '#src/platform/errors.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

export type Db = NodePgDatabase & { readonly $client: Asked }

/** What row-level security reads in a transaction; null is nobody in particular. */
export type Wall = { workspace: string | null; account: string | null }

/** Hears every statement of query functions and commands; session settings, BEGIN and COMMIT apart. */
export type StatementListener = (statement: string, parameters: unknown[]) => void

export type Database = {
  /** One read-only snapshot: everything `work` reads belongs to the same moment. */
  read<Result>(wall: Wall, work: (db: Db) => Promise<Result>): Promise<Result>
  /** One transaction: all of `work` is kept or nothing. */
  write<Result>(wall: Wall, work: (db: Db) => Promise<Result>): Promise<Result>
  /** For libraries that bring their own statements on global tables (sign-in). */
  readonly direct: Db
  /** For a library that writes its statements itself (the queue of jobs). */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  isReachable(): Promise<boolean>
  /** Throws when this role could walk through the walls: a superuser, or one that bypasses row-level security. */
  refuseTooPowerful(): Promise<void>
  close(): Promise<void>
}

export type Connection = pg.PoolConfig

export class TooPowerful extends Error {
  constructor() {
    super(
      'DATABASE_URL signs in with a role that no wall stops (superuser or BYPASSRLS). Give a role without either.',
    )
  }
}

/** Who writes may wait for somebody who writes the same: some connections stay free for those who read. */
const mostConnections = 10
const mostWriters = 6

/** No question of a page, and no step of a command, may hold a connection longer. */
export const patience = '60s'
const patiently = `statement_timeout = '${patience}'`

function settings(wall: Wall): string {
  const set = (name: string, value: string | null) =>
    `SET LOCAL app.${name} = ${pg.escapeLiteral(value ?? '')}`
  return [set('workspace', wall.workspace), set('account', wall.account), `SET LOCAL ${patiently}`].join('; ')
}

/**
 * What the database says no to, as a refusal. A foreign key: something that was chosen went away in the meantime, or
 * never stood in this workspace. A unique index: somebody else did the same thing a moment earlier.
 */
const refusals: Readonly<Record<string, () => Refusal>> = {
  '23503': () => new Refusal('conflict', platformProblem('gone')),
  '23505': () => new Refusal('conflict', platformProblem('just-done')),
  '55P03': () => new Refusal('conflict', platformProblem('busy')),
  // Two waited for each other: one of them begins anew.
  '40P01': () => new Refusal('conflict', platformProblem('busy')),
}

function asRefusal(error: unknown): unknown {
  const cause = error instanceof Error && error.cause instanceof pg.DatabaseError ? error.cause : error
  const refusal = cause instanceof pg.DatabaseError ? refusals[cause.code ?? ''] : undefined
  return refusal ? refusal() : error
}

/** Asks through a connection or a pool for as long as that lives. */
export function dbThrough(client: pg.Pool | pg.PoolClient | pg.Client, logger: Logger | undefined): Db {
  const asked = preparing(client, () => db)
  const db: Db = drizzle(asked, { logger })
  return db
}

/** Opens a pool of connections; the only place that knows the driver. */
export function openDatabase(connection: Connection, onStatement?: StatementListener): Database {
  const pool = new pg.Pool({
    max: mostConnections,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    pipeline: true,
    ...connection,
  })
  // A pooled connection that dies while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  // For what is asked outside a transaction; not as a parameter of the connection, which some poolers refuse.
  pool.on('connect', (client) => {
    client.query(`SET ${patiently}`).catch(() => {})
    // One that dies while somebody asks through it fails that question; without a listener it would end the process.
    client.on('error', () => {})
  })
  const inTurn = turns(mostWriters)
  const logger = onStatement ? { logQuery: onStatement } : undefined

  const lasting = new WeakMap<object, Db>()
  const lastingOf = (client: pg.Pool | pg.PoolClient): Db => {
    const db = lasting.get(client) ?? dbThrough(client, logger)
    lasting.set(client, db)
    return db
  }

  /**
   * Its beginning and its end travel with the questions instead of being waited for: should the beginning fail, the
   * questions stand outside every wall and see nothing, and its failure is what is told, not what came of that.
   */
  async function read<Result>(wall: Wall, work: (db: Db) => Promise<Result>): Promise<Result> {
    const client = await pool.connect()
    const asked = preparing(client, () => lastingOf(client))
    const begun = client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${settings(wall)}`)
    begun.catch(() => {})
    try {
      const result = await work(drizzle(asked, { logger }))
      await begun
      return result
    } catch (error) {
      throw asRefusal(
        await begun.then(
          () => error,
          (failure: unknown) => failure,
        ),
      )
    } finally {
      asked.finish()
      // Nothing was changed that could be lost; a connection that does not even end well is not used again.
      client.query('COMMIT').then(
        () => client.release(),
        (failure: Error) => client.release(failure),
      )
    }
  }

  const write = <Result>(wall: Wall, work: (db: Db) => Promise<Result>): Promise<Result> =>
    inTurn(() => writeNow(wall, work))

  async function writeNow<Result>(wall: Wall, work: (db: Db) => Promise<Result>): Promise<Result> {
    const client = await pool.connect()
    const asked = preparing(client, () => lastingOf(client))
    let broken: Error | undefined
    try {
      await client.query(`BEGIN; ${settings(wall)}`)
      const result = await work(drizzle(asked, { logger }))
      asked.finish()
      await client.query('COMMIT')
      return result
    } catch (error) {
      asked.finish()
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure
      })
      throw asRefusal(error)
    } finally {
      client.release(broken)
    }
  }

  return {
    read,
    write,
    direct: lastingOf(pool),
    executeSql: (text, values) => pool.query(text, values),
    isReachable: () =>
      pool.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    async refuseTooPowerful() {
      const { rows } = await pool.query<{ powerful: boolean }>(
        'SELECT rolsuper OR rolbypassrls AS powerful FROM pg_roles WHERE rolname = current_user',
      )
      if (rows[0]?.powerful !== false) throw new TooPowerful()
    },
    close: () => pool.end(),
  }
}
