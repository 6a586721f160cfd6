import { mayLookInside } from '#src/foundation/workspaces/policy.ts'
import { page, type Route } from '#src/platform/web/route.ts'
import { SituationPage } from '#src/situation/indicators/pages/situation-page.tsx'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { getSituation } from '#src/situation/indicators/queries.ts'

export const indicatorRoutes: Route[] = [
  page(indicatorPaths.situation, mayLookInside, async (ctx, { query }) => (
    <SituationPage situation={await getSituation(ctx, query.get('gebied'))} />
  )),
]
