import { batchNotice } from '#src/action/plan/batch-messages.ts'
import { filterQuery, planFilterIn } from '#src/action/plan/filter.ts'
import { planHead } from '#src/action/plan/head-queries.ts'
import { listObjectiveNames } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { maySeePlan, mayWritePlan } from '#src/action/plan/policy.ts'
import { changeManyActions } from '#src/action/plan-views/bulk-change-commands.ts'
import { tableLookIn, tableQuery } from '#src/action/plan-views/columns.ts'
import { listOwners } from '#src/action/plan-views/owners-queries.ts'
import { KeepViewPage } from '#src/action/plan-views/pages/keep-view-page.tsx'
import { OwnersPage, ownersPerPage } from '#src/action/plan-views/pages/owners-page.tsx'
import { rowsPerPage, TablePage } from '#src/action/plan-views/pages/table-page.tsx'
import { barsPerPage, TimelinePage } from '#src/action/plan-views/pages/timeline-page.tsx'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { keepView, removeSavedView } from '#src/action/plan-views/saved-view-commands.ts'
import { savedViewNotice } from '#src/action/plan-views/saved-view-messages.ts'
import { listSavedViews } from '#src/action/plan-views/saved-view-queries.ts'
import { listSorted } from '#src/action/plan-views/table-queries.ts'
import { listTimeline } from '#src/action/plan-views/timeline-queries.ts'
import { yearsIn, yearsQuery } from '#src/action/plan-views/timeline.ts'
import '#src/action/plan-views/ui/brought-along.tsx'
import { SavedViews } from '#src/action/plan-views/ui/saved-views.tsx'
import { viewAddress, viewNamed, viewQuery } from '#src/action/plan-views/view-address.ts'
import type { PlanView } from '#src/action/plan-views/view.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import type { Reply } from '#src/platform/forms/reply.ts'
import { seeOther } from '#src/platform/web/see-other.ts'
import { button, form, page, type Route, type View } from '#src/platform/web/route.ts'

const savedViews = async (ctx: Context, view: PlanView, query: URLSearchParams) => (
  <SavedViews own={await listSavedViews(ctx)} view={view} query={query} />
)

/** A page of so many things. */
const windowOf = (perPage: number, number: number) => ({ limit: perPage, offset: (number - 1) * perPage })

async function tablePage(ctx: Context, query: URLSearchParams, reply: Reply | null): Promise<View> {
  const { filter, page: number } = planFilterIn(query)
  const look = tableLookIn(query)
  const trajectory = await getCurrentTrajectory(ctx)
  const window = windowOf(rowsPerPage, number)
  const [{ rows, total }, facts, aims, saved] = await Promise.all([
    listSorted(ctx, trajectory.id, filter, look.sorting, window),
    planHead(ctx, trajectory, filter),
    mayWritePlan(ctx.actor) ? listObjectiveNames(ctx, trajectory.id) : [],
    savedViews(ctx, 'table', query),
  ])
  if (number > 1 && total === 0)
    return seeOther(planViewPaths.table({ workspace: workspaceOf(ctx).slug }, tableQuery(filter, look)))
  return (
    <TablePage
      facts={facts}
      look={look}
      rows={rows}
      total={total}
      page={number}
      choices={{ owners: facts.choices.owners, objectives: aims }}
      reply={reply}
      saved={saved}
    />
  )
}

async function timelinePage(ctx: Context, query: URLSearchParams): Promise<View> {
  const { filter, page: number } = planFilterIn(query)
  const trajectory = await getCurrentTrajectory(ctx)
  const { years, isCut } = yearsIn(query, trajectory)
  const [timeline, facts, saved] = await Promise.all([
    listTimeline(ctx, trajectory.id, filter, years, windowOf(barsPerPage, number)),
    planHead(ctx, trajectory, filter),
    savedViews(ctx, 'timeline', query),
  ])
  if (number > 1 && timeline.total === 0) {
    const shown = { ...filterQuery(filter), ...yearsQuery(years, trajectory) }
    return seeOther(planViewPaths.timeline({ workspace: workspaceOf(ctx).slug }, shown))
  }
  return (
    <TimelinePage facts={facts} timeline={timeline} years={years} isCut={isCut} page={number} saved={saved} />
  )
}

async function ownersPage(ctx: Context, query: URLSearchParams): Promise<View> {
  const { filter, page: number } = planFilterIn(query)
  const trajectory = await getCurrentTrajectory(ctx)
  const [owners, facts, saved] = await Promise.all([
    listOwners(ctx, trajectory.id, filter, windowOf(ownersPerPage, number)),
    planHead(ctx, trajectory, filter),
    savedViews(ctx, 'owners', query),
  ])
  if (number > 1 && owners.groups === 0)
    return seeOther(planViewPaths.owners({ workspace: workspaceOf(ctx).slug }, filterQuery(filter)))
  return <OwnersPage facts={facts} owners={owners} page={number} saved={saved} />
}

/** The view that somebody came from, as the address of a form about kept views says it. */
function viewIn(query: URLSearchParams) {
  const view = viewNamed(query.get('weergave'))
  return { view, query: viewQuery(view, new URLSearchParams(query.get('vraag') ?? '')) }
}

export const planViewRoutes: Route[] = [
  page(planViewPaths.table, maySeePlan, (ctx, { query }) => tablePage(ctx, query, null)),
  form(planViewPaths.changeMany, mayWritePlan, changeManyActions, {
    page: (ctx, { query }, reply) => tablePage(ctx, query, reply),
    done: ({ batchId }, { params }) => ({
      to: planPaths.batch({ ...params, batch: batchId }),
      say: batchNotice('done'),
    }),
  }),
  page(planViewPaths.timeline, maySeePlan, (ctx, { query }) => timelinePage(ctx, query)),
  page(planViewPaths.owners, maySeePlan, (ctx, { query }) => ownersPage(ctx, query)),
  form(planViewPaths.keepView, maySeePlan, keepView, {
    page: (_ctx, { query }, reply) => <KeepViewPage {...viewIn(query)} reply={reply} />,
    fixed: ({ query }) => viewIn(query),
    done: (_result, { params, query }) => {
      const { view, query: asked } = viewIn(query)
      return { to: viewAddress(params.workspace, view, asked), say: savedViewNotice('kept') }
    },
  }),
  button(planViewPaths.removeView, maySeePlan, removeSavedView, {
    fixed: ({ params }) => ({ id: params.view }),
    done: (_result, { params, query }) => {
      const { view, query: asked } = viewIn(query)
      return { to: viewAddress(params.workspace, view, asked), say: savedViewNotice('removed') }
    },
  }),
]
