import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { CycleItem } from '#src/action/plan-files/policy-cycle.ts'
import type { CycleFound } from '#src/action/plan-files/policy-cycle-found.ts'
import { planFiles } from '#src/action/plan-files/tables.ts'
import { planBatches } from '#src/action/plan/tables.ts'
import { namesOf } from '#src/foundation/identity/queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

const part = <Name extends keyof CycleFound>(name: Name): SQL<CycleFound[Name]> =>
  sql<CycleFound[Name]>`${planFiles.found} -> ${sql.raw(`'${name}'`)}`

const isCycleFile = (ctx: Context, id?: string) =>
  and(
    eq(planFiles.workspaceId, workspaceOf(ctx).id),
    eq(planFiles.kind, 'policy-cycle'),
    id === undefined ? undefined : eq(planFiles.id, id),
  )

/** A file, with the items of the report that was chosen: a file may hold those of hundreds of authorities. */
export async function getCycleFile(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({
      id: planFiles.id,
      name: planFiles.name,
      state: planFiles.state,
      at: planFiles.at,
      batchId: planFiles.batchId,
      undoneAt: planBatches.undoneAt,
      reports: part('reports'),
      report: part('report'),
      items: sql<CycleItem[]>`coalesce(${part('items')} -> (${planFiles.found} ->> 'report')::int, '[]')`,
      lines: part('lines'),
      lineCount: part('lineCount'),
      chosen: part('chosen'),
      kept: part('kept'),
    })
    .from(planFiles)
    .leftJoin(
      planBatches,
      and(eq(planBatches.workspaceId, planFiles.workspaceId), eq(planBatches.id, planFiles.batchId)),
    )
    .where(isCycleFile(ctx, id))
  const { reports, report, ...file } = found(row)
  return { ...file, reports, place: report, report: report === null ? null : (reports[report] ?? null) }
}
export type CycleFile = Awaited<ReturnType<typeof getCycleFile>>

/** Keeps a file as it is for whoever decides about it, until this transaction ends. Errors: not found. */
export async function holdCycleFile(ctx: Context, id: string): Promise<CycleFile> {
  const rows = await ctx.db
    .select({ id: planFiles.id })
    .from(planFiles)
    .where(isCycleFile(ctx, id))
    .for('update')
  found(rows[0])
  return getCycleFile(ctx, id)
}

const mostListed = 20

/** The files that were brought last, newest first. */
export async function listCycleFiles(ctx: Context) {
  const rows = await ctx.db
    .select({
      id: planFiles.id,
      name: planFiles.name,
      state: planFiles.state,
      at: planFiles.at,
      accountId: planFiles.accountId,
      undoneAt: planBatches.undoneAt,
    })
    .from(planFiles)
    .leftJoin(
      planBatches,
      and(eq(planBatches.workspaceId, planFiles.workspaceId), eq(planBatches.id, planFiles.batchId)),
    )
    .where(isCycleFile(ctx))
    .orderBy(desc(planFiles.at), desc(planFiles.id))
    .limit(mostListed)
  const names = await namesOf(
    ctx.db,
    rows.map(({ accountId }) => accountId),
  )
  return rows.map(({ accountId, ...row }) => ({
    ...row,
    by: accountId === null ? null : (names.get(accountId) ?? null),
  }))
}
export type ListedCycleFile = Awaited<ReturnType<typeof listCycleFiles>>[number]
