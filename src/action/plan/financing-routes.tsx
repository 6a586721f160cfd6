import { getAction } from '#src/action/plan/action-queries.ts'
import { addFinancing, changeFinancing, removeFinancing } from '#src/action/plan/financing-commands.ts'
import { financingNotice } from '#src/action/plan/financing-messages.ts'
import { getFinancing } from '#src/action/plan/financing-queries.ts'
import { FinancingFormPage } from '#src/action/plan/pages/financing-form-page.tsx'
import { planPaths } from '#src/action/plan/paths.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { button, form, type Route } from '#src/platform/web/route.ts'

/** Where the money of actions comes from. */
export const financingRoutes: Route[] = [
  form(planPaths.addFinancing, mayWritePlan, addFinancing, {
    page: async (ctx, { params }, reply) => (
      <FinancingFormPage action={await getAction(ctx, params.action)} financing={null} reply={reply} />
    ),
    fixed: ({ params }) => ({ actionId: params.action }),
    done: (_result, { params }) => ({ to: planPaths.action(params), say: financingNotice('saved') }),
  }),
  form(planPaths.financing, mayWritePlan, changeFinancing, {
    page: async (ctx, { params }, reply) => (
      <FinancingFormPage
        action={await getAction(ctx, params.action)}
        financing={await getFinancing(ctx, params.action, params.financing)}
        reply={reply}
      />
    ),
    fixed: ({ params }) => ({ actionId: params.action, id: params.financing }),
    done: (_result, { params }) => ({ to: planPaths.action(params), say: financingNotice('saved') }),
  }),
  button(planPaths.removeFinancing, mayWritePlan, removeFinancing, {
    fixed: ({ params }) => ({ actionId: params.action, id: params.financing }),
    done: (_result, { params }) => ({ to: planPaths.action(params), say: financingNotice('removed') }),
  }),
]
