import { batchNotice } from '#src/action/plan/batch-messages.ts'
import { getBatch, listChangedIn } from '#src/action/plan/batch-queries.ts'
import { BatchPage } from '#src/action/plan/pages/batch-page.tsx'
import { planPaths } from '#src/action/plan/paths.ts'
import { undoBatch } from '#src/action/plan/undo-commands.ts'
import { maySeePlan, mayWritePlan } from '#src/action/plan/policy.ts'
import { button, page, type Route } from '#src/platform/web/route.ts'

const mostShown = 100

/** What was changed at once, and how it is undone at once. */
export const batchRoutes: Route[] = [
  page(planPaths.batch, maySeePlan, async (ctx, { params }) => (
    <BatchPage
      batch={await getBatch(ctx, params.batch)}
      changed={await listChangedIn(ctx, params.batch, mostShown)}
    />
  )),
  button(planPaths.undoBatch, mayWritePlan, undoBatch, {
    fixed: ({ params }) => ({ id: params.batch }),
    done: (_result, { params }) => ({ to: planPaths.batch(params), say: batchNotice('undone') }),
  }),
]
