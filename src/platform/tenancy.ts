import type { Locale } from '#src/platform/i18n/locale.ts'
import { getTableName, sql, type SQL } from 'drizzle-orm'
import {
  foreignKey,
  integer,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import type { Db } from '#src/platform/db.ts'

/** The workspace of this transaction, as row-level security sees it; null for nobody in particular. */
export const workspaceOfTransaction = sql`(select nullif(current_setting('app.workspace', true), '')::uuid)`
export const accountOfTransaction = sql`(select nullif(current_setting('app.account', true), '')::uuid)`

/** Moves the rest of a transaction behind the wall of another workspace. */
export const enterWorkspace = async (db: Pick<Db, 'execute'>, workspaceId: string): Promise<void> => {
  await db.execute(sql`select set_config('app.workspace', ${workspaceId}, true)`)
}

/** The same as a column of a query that finds the workspace: one round trip less on every page. */
export const enteringWorkspace = (workspaceId: AnyPgColumn): SQL<string> =>
  sql<string>`set_config('app.workspace', ${workspaceId}::text, true)`

/** First columns of every tenant table. */
export const tenantKey = {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
}

/** Columns of every row that people edit. */
export const revised = {
  version: integer('version').notNull().default(1),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  deletedAt: timestamp('deleted_at', { withTimezone: true }),
}

/** The language in which people wrote the texts of a row; a translation is a row of its own. */
export const written = { language: text('language').$type<Locale>().notNull() }

type TenantColumns = { workspaceId: AnyPgColumn; id: AnyPgColumn }

/** Key and wall of a tenant table: a row is seen and written only from its own workspace. */
export const tenantWall = (table: TenantColumns) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  ...wallOnly(table),
]

/** The wall without the key, for tables whose key is something else than an id. */
export const wallOnly = (table: Pick<TenantColumns, 'workspaceId'>) => [
  pgPolicy('own_workspace', {
    for: 'all',
    using: sql`${table.workspaceId} = ${workspaceOfTransaction}`,
    withCheck: sql`${table.workspaceId} = ${workspaceOfTransaction}`,
  }),
]

/** An extra, reading door in the wall. */
export const readableWhen = (name: string, condition: SQL) =>
  pgPolicy(name, { for: 'select', using: condition })

/** A foreign key that cannot leave the workspace. */
export const inWorkspace = (table: TenantColumns, column: AnyPgColumn, target: TenantColumns) =>
  foreignKey({
    // Named here: a generated name of two tables and four columns is longer than PostgreSQL's 63 characters.
    name: `${getTableName(column.table)}_${column.name}_fk`,
    columns: [table.workspaceId, column],
    foreignColumns: [target.workspaceId, target.id],
  })
