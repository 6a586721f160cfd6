import { and, desc, eq, gt, lte, type Table } from 'drizzle-orm'
import type { AnyPgColumn, PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { getTableName } from 'drizzle-orm'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { insertRecords, updateRecords } from '#src/platform/many-rows.ts'
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
  await keepChange(ctx, table, row.id, row.version, {}, withoutKeys(row))
}

/** What people wrote of a row. */
function withoutKeys(row: Fields): Fields {
  const {
    workspaceId: _workspace,
    id: _id,
    version: _version,
    createdAt: _at,
    updatedAt: _then,
    ...fields
  } = row
  return fields
}

/** What hangs on a row in a table of its own (who pulls an action) and changes along with it. */
type Attached = Record<string, { before: unknown; after: unknown }>

/** What a revision changes in a row and in what is attached to it; null when it changes nothing. */
function wholeDifference(row: Fields, fields: Fields, attached: Attached) {
  const own = difference(row, fields)
  const side = (which: 'before' | 'after') =>
    Object.fromEntries(Object.entries(attached).map(([name, sides]) => [name, sides[which]]))
  const beside = difference(side('before'), side('after'))
  if (Object.keys(own.after).length + Object.keys(beside.after).length === 0) return null
  return {
    own: own.after,
    before: { ...own.before, ...beside.before },
    after: { ...own.after, ...beside.after },
  }
}

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
  const change = wholeDifference(row, fields, attached)
  if (!change) return false
  const version = row.version + 1
  // The columns of `fields` are columns of `table`: both come from the same inferred row type.
  const set = { ...change.own, version, updatedAt: ctx.now } as PgUpdateSetSource<PgTable>
  const done = await ctx.db
    .update(table as PgTable)
    .set(set)
    .where(
      and(eq(table.workspaceId, workspaceOf(ctx).id), eq(table.id, row.id), eq(table.version, row.version)),
    )
  if (done.rowCount !== 1) throw new Refusal('conflict', platformProblem('stale'))
  await keepChange(ctx, table, row.id, version, change.before, change.after)
  return true
}

type Revision<Row> = { row: Row; fields: Partial<Row>; attached?: Attached }

/**
 * The same for many rows, in two statements however many: each row, read whole, as its next version, with its history. What
 * does not change is left alone. Answers which rows have a new version; a row that somebody changed meanwhile has none.
 */
export async function reviseMany<Row extends RevisedRow>(
  ctx: Context,
  table: RevisedTable,
  revisions: readonly Revision<Row>[],
): Promise<ReadonlySet<string>> {
  const changed = revisions.flatMap(({ row, fields, attached = {} }) => {
    const change = wholeDifference(row, fields, attached)
    return change
      ? [{ next: { ...row, ...fields, version: row.version + 1, updatedAt: ctx.now }, change }]
      : []
  })
  if (changed.length === 0) return new Set()
  const { rows } = await ctx.db.execute<{ id: string }>(
    updateRecords(
      table,
      workspaceOf(ctx).id,
      changed.map(({ next }) => next),
      new Set(['version', 'updatedAt', ...changed.flatMap(({ change }) => Object.keys(change.own))]),
    ),
  )
  const revised = new Set(rows.map(({ id }) => id))
  const kept = changed.filter(({ next }) => revised.has(next.id))
  if (kept.length > 0)
    await ctx.db.execute(
      insertRecords(
        changes,
        kept.map(({ next, change }) =>
          changeOf(ctx, table, next.id, next.version, change.before, change.after),
        ),
      ),
    )
  return revised
}

/** Adds many rows that people will edit, each as the first version of its history, in two statements. */
export async function createMany<Table extends RevisedTable>(
  ctx: Context,
  table: Table,
  rows: readonly (Table['$inferInsert'] & RevisedRow)[],
): Promise<void> {
  if (rows.length === 0) return
  await ctx.db.execute(insertRecords(table, rows))
  const first = rows.map((row) => changeOf(ctx, table, row.id, row.version, {}, withoutKeys(row)))
  await ctx.db.execute(insertRecords(changes, first))
}

/** Takes a row out of sight. It stays in the table, with its history. */
export const remove = <Row extends RevisedRow>(
  ctx: Context,
  table: RevisedTable,
  row: Row,
): Promise<boolean> =>
  revise<RevisedRow & { deletedAt?: Date | null }>(ctx, table, row, { deletedAt: ctx.now })

const changeOf = (
  ctx: Context,
  table: Table,
  rowId: string,
  version: number,
  before: Fields,
  after: Fields,
) => ({
  workspaceId: workspaceOf(ctx).id,
  id: newIdentifier(),
  subject: getTableName(table),
  rowId,
  version,
  accountId: accountOf(ctx.actor),
  at: ctx.now,
  before,
  after,
  batchId: ctx.batchId ?? null,
})

async function keepChange(ctx: Context, table: Table, ...change: [string, number, Fields, Fields]) {
  await ctx.db.insert(changes).values(changeOf(ctx, table, ...change))
}

/** A row never has more versions between the moment that somebody opened a form and the moment they sent it. */
const mostVersionsBack = 500

/** A row with what is attached to it, as it was in an earlier version: what was changed since is put back. */
export async function asOf<Row extends RevisedRow>(
  ctx: Context,
  table: Table,
  row: Row,
  version: number,
): Promise<Row> {
  const since = await ctx.db
    .select({ before: changes.before })
    .from(changes)
    .where(
      and(
        eq(changes.workspaceId, workspaceOf(ctx).id),
        eq(changes.subject, getTableName(table)),
        eq(changes.rowId, row.id),
        gt(changes.version, version),
        lte(changes.version, row.version),
      ),
    )
    .orderBy(desc(changes.version))
    .limit(mostVersionsBack)
  // The history holds columns of this very row.
  return Object.assign({}, row, ...since.map(({ before }) => before)) as Row
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
