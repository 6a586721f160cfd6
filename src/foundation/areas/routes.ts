import { chooseArea } from '#src/foundation/areas/area-choice.ts'
import { areaPaths } from '#src/foundation/areas/paths.ts'
import { page, type Route } from '#src/platform/web/route.ts'

export const areaRoutes: Route[] = [
  page(areaPaths.search, 'public', (ctx, { query }) =>
    Response.json(chooseArea(query.get('q') ?? '', ctx.locale)),
  ),
]
