import { and, desc, eq } from 'drizzle-orm'
import { compareWorkbook } from '#src/action/plan-files/compare-workbook.ts'
import type { FoundWorkbook } from '#src/action/plan-files/found-workbook.ts'
import { planFiles } from '#src/action/plan-files/tables.ts'
import { readPlanNow } from '#src/action/plan-files/workbook-now-queries.ts'
import { valuesWhenSent } from '#src/action/plan-files/workbook-sent-queries.ts'
import { planBatches } from '#src/action/plan/tables.ts'
import { namesOf } from '#src/foundation/identity/queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { hashSecret } from '#src/platform/secret.ts'

const isWorkbook = (ctx: Context, id?: string) =>
  and(
    eq(planFiles.workspaceId, workspaceOf(ctx).id),
    eq(planFiles.kind, 'workbook'),
    id === undefined ? undefined : eq(planFiles.id, id),
  )

const columns = {
  id: planFiles.id,
  name: planFiles.name,
  state: planFiles.state,
  at: planFiles.at,
  accountId: planFiles.accountId,
  batchId: planFiles.batchId,
  undoneAt: planBatches.undoneAt,
}
const isItsBatch = and(
  eq(planBatches.workspaceId, planFiles.workspaceId),
  eq(planBatches.id, planFiles.batchId),
)

/** A workbook that somebody brought, with all that was read in it. Errors: not found. */
export async function getWorkbook(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({
      ...columns,
      trajectoryId: planFiles.trajectoryId,
      found: planFiles.found,
    })
    .from(planFiles)
    .leftJoin(planBatches, isItsBatch)
    .where(isWorkbook(ctx, id))
  const workbook = found(row)
  // Written by the command that receives workbooks, and by nothing else.
  return { ...workbook, found: workbook.found as FoundWorkbook }
}
export type BroughtWorkbook = Awaited<ReturnType<typeof getWorkbook>>

/** Keeps a workbook as it is for whoever decides about it, until this transaction ends. Errors: not found. */
export async function holdWorkbook(ctx: Context, id: string): Promise<BroughtWorkbook> {
  const rows = await ctx.db
    .select({ id: planFiles.id })
    .from(planFiles)
    .where(isWorkbook(ctx, id))
    .for('update')
  found(rows[0])
  return getWorkbook(ctx, id)
}

const mostListed = 20

/** The workbooks that were brought last, newest first. */
export async function listWorkbooks(ctx: Context) {
  const rows = await ctx.db
    .select(columns)
    .from(planFiles)
    .leftJoin(planBatches, isItsBatch)
    .where(isWorkbook(ctx))
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
export type ListedWorkbook = Awaited<ReturnType<typeof listWorkbooks>>[number]

/**
 * What keeping a workbook would do to the plan as it is now. `seen` says in a few signs all that it would do, so that
 * nothing else is kept than what somebody looked at.
 */
export async function previewWorkbook(ctx: Context, workbook: BroughtWorkbook) {
  const plan = await readPlanNow(ctx, workbook.trajectoryId)
  const sent = await valuesWhenSent(ctx, workbook.found, plan)
  const comparison = compareWorkbook(workbook.found, { ...plan.now, sent }, ctx.locale)
  return { now: plan.now, comparison, seen: hashSecret(JSON.stringify(comparison)) }
}
export type WorkbookPreview = Awaited<ReturnType<typeof previewWorkbook>>
