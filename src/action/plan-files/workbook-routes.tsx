import { BringWorkbookPage } from '#src/action/plan-files/pages/bring-workbook-page.tsx'
import { BroughtWorkbookPage } from '#src/action/plan-files/pages/brought-workbook-page.tsx'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { planWorkbook, workbookName } from '#src/action/plan-files/plan-workbook.ts'
import { actionValues, objectiveValues } from '#src/action/plan-files/plan-values.ts'
import { mostMegabytes } from '#src/action/plan-files/workbook-columns.ts'
import { receiveWorkbook, removeWorkbook } from '#src/action/plan-files/workbook-commands.ts'
import { keepWorkbook } from '#src/action/plan-files/workbook-keep-commands.ts'
import { planForWorkbook } from '#src/action/plan-files/workbook-now-queries.ts'
import { workbookNotice } from '#src/action/plan-files/workbook-page-messages.ts'
import { listPlanFiles } from '#src/action/plan-files/plan-file-queries.ts'
import { getWorkbook, previewWorkbook } from '#src/action/plan-files/workbook-queries.ts'
import { chosenIn, planFilterIn } from '#src/action/plan/filter.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { maySeePlan, mayWritePlan } from '#src/action/plan/policy.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import type { Reply } from '#src/platform/forms/reply.ts'
import { workbookFile } from '#src/platform/web/file-response.ts'
import { button, form, page, type Route } from '#src/platform/web/route.ts'

async function workbookPage(ctx: Context, id: string, reply: Reply | null) {
  const workbook = await getWorkbook(ctx, id)
  const preview = workbook.state === 'read' ? await previewWorkbook(ctx, workbook) : null
  return <BroughtWorkbookPage workbook={workbook} preview={preview} reply={reply} />
}

const fixed = ({ params }: { params: { workbook: string } }) => ({ id: params.workbook })

/** The plan as a workbook: out, and in again. */
export const workbookRoutes: Route[] = [
  page(planFilePaths.workbook, maySeePlan, async (ctx, { query }) => {
    const { filter } = planFilterIn(query)
    const isPart = chosenIn(filter).length > 0
    const trajectory = await getCurrentTrajectory(ctx)
    const groups = await planForWorkbook(ctx, trajectory.id, filter)
    const workspace = workspaceOf(ctx)
    const rows = {
      actions: groups.flatMap(({ objective, actions }) =>
        actions.map((action) => actionValues(action, objective)),
      ),
      objectives: groups.map(({ objective }) => objectiveValues(objective)),
    }
    return workbookFile(
      workbookName(workspace.slug, ctx.locale, isPart),
      await planWorkbook(rows, { workspace, day: today(ctx), isPart }, ctx.locale),
    )
  }),
  form(planFilePaths.bringWorkbook, mayWritePlan, receiveWorkbook, {
    bringsFile: { limitBytes: mostMegabytes * 1_000_000 },
    page: async (ctx, _visit, reply) => (
      <BringWorkbookPage workbooks={await listPlanFiles(ctx, 'workbook')} reply={reply} />
    ),
    done: ({ workbookId }, { params }) => ({
      to: planFilePaths.broughtWorkbook({ ...params, workbook: workbookId }),
    }),
  }),
  form(planFilePaths.broughtWorkbook, mayWritePlan, keepWorkbook, {
    page: (ctx, { params }, reply) => workbookPage(ctx, params.workbook, reply),
    fixed,
    done: ({ batchId }, { params }) => ({
      to: planPaths.batch({ workspace: params.workspace, batch: batchId }),
      say: workbookNotice('kept'),
    }),
  }),
  button(planFilePaths.removeWorkbook, mayWritePlan, removeWorkbook, {
    fixed,
    done: (_result, { params }) => ({
      to: planFilePaths.bringWorkbook(params),
      say: workbookNotice('removed'),
    }),
  }),
]
