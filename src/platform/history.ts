import { and, desc, eq, type Table } from 'drizzle-orm'
import type { AnyPgColumn, PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { getTableName } from 'drizzle-orm'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { changes } from '#src/platform/tables.ts'

type RevisedTable = PgTable & {
  workspaceId: AnyPgColumn
  id: AnyPgColumn
  version: AnyPgColumn
  updatedAt: AnyPgColumn
}
type RevisedRow = { id: string; version: number }
type Fields = Record<string, unknown>

/** Only the fields that a change really changes, before and after. */
export function difference(before: Fields, after: Fields): { before: Fields; after: Fields } {
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
  const changed = Object.keys(after).filter((key) => !same(before[key], after[key]))
  const pick = (fields: Fields) => Object.fromEntries(changed.map((key) => [key, fields[key] ?? null]))
  return { before: pick(before), after: pick(after) }
}

/** The row as the person saw it, or a refusal that brings both versions side by side. */
export function unchangedSince(row: RevisedRow, version: number): void {
  if (row.version !== version) throw new Refusal('conflict', platformProblem('stale'))
}

/** First columns of a new row that people will edit. */
export const newRow = (ctx: Context) => ({
  workspaceId: workspaceOf(ctx).id,
  id: newIdentifier(),
  version: 1,
  createdAt: ctx.now,
  updatedAt: ctx.now,
  language: ctx.locale,
})

/** Adds a new row that people will edit, as the first version of its history. */
export async function create<Table extends RevisedTable>(
  ctx: Context,
  table: Table,
  row: Table['$inferInsert'] & RevisedRow,
): Promise<void> {
  await ctx.db.insert(table as PgTable).values(row)
  const {
    workspaceId: _workspace,
    id: _id,
    version: _version,
    createdAt: _at,
    updatedAt: _then,
    ...fields
  } = row as Fields
  await keepChange(ctx, table, row.id, row.version, {}, fields)
}

/** What hangs on a row in a table of its own (who pulls an action) and changes along with it. */
type Attached = Record<string, { before: unknown; after: unknown }>

/**
 * Saves changed fields of one row as its next version and keeps what they were, together with what changed in what is
 * attached to it. Nothing changed: nothing happens, and the answer is false.
 */
export async function revise<Row extends RevisedRow>(
  ctx: Context,
  table: RevisedTable,
  row: Row,
  fields: Partial<Row>,
  attached: Attached = {},
): Promise<boolean> {
  const own = difference(row, fields)
  const side = (which: 'before' | 'after') =>
    Object.fromEntries(Object.entries(attached).map(([name, sides]) => [name, sides[which]]))
  const beside = difference(side('before'), side('after'))
  if (Object.keys(own.after).length + Object.keys(beside.after).length === 0) return false
  const version = row.version + 1
  // The columns of `fields` are columns of `table`: both come from the same inferred row type.
  const set = { ...own.after, version, updatedAt: ctx.now } as PgUpdateSetSource<PgTable>
  const done = await ctx.db
    .update(table as PgTable)
    .set(set)
    .where(
      and(eq(table.workspaceId, workspaceOf(ctx).id), eq(table.id, row.id), eq(table.version, row.version)),
    )
  if (done.rowCount !== 1) throw new Refusal('conflict', platformProblem('stale'))
  const before = { ...own.before, ...beside.before }
  await keepChange(ctx, table, row.id, version, before, { ...own.after, ...beside.after })
  return true
}

/** Takes a row out of sight. It stays in the table, with its history. */
export const remove = <Row extends RevisedRow>(
  ctx: Context,
  table: RevisedTable,
  row: Row,
): Promise<boolean> =>
  revise<RevisedRow & { deletedAt?: Date | null }>(ctx, table, row, { deletedAt: ctx.now })

async function keepChange(
  ctx: Context,
  table: Table,
  rowId: string,
  version: number,
  before: Fields,
  after: Fields,
) {
  await ctx.db.insert(changes).values({
    workspaceId: workspaceOf(ctx).id,
    id: newIdentifier(),
    subject: getTableName(table),
    rowId,
    version,
    accountId: accountOf(ctx.actor),
    at: ctx.now,
    before,
    after,
  })
}

/** Who saved a row last, and when, as far as its history says. */
export async function lastChange(ctx: Context, table: Table, rowId: string) {
  const [row] = await ctx.db
    .select({ accountId: changes.accountId, at: changes.at })
    .from(changes)
    .where(
      and(
        eq(changes.workspaceId, workspaceOf(ctx).id),
        eq(changes.subject, getTableName(table)),
        eq(changes.rowId, rowId),
      ),
    )
    .orderBy(desc(changes.version))
    .limit(1)
  return row
}
