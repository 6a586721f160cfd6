import { and, eq } from 'drizzle-orm'
import type { FoundWorkbook } from '#src/action/plan-files/found-workbook.ts'
import { planFiles } from '#src/action/plan-files/tables.ts'
import { isNothing, refusedRows, whatToKeep } from '#src/action/plan-files/what-to-keep.ts'
import { keepActionRows } from '#src/action/plan-files/workbook-action-commands.ts'
import { keepWorkbookInput } from '#src/action/plan-files/workbook-forms.ts'
import { keepObjectiveRows } from '#src/action/plan-files/workbook-objective-commands.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import { holdWorkbook, previewWorkbook } from '#src/action/plan-files/workbook-queries.ts'
import { inBatch, keepLeftAlone } from '#src/action/plan/batch-commands.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { command } from '#src/platform/command.ts'
import { workspaceOf } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'

/** What was read has gone into the plan: its history holds the rest. */
const nothingLeft: FoundWorkbook = { actions: null, objectives: null, otherSheets: [] }

/**
 * Takes over a workbook as it was looked at, all or nothing and in a fixed number of statements: what is new is made,
 * what is said otherwise is changed. Errors: conflict when the plan was changed since the person looked, or when it was
 * decided already; invalid for rows that are not right, as long as nobody says that they stay out.
 */
export const keepWorkbook = command('plan-workbook.kept', keepWorkbookInput, async (ctx, input) => {
  allow(mayWritePlan(ctx.actor))
  const workbook = await holdWorkbook(ctx, input.id)
  if (workbook.state !== 'read') throw new Refusal('conflict', workbookProblem('decided-already'))
  // One after the other, so that two do not both add what is new. Numbers are kept apart where they are given.
  await oneAtATime(ctx, 'plan workbooks')
  const { now, comparison, seen } = await previewWorkbook(ctx, workbook)
  if (seen !== input.seen) throw new Refusal('conflict', workbookProblem('plan-changed'))
  if (refusedRows(comparison) > 0 && !input.withoutRefused)
    throw new Refusal('invalid', workbookProblem('has-refused-rows'), {}, 'withoutRefused')
  const rows = whatToKeep(comparison, input)
  if (isNothing(rows)) throw new Refusal('invalid', workbookProblem('nothing-to-keep'))

  const { batchId } = await inBatch(ctx, 'workbook', async (inside) => {
    await keepObjectiveRows(inside, now, rows.objectives)
    await keepActionRows(inside, now, rows)
  })
  await keepLeftAlone(ctx, batchId, rows.left)
  await ctx.db
    .update(planFiles)
    .set({ state: 'kept', batchId, found: nothingLeft })
    .where(and(eq(planFiles.workspaceId, workspaceOf(ctx).id), eq(planFiles.id, workbook.id)))
  return { workbookId: workbook.id, batchId }
})
