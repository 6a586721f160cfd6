import { getTableColumns, is, SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

type Row = Readonly<Record<string, unknown>>

/** A row by the names that its columns have in the database; what is left out has the default of its column. */
function recordOf(table: PgTable, row: Row): Record<string, unknown> {
  const columns = Object.entries(getTableColumns(table))
  const defaultOf = (value: unknown) => (is(value, SQL) ? null : (value ?? null))
  return Object.fromEntries(
    columns.map(([key, column]) => [
      column.name,
      row[key] === undefined ? defaultOf(column.default) : row[key],
    ]),
  )
}

/** Rows of a table as something to select from, however many: one parameter, so a thousand rows are one statement. */
const asRecords = (table: PgTable, rows: readonly Row[]): SQL =>
  sql`jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows.map((row) => recordOf(table, row)))}::jsonb)`

/** The columns that this version of the app knows: the table may have newer ones, with values of their own. */
const columnsOf = (table: PgTable, prefix = sql``): SQL =>
  sql.join(
    Object.values(getTableColumns(table)).map(({ name }) => sql`${prefix}${sql.identifier(name)}`),
    sql`, `,
  )

/** Adds many rows in one statement. */
export const insertRecords = (table: PgTable, rows: readonly Row[]): SQL =>
  sql`insert into ${table} (${columnsOf(table)}) select ${columnsOf(table, sql`n.`)} from ${asRecords(table, rows)} n`

/**
 * Gives many rows their next version in one statement: those that still have the version before it. Of their columns only
 * those that are named here. Answers the identifiers of those rows.
 */
export function updateRecords(
  table: PgTable,
  workspaceId: string,
  rows: readonly Row[],
  changed: ReadonlySet<string>,
): SQL {
  const set = Object.entries(getTableColumns(table))
    .filter(([key]) => changed.has(key))
    .map(([, { name }]) => sql`${sql.identifier(name)} = n.${sql.identifier(name)}`)
  return sql`update ${table} as o set ${sql.join(set, sql`, `)} from ${asRecords(table, rows)} n
    where o.workspace_id = ${workspaceId} and o.id = n.id and o.version = n.version - 1 returning o.id`
}
