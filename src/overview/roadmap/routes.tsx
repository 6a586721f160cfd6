import { mayLookInside } from '#src/foundation/workspaces/policy.ts'
import { isPublisher } from '#src/foundation/workspaces/publisher.ts'
import { OverviewPage } from '#src/overview/roadmap/pages/overview-page.tsx'
import { roadmapPaths } from '#src/overview/roadmap/paths.ts'
import { overviewOf } from '#src/overview/roadmap/queries.ts'
import { page, type Route } from '#src/platform/web/route.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'

export const roadmapRoutes: Route[] = [
  page(roadmapPaths.overview, mayLookInside, async (ctx, { params }) => {
    // Published statistics are no policy that has a way to go: there the figures come first.
    if (isPublisher(ctx.workspace))
      return new Response(null, { status: 303, headers: { location: indicatorPaths.situation(params) } })
    return <OverviewPage overview={await overviewOf(ctx)} />
  }),
]
