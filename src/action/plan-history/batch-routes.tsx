import { BatchPage } from '#src/action/plan-history/pages/batch-page.tsx'
import { changesPerPage } from '#src/action/plan-history/page-number.ts'
import { historyOfBatch } from '#src/action/plan-history/queries.ts'
import { batchNotice } from '#src/action/plan/batch-messages.ts'
import { countChangedIn, getBatch } from '#src/action/plan/batch-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { maySeePlan, mayWritePlan } from '#src/action/plan/policy.ts'
import { undoBatch } from '#src/action/plan/undo-commands.ts'
import { button, page, type Route } from '#src/platform/web/route.ts'

/** What was changed at once, and how it is undone at once. */
export const batchRoutes: Route[] = [
  page(planPaths.batch, maySeePlan, async (ctx, { params }) => (
    <BatchPage
      batch={await getBatch(ctx, params.batch)}
      count={await countChangedIn(ctx, params.batch)}
      history={await historyOfBatch(ctx, params.batch, { limit: changesPerPage, offset: 0 })}
    />
  )),
  button(planPaths.undoBatch, mayWritePlan, undoBatch, {
    fixed: ({ params }) => ({ id: params.batch }),
    done: (_result, { params }) => ({ to: planPaths.batch(params), say: batchNotice('undone') }),
  }),
]
