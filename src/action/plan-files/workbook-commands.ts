import { and, eq } from 'drizzle-orm'
import { readPlanWorkbook } from '#src/action/plan-files/read-plan-workbook.ts'
import { planFiles } from '#src/action/plan-files/tables.ts'
import { mostMegabytes } from '#src/action/plan-files/workbook-columns.ts'
import { receiveWorkbookInput, removeWorkbookInput } from '#src/action/plan-files/workbook-forms.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import { holdWorkbook } from '#src/action/plan-files/workbook-queries.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, workspaceOf } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { adoptFile, readFile, removeFile } from '#src/platform/files/stored-files.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

/** Reads a workbook and puts aside what stands in it; nothing of the plan changes yet. Errors: Refusal. */
export const receiveWorkbook = command(
  'plan-workbook.received',
  receiveWorkbookInput,
  async (ctx, { fileId }) => {
    allow(mayWritePlan(ctx.actor))
    const file = await adoptFile(ctx, fileId)
    if (file.size > mostMegabytes * 1_000_000)
      throw new Refusal('too-large', platformProblem('too-large'), { megabytes: mostMegabytes }, 'fileId')
    const read = await readPlanWorkbook(await readFile(ctx, fileId))
    if (!read.ok) throw new Refusal('invalid', read.code, read.values, 'fileId')
    await removeFile(ctx, fileId)
    const trajectory = await getCurrentTrajectory(ctx)
    const id = newIdentifier()
    await ctx.db.insert(planFiles).values({
      workspaceId: workspaceOf(ctx).id,
      id,
      trajectoryId: trajectory.id,
      kind: 'workbook',
      name: file.name,
      state: 'read',
      found: read.found,
      accountId: accountOf(ctx.actor),
      at: ctx.now,
    })
    return { workbookId: id }
  },
)

/** Takes away a workbook of which nothing was kept. Errors: conflict for one that was. */
export const removeWorkbook = command('plan-workbook.removed', removeWorkbookInput, async (ctx, { id }) => {
  allow(mayWritePlan(ctx.actor))
  const workbook = await holdWorkbook(ctx, id)
  if (workbook.state !== 'read') throw new Refusal('conflict', workbookProblem('decided-already'))
  await ctx.db
    .delete(planFiles)
    .where(and(eq(planFiles.workspaceId, workspaceOf(ctx).id), eq(planFiles.id, id)))
  return { workbookId: id }
})
