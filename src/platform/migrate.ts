import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { dbThrough, type Connection, type Db } from '#src/platform/db.ts'
import { jobSchema } from '#src/platform/jobs/jobs.ts'
import { projectRoot } from '#src/platform/project.ts'

/** Two processes that start at once migrate one after the other. */
const migrationLock = 7_261_001

/** Rows that may only ever be added. */
const appendOnly = ['audit_entries'] as const

export class MigrationError extends Error {}

type Options = {
  /** The role the app uses afterwards. The same as the owner: row-level security is then forced on the owner. */
  appRole: string
  /** Brings shipped content that lives in tables; runs in the same lock, as the owner. */
  seed?: (db: Db) => Promise<void>
  /** Makes what libraries keep in schemas of their own; runs in the same lock, as the owner. */
  prepare?: () => Promise<void>
}

const migrationsFolder = join(projectRoot, 'migrations')

function newestKnown(): number {
  const journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8')) as {
    entries: { when: number }[]
  }
  return Math.max(0, ...journal.entries.map((entry) => entry.when))
}

async function refuseNewer(db: Db): Promise<void> {
  const { rows } = await db.execute<{ newest: string | null }>(
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as newest`,
  )
  if (!rows[0]?.newest) return
  const applied = await db.execute<{ newest: string }>(
    sql`select max(created_at) as newest from drizzle.__drizzle_migrations`,
  )
  if (Number(applied.rows[0]?.newest ?? 0) > newestKnown()) {
    throw new MigrationError(
      'This database belongs to a newer version of Kansrijk. Start that version, or restore a backup.',
    )
  }
}

async function tenantTables(db: Db): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(
    sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity and not c.relforcerowsecurity`,
  )
  return rows.map((row) => row.name)
}

/** The app role reads and writes rows; it owns nothing, makes no tables and cannot touch the audit trail. */
async function grantJobs(db: Db, role: string): Promise<void> {
  const to = sql.identifier(role)
  const schema = sql.identifier(jobSchema)
  await db.execute(sql`grant usage on schema ${schema} to ${to}`)
  await db.execute(sql`grant select, insert, update, delete on all tables in schema ${schema} to ${to}`)
}

async function grant(db: Db, role: string): Promise<void> {
  const to = sql.identifier(role)
  await db.execute(sql`grant usage on schema public to ${to}`)
  await db.execute(sql`grant select, insert, update, delete on all tables in schema public to ${to}`)
  for (const table of appendOnly) {
    await db.execute(sql`revoke update, delete on ${sql.identifier(table)} from ${to}`)
  }
}

async function forceWalls(db: Db): Promise<void> {
  for (const table of await tenantTables(db)) {
    await db.execute(sql`alter table ${sql.identifier(table)} force row level security`)
  }
}

/**
 * Brings the tables up to date as their owner, under a lock. Errors: MigrationError when the database is of a newer
 * version.
 */
export async function migrateDatabase(owner: Connection, { appRole, seed, prepare }: Options): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const db = dbThrough(client, undefined)
    await db.execute(sql`select pg_advisory_lock(${migrationLock})`)
    await refuseNewer(db)
    await migrate(db, { migrationsFolder })
    await seed?.(db)
    await prepare?.()
    if (appRole === (client.user ?? '')) await forceWalls(db)
    else {
      await grant(db, appRole)
      if (prepare) await grantJobs(db, appRole)
    }
  } finally {
    await client.end()
  }
}
