import { and, desc, eq, or, sql, type SQL } from 'drizzle-orm'
import {
  identifiersIn,
  recordedSubjects,
  type Names,
  type RecordedSubject,
} from '#src/action/plan-history/recorded.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { actionFinancing, actions, actionStatusChanges, objectives } from '#src/action/plan/tables.ts'
import { visionParts } from '#src/direction/vision/tables.ts'
import { accounts } from '#src/foundation/identity/tables.ts'
import { domainName } from '#src/foundation/library/queries.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { changes } from '#src/platform/tables.ts'

export type Window = { limit: number; offset: number }

export const here = (ctx: Context) => eq(changes.workspaceId, workspaceOf(ctx).id)

export const isFinancing = and(
  eq(changes.subject, 'action_financing'),
  eq(actionFinancing.workspaceId, changes.workspaceId),
  eq(actionFinancing.id, changes.rowId),
)
/** The action that a change is about: its own, or one that the money is for. */
export const isAction = and(
  eq(actions.workspaceId, changes.workspaceId),
  sql`${actions.id} = case ${changes.subject} when 'actions' then ${changes.rowId} else ${actionFinancing.actionId} end`,
)
/** The objective that a change is about: its own, or that of the action. */
export const isObjective = and(
  eq(objectives.workspaceId, changes.workspaceId),
  sql`${objectives.id} = case ${changes.subject} when 'objectives' then ${changes.rowId} else ${actions.objectiveId} end`,
)

const told = {
  id: changes.id,
  subject: sql<RecordedSubject>`${changes.subject}`,
  version: changes.version,
  at: changes.at,
  before: sql<Record<string, unknown>>`coalesce(${changes.before}, '{}')`,
  after: sql<Record<string, unknown>>`coalesce(${changes.after}, '{}')`,
  batchId: changes.batchId,
  accountId: changes.accountId,
  /** Null when nobody in particular did it, or when the account is gone. */
  by: accounts.name,
  actionId: actions.id,
  actionTitle: actions.title,
  objectiveId: objectives.id,
  statement: objectives.statement,
  /** What was said with a status that was set in this change, and not only at the same moment. */
  note: sql<string | null>`case when ${changes.subject} = 'actions' and ${changes.version} > 1
      and jsonb_exists_any(${changes.after}, array['status', 'statusOn']) then
    (select s.note from ${actionStatusChanges} s where s.workspace_id = ${changes.workspaceId}
      and s.action_id = ${changes.rowId} and s.at = ${changes.at} limit 1) end`,
  isThere: sql<boolean>`coalesce(${actions.deletedAt}, ${objectives.deletedAt}) is null`,
}

/** Changes with what they are about and who made them. */
export const changesWithSubject = (ctx: Context) =>
  ctx.db
    .select(told)
    .from(changes)
    .leftJoin(actionFinancing, isFinancing)
    .leftJoin(actions, isAction)
    .innerJoin(objectives, isObjective)
    .leftJoin(accounts, eq(accounts.id, changes.accountId))

export type Change = Awaited<ReturnType<typeof changesWithSubject>>[number]

/** Everything that the history tells about one thing, newest first, with the names it needs; three statements. */
async function historyWhere(ctx: Context, condition: SQL | undefined, { limit, offset }: Window) {
  const about = and(here(ctx), condition)
  const [counted] = await ctx.db
    .select({ total: sql<number>`count(*)::int` })
    .from(changes)
    .where(about)
  const rows = await changesWithSubject(ctx)
    .where(about)
    .orderBy(desc(changes.at), desc(changes.id))
    .limit(limit)
    .offset(offset)
  return { changes: rows, total: found(counted).total, names: await namesIn(ctx, rows) }
}
export type History = Awaited<ReturnType<typeof historyWhere>>

const isOf = (subject: RecordedSubject, rowId: string) =>
  and(eq(changes.subject, subject), eq(changes.rowId, rowId))

/** Of an action, and of the sources of its money. */
export const historyOfAction = (ctx: Context, actionId: string, window: Window): Promise<History> => {
  const sources = ctx.db
    .select({ id: actionFinancing.id })
    .from(actionFinancing)
    .where(and(eq(actionFinancing.workspaceId, workspaceOf(ctx).id), eq(actionFinancing.actionId, actionId)))
  const ofSources = and(eq(changes.subject, 'action_financing'), sql`${changes.rowId} in ${sources}`)
  return historyWhere(ctx, or(isOf('actions', actionId), ofSources), window)
}

export const historyOfObjective = (ctx: Context, objectiveId: string, window: Window): Promise<History> =>
  historyWhere(ctx, isOf('objectives', objectiveId), window)

/** Of everything that was changed at once. */
export const historyOfBatch = (ctx: Context, batchId: string, window: Window): Promise<History> =>
  historyWhere(ctx, and(eq(changes.batchId, batchId), isOneOf(changes.subject, recordedSubjects)), window)

/** The names of parties, objectives, parts of the vision and domains in changes; also of those that are gone. */
export async function namesIn(ctx: Context, rows: readonly Change[]): Promise<Names> {
  const ids = [...new Set(identifiersIn(rows))]
  if (ids.length === 0) return new Map()
  const { id: workspaceId } = workspaceOf(ctx)
  const none = sql<null>`null`
  const found = await ctx.db
    .select({
      id: parties.id,
      name: sql<string | null>`${parties.name}`,
      code: sql<string | null>`${none}`,
      number: sql<number | null>`null::int`,
      parentNumber: sql<number | null>`null::int`,
    })
    .from(parties)
    .where(and(eq(parties.workspaceId, workspaceId), isOneOf(parties.id, ids)))
    .unionAll(
      ctx.db
        .select({
          id: visionParts.id,
          name: visionParts.statement,
          code: none,
          number: none,
          parentNumber: none,
        })
        .from(visionParts)
        .where(and(eq(visionParts.workspaceId, workspaceId), isOneOf(visionParts.id, ids))),
    )
    .unionAll(
      ctx.db
        .select({
          id: policyDomains.id,
          name: policyDomains.name,
          code: policyDomains.code,
          number: none,
          parentNumber: none,
        })
        .from(policyDomains)
        .where(and(eq(policyDomains.workspaceId, workspaceId), isOneOf(policyDomains.id, ids))),
    )
    .unionAll(
      ctx.db
        .select({
          id: objectives.id,
          name: objectives.statement,
          code: none,
          number: objectives.number,
          parentNumber: sql<number | null>`(select p.number from ${objectives} p
            where p.workspace_id = ${objectives.workspaceId} and p.id = ${objectives.parentId})`,
        })
        .from(objectives)
        .where(and(eq(objectives.workspaceId, workspaceId), isOneOf(objectives.id, ids))),
    )
  return new Map(
    found.map(({ id, name, code, number, parentNumber }) => [
      id,
      number === null
        ? domainName({ code, name }, ctx.locale)
        : `${objectiveLabel({ number, parentNumber })} ${name}`,
    ]),
  )
}
