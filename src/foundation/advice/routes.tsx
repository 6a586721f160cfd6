import { waiveAdvice, withdrawWaiver } from '#src/foundation/advice/commands.ts'
import { adviceNotice } from '#src/foundation/advice/messages.ts'
import { WaivePage } from '#src/foundation/advice/pages/waive-page.tsx'
import { advicePaths } from '#src/foundation/advice/paths.ts'
import { mayWaiveAdvice } from '#src/foundation/advice/policy.ts'
import { findAdvice } from '#src/foundation/advice/queries.ts'
import { ownAddress } from '#src/platform/web/own-address.ts'
import { button, form, type Route } from '#src/platform/web/route.ts'

const backOf = (query: URLSearchParams) => ownAddress(query.get('terug'))

export const adviceRoutes: Route[] = [
  form(advicePaths.waive, mayWaiveAdvice, waiveAdvice, {
    page: async (ctx, { params: { rule, subject }, query }, reply) => (
      <WaivePage advice={await findAdvice(ctx, rule, subject)} back={backOf(query)} reply={reply} />
    ),
    fixed: ({ params: { rule, subject } }) => ({ rule, subject }),
    done: (_result, { query }) => ({ to: backOf(query), say: adviceNotice('waived') }),
  }),
  button(advicePaths.withdraw, mayWaiveAdvice, withdrawWaiver, {
    fixed: ({ params }) => ({ id: params.waiver }),
    done: (_result, { query }) => ({ to: backOf(query), say: adviceNotice('withdrawn') }),
  }),
]
