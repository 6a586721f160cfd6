import { mayLookInside } from '#src/foundation/workspaces/policy.ts'
import { OverviewPage } from '#src/overview/roadmap/pages/overview-page.tsx'
import { roadmapPaths } from '#src/overview/roadmap/paths.ts'
import { overviewOf } from '#src/overview/roadmap/queries.ts'
import { page, type Route } from '#src/platform/web/route.ts'

export const roadmapRoutes: Route[] = [
  page(roadmapPaths.overview, mayLookInside, async (ctx) => (
    <OverviewPage overview={await overviewOf(ctx)} />
  )),
]
