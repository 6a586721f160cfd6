import { CyclePage } from '#src/action/plan-files/pages/cycle-page.tsx'
import { CycleUploadPage } from '#src/action/plan-files/pages/cycle-upload-page.tsx'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { cycleLimits } from '#src/action/plan-files/policy-cycle.ts'
import {
  chooseCycleItems,
  chooseCycleReport,
  receiveCycleFile,
  removeCycleFile,
} from '#src/action/plan-files/policy-cycle-commands.ts'
import { keepPolicyCycle } from '#src/action/plan-files/policy-cycle-keep-commands.ts'
import { cycleNotice } from '#src/action/plan-files/policy-cycle-messages.ts'
import { listPlanFiles } from '#src/action/plan-files/plan-file-queries.ts'
import { getCycleView } from '#src/action/plan-files/policy-cycle-view-queries.ts'
import { batchNotice } from '#src/action/plan/batch-messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { button, form, page, type Route } from '#src/platform/web/route.ts'

const fixed = ({ params }: { params: { cycle: string } }) => ({ id: params.cycle })

/** Reading in a plan of the Flemish policy and management cycle, step by step. */
export const policyCycleRoutes: Route[] = [
  form(planFilePaths.bringCycle, mayWritePlan, receiveCycleFile, {
    bringsFile: { limitBytes: cycleLimits.megabytes * 1_000_000 },
    page: async (ctx, _visit, reply) => (
      <CycleUploadPage files={await listPlanFiles(ctx, 'policy-cycle')} reply={reply} />
    ),
    done: ({ planFileId: cycle }, { params }) => ({ to: planFilePaths.cycle({ ...params, cycle }) }),
  }),
  page(planFilePaths.cycle, mayWritePlan, async (ctx, { params, query }) => (
    <CyclePage view={await getCycleView(ctx, params.cycle, 'lines', query)} />
  )),
  form(planFilePaths.cycleReport, mayWritePlan, chooseCycleReport, {
    page: async (ctx, { params, query }, reply) => (
      <CyclePage view={await getCycleView(ctx, params.cycle, 'report', query)} reply={reply} />
    ),
    fixed,
    done: (_result, { params }) => ({ to: planFilePaths.cycleLines(params) }),
  }),
  form(planFilePaths.cycleLines, mayWritePlan, chooseCycleItems, {
    page: async (ctx, { params, query }, reply) => (
      <CyclePage view={await getCycleView(ctx, params.cycle, 'lines', query)} reply={reply} />
    ),
    fixed,
    done: ({ onward, word, page: pagina }, { params }) => ({
      to: onward ? planFilePaths.keepCycle(params) : planFilePaths.cycleLines(params, { q: word, pagina }),
    }),
  }),
  form(planFilePaths.keepCycle, mayWritePlan, keepPolicyCycle, {
    page: async (ctx, { params, query }, reply) => (
      <CyclePage view={await getCycleView(ctx, params.cycle, 'preview', query)} reply={reply} />
    ),
    fixed,
    done: ({ batchId: batch }, { params }) =>
      batch === null
        ? { to: planFilePaths.cycle(params), say: cycleNotice('nothing-new') }
        : { to: planPaths.batch({ ...params, batch }), say: batchNotice('done') },
  }),
  button(planFilePaths.removeCycle, mayWritePlan, removeCycleFile, {
    fixed,
    done: (_result, { params }) => ({ to: planFilePaths.bringCycle(params), say: cycleNotice('removed') }),
  }),
]
