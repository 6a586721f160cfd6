import { and, asc, desc, eq, getTableColumns, gt, isNull, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { AskedField } from '#src/action/follow-up/asked-field.ts'
import { fieldRequests } from '#src/action/follow-up/tables.ts'
import { actions } from '#src/action/plan/tables.ts'
import { accounts } from '#src/foundation/identity/tables.ts'
import { worksHere } from '#src/foundation/parties/account-queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { changes } from '#src/platform/tables.ts'

const asked = alias(accounts, 'asked')
const asker = alias(accounts, 'asker')

const columnOf = {
  description: actions.description,
  aim: actions.aim,
  expectedResult: actions.expectedResult,
  evaluationMethod: actions.evaluationMethod,
  means: actions.means,
} as const satisfies Record<AskedField, unknown>

/** What stands in the field that is asked for. */
const current = sql<string | null>`case ${sql.join(
  Object.entries(columnOf).map(
    ([field, column]) => sql`when ${fieldRequests.field} = ${field} then ${column}`,
  ),
  sql` `,
)} end`

/** Who changed that field last since it was asked. */
const filledSince = sql<{ name: string | null; at: string } | null>`(
  select json_build_object('name', a.name, 'at', c.at)
  from ${changes} c left join ${accounts} a on a.id = c.account_id
  where c.workspace_id = ${fieldRequests.workspaceId} and c.subject = 'actions'
    and c.row_id = ${fieldRequests.actionId} and c.version > 1
    and c.at > ${fieldRequests.createdAt} and jsonb_exists(c.after, ${fieldRequests.field})
  order by c.version desc limit 1)`

const requestRows = (ctx: Context) =>
  ctx.db
    .select({
      ...getTableColumns(fieldRequests),
      name: asked.name,
      worksHere: worksHere(fieldRequests.workspaceId, fieldRequests.accountId),
      askerName: asker.name,
      actionNumber: actions.number,
      actionTitle: actions.title,
      actionVersion: actions.version,
      current,
      filledSince,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(fieldRequests)
    .innerJoin(asked, eq(asked.id, fieldRequests.accountId))
    .leftJoin(asker, eq(asker.id, fieldRequests.askedBy))
    .innerJoin(
      actions,
      and(
        eq(actions.workspaceId, fieldRequests.workspaceId),
        eq(actions.id, fieldRequests.actionId),
        isNull(actions.deletedAt),
      ),
    )

export type FieldRequest = Awaited<ReturnType<typeof requestRows>>[number]

const isHere = (ctx: Context): SQL => eq(fieldRequests.workspaceId, workspaceOf(ctx).id)
const awaited = and(isNull(fieldRequests.answeredAt), isNull(fieldRequests.deletedAt))

/** A question, also one that was answered or withdrawn, so that whoever comes to it hears so. */
export async function getFieldRequest(ctx: Context, id: string): Promise<FieldRequest> {
  const [row] = await requestRows(ctx).where(and(isHere(ctx), eq(fieldRequests.id, id)))
  return found(row)
}

/** The questions about an action, those that wait for an answer first; none that were withdrawn. */
export const listRequestsOf = (ctx: Context, actionId: string, limit: number): Promise<FieldRequest[]> =>
  requestRows(ctx)
    .where(and(isHere(ctx), isNull(fieldRequests.deletedAt), eq(fieldRequests.actionId, actionId)))
    .orderBy(
      sql`${fieldRequests.answeredAt} desc nulls first`,
      asc(fieldRequests.createdAt),
      asc(fieldRequests.id),
    )
    .limit(limit)

/** What this account is asked, what is due first before the rest, and how much there is in all. */
export async function listAskedOf(
  ctx: Context,
  accountId: string,
  limit: number,
): Promise<{ requests: FieldRequest[]; total: number }> {
  const rows = await requestRows(ctx)
    .where(and(isHere(ctx), awaited, eq(fieldRequests.accountId, accountId)))
    .orderBy(sql`${fieldRequests.dueOn} nulls last`, asc(fieldRequests.createdAt), asc(fieldRequests.id))
    .limit(limit)
  return { requests: rows, total: rows[0]?.total ?? 0 }
}

/** The question about this field that still waits for an answer. */
export async function findAwaited(
  ctx: Context,
  actionId: string,
  field: AskedField,
): Promise<FieldRequest | undefined> {
  const [row] = await requestRows(ctx)
    .where(and(isHere(ctx), awaited, eq(fieldRequests.actionId, actionId), eq(fieldRequests.field, field)))
    .limit(1)
  return row
}

/** Whether somebody saved another text in this field after the version that a person saw. */
export async function isFieldChangedSince(
  ctx: Context,
  actionId: string,
  field: AskedField,
  version: number,
): Promise<boolean> {
  const [row] = await ctx.db
    .select({ version: changes.version })
    .from(changes)
    .where(
      and(
        eq(changes.workspaceId, workspaceOf(ctx).id),
        eq(changes.subject, 'actions'),
        eq(changes.rowId, actionId),
        gt(changes.version, version),
        sql`jsonb_exists(${changes.after}, ${field})`,
      ),
    )
    .orderBy(desc(changes.version))
    .limit(1)
  return row !== undefined
}
