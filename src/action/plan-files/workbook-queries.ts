import { compareWorkbook } from '#src/action/plan-files/compare-workbook.ts'
import type { FoundWorkbook } from '#src/action/plan-files/found-workbook.ts'
import { aboutFile, holdPlanFile, isItsBatch, isPlanFile } from '#src/action/plan-files/plan-file-queries.ts'
import { planFiles } from '#src/action/plan-files/tables.ts'
import { readPlanNow } from '#src/action/plan-files/workbook-now-queries.ts'
import { valuesWhenSent } from '#src/action/plan-files/workbook-sent-queries.ts'
import { planBatches } from '#src/action/plan/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { hashSecret } from '#src/platform/secret.ts'

/** A workbook that somebody brought, with all that was read in it. Errors: not found. */
export async function getWorkbook(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({
      ...aboutFile,
      trajectoryId: planFiles.trajectoryId,
      found: planFiles.found,
    })
    .from(planFiles)
    .leftJoin(planBatches, isItsBatch)
    .where(isPlanFile(ctx, 'workbook', id))
  const workbook = found(row)
  // Written by the command that receives workbooks, and by nothing else.
  return { ...workbook, found: workbook.found as FoundWorkbook }
}
export type BroughtWorkbook = Awaited<ReturnType<typeof getWorkbook>>

/** Keeps a workbook as it is for whoever decides about it, until this transaction ends. Errors: not found. */
export async function holdWorkbook(ctx: Context, id: string): Promise<BroughtWorkbook> {
  await holdPlanFile(ctx, 'workbook', id)
  return getWorkbook(ctx, id)
}

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
