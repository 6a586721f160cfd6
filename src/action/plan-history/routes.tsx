import { batchRoutes } from '#src/action/plan-history/batch-routes.tsx'
import { seePlanChanges } from '#src/action/plan-history/commands.ts'
import { planHistoryNotice } from '#src/action/plan-history/messages.ts'
import { windowIn } from '#src/action/plan-history/page-number.ts'
import { HistoryPage } from '#src/action/plan-history/pages/history-page.tsx'
import { NewsPage } from '#src/action/plan-history/pages/news-page.tsx'
import { planHistoryPaths } from '#src/action/plan-history/paths.ts'
import { newsOf, seenUntil } from '#src/action/plan-history/news-queries.ts'
import { historyOfAction, historyOfObjective } from '#src/action/plan-history/queries.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { maySeePlan } from '#src/action/plan/policy.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { button, page, type Route } from '#src/platform/web/route.ts'

export const planHistoryRoutes: Route[] = [
  ...batchRoutes,
  page(planHistoryPaths.action, maySeePlan, async (ctx, { params, query }) => {
    const { id, number, title } = await getAction(ctx, params.action)
    const { page: shown, window } = windowIn(query)
    return (
      <HistoryPage
        of={{
          title,
          label: translator(planMessages, ctx.locale)('actionNumbered', { number }),
          href: planPaths.action(params),
        }}
        history={await historyOfAction(ctx, id, window)}
        page={shown}
        hrefOf={(pagina) => planHistoryPaths.action(params, { pagina })}
      />
    )
  }),
  page(planHistoryPaths.objective, maySeePlan, async (ctx, { params, query }) => {
    const objective = await getObjective(ctx, params.objective)
    const { page: shown, window } = windowIn(query)
    const label = objectiveLabel(objective)
    return (
      <HistoryPage
        of={{
          title: objective.statement,
          label: translator(planMessages, ctx.locale)('objectiveLabel', { label }),
          href: planPaths.objective(params),
        }}
        history={await historyOfObjective(ctx, objective.id, window)}
        page={shown}
        hrefOf={(pagina) => planHistoryPaths.objective(params, { pagina })}
      />
    )
  }),
  page(planHistoryPaths.news, maySeePlan, async (ctx, { query }) => {
    const trajectory = await getCurrentTrajectory(ctx)
    const since = await seenUntil(ctx, trajectory.id)
    const { page: asked, window } = windowIn(query)
    const news = await newsOf(ctx, trajectory.id, since, window)
    // A page past the end is the beginning: nobody is told that nothing is new.
    const isPast = asked > 1 && news.total === 0
    return (
      <NewsPage
        news={isPast ? await newsOf(ctx, trajectory.id, since, { ...window, offset: 0 }) : news}
        since={since}
        until={ctx.now}
        page={isPast ? 1 : asked}
      />
    )
  }),
  button(planHistoryPaths.seen, maySeePlan, seePlanChanges, {
    done: (_result, { params }) => ({ to: planHistoryPaths.news(params), say: planHistoryNotice('seen') }),
  }),
]
