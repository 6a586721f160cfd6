import { and, desc, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core'
import {
  changesWithSubject,
  here,
  isAction,
  isFinancing,
  isObjective,
  namesIn,
  type Change,
  type Window,
} from '#src/action/plan-history/queries.ts'
import { recordedSubjects } from '#src/action/plan-history/recorded.ts'
import { planVisits } from '#src/action/plan-history/tables.ts'
import type { BatchKind } from '#src/action/plan/batch.ts'
import { actionFinancing, actions, objectives, planBatches } from '#src/action/plan/tables.ts'
import { accounts } from '#src/foundation/identity/tables.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { changes } from '#src/platform/tables.ts'

const undoers = alias(accounts, 'undoers')

/** Until when whoever asks has seen what changed; null for who never said so. */
export async function seenUntil(ctx: Context, trajectoryId: string): Promise<Date | null> {
  const accountId = accountOf(ctx.actor)
  if (accountId === null) return null
  const [visit] = await ctx.db
    .select({ seenAt: planVisits.seenAt })
    .from(planVisits)
    .where(
      and(
        eq(planVisits.workspaceId, workspaceOf(ctx).id),
        eq(planVisits.accountId, accountId),
        eq(planVisits.trajectoryId, trajectoryId),
      ),
    )
  return visit?.seenAt ?? null
}

/** Many changes that were made at once, as one piece of news; that they were undone is one as well. */
export type BatchNews = {
  id: string
  kind: BatchKind
  at: Date
  by: string | null
  count: number
  undoneAt: Date | null
  undoneBy: string | null
}

/**
 * What others changed in a plan after a moment, newest first; what was changed at once is one line, however much it was.
 * Five statements.
 */
export async function newsOf(
  ctx: Context,
  trajectoryId: string,
  since: Date | null,
  { limit, offset }: Window,
) {
  const reader = accountOf(ctx.actor)
  const isByOthers = (column: AnyPgColumn): SQL =>
    reader === null ? sql`true` : sql`${column} is distinct from ${reader}::uuid`
  const isSince = (column: AnyPgColumn): SQL =>
    since === null ? sql`${column} is not null` : sql`${column} > ${since}`
  const ownChanges = ctx.db
    .select({
      id: changes.id,
      at: sql<Date>`${changes.at}`.as('at'),
      isBatch: sql<boolean>`false`.as('is_batch'),
    })
    .from(changes)
    .leftJoin(actionFinancing, isFinancing)
    .leftJoin(actions, isAction)
    .innerJoin(objectives, isObjective)
    .where(
      and(
        here(ctx),
        isOneOf(changes.subject, recordedSubjects),
        isNull(changes.batchId),
        isByOthers(changes.accountId),
        eq(objectives.trajectoryId, trajectoryId),
        isSince(changes.at),
      ),
    )
  const wasMade = sql`(${isByOthers(planBatches.accountId)} and ${isSince(planBatches.at)})`
  const wasUndone = sql`(${isByOthers(planBatches.undoneBy)} and ${isSince(planBatches.undoneAt)})`
  const batches = ctx.db
    .select({
      id: planBatches.id,
      at: sql<Date>`case when ${wasUndone} then ${planBatches.undoneAt} else ${planBatches.at} end`.as('at'),
      isBatch: sql<boolean>`true`.as('is_batch'),
    })
    .from(planBatches)
    .where(
      and(
        eq(planBatches.workspaceId, workspaceOf(ctx).id),
        eq(planBatches.trajectoryId, trajectoryId),
        sql`(${wasMade} or ${wasUndone})`,
      ),
    )
  const all = ownChanges.unionAll(batches).as('all')
  const lines = await ctx.db
    .select({ id: all.id, isBatch: all.isBatch, total: sql<number>`(count(*) over ())::int` })
    .from(all)
    .orderBy(desc(all.at), desc(all.id))
    .limit(limit)
    .offset(offset)
  const idsOf = (wanted: boolean) => lines.filter(({ isBatch }) => isBatch === wanted).map(({ id }) => id)
  const [rows, kept] = await Promise.all([
    changesWithSubject(ctx).where(and(here(ctx), isOneOf(changes.id, idsOf(false)))),
    batchNews(ctx, idsOf(true)),
  ])
  const changeOf = new Map(rows.map((row) => [row.id, row]))
  const batchOf = new Map(kept.map((row) => [row.id, row]))
  return {
    total: lines[0]?.total ?? 0,
    names: await namesIn(ctx, rows),
    news: lines.flatMap(({ id }): (Change | BatchNews)[] => {
      const one = changeOf.get(id) ?? batchOf.get(id)
      return one ? [one] : []
    }),
  }
}
export type News = Awaited<ReturnType<typeof newsOf>>

const batchNews = (ctx: Context, ids: readonly string[]): Promise<BatchNews[]> =>
  ctx.db
    .select({
      id: planBatches.id,
      kind: planBatches.kind,
      at: sql<Date>`coalesce(${planBatches.undoneAt}, ${planBatches.at})`.mapWith(planBatches.at),
      undoneAt: planBatches.undoneAt,
      by: accounts.name,
      undoneBy: undoers.name,
      count: sql<number>`(select count(distinct c.row_id)::int from ${changes} c
        where c.workspace_id = ${planBatches.workspaceId} and c.batch_id = ${planBatches.id}
          and c.subject in ('actions', 'objectives'))`,
    })
    .from(planBatches)
    .leftJoin(accounts, eq(accounts.id, planBatches.accountId))
    .leftJoin(undoers, eq(undoers.id, planBatches.undoneBy))
    .where(and(eq(planBatches.workspaceId, workspaceOf(ctx).id), isOneOf(planBatches.id, ids)))
