import '#src/doors/brought-along.ts'
import { followUpRoutes } from '#src/action/follow-up/routes.tsx'
import { planFileRoutes } from '#src/action/plan-files/routes.tsx'
import { planHistoryRoutes } from '#src/action/plan-history/routes.tsx'
import { planRoutes } from '#src/action/plan/routes.tsx'
import { planViewRoutes } from '#src/action/plan-views/routes.tsx'
import type { Installation } from '#src/doors/web/app.tsx'
import { doorRoutes } from '#src/doors/web/door-routes.tsx'
import { visionRoutes } from '#src/direction/vision/routes.tsx'
import { adviceRoutes } from '#src/foundation/advice/routes.tsx'
import { areaRoutes } from '#src/foundation/areas/routes.ts'
import { identityRoutes } from '#src/foundation/identity/routes.tsx'
import { letterheadRoutes } from '#src/foundation/letterhead/routes.tsx'
import { mailRoutes } from '#src/foundation/mails/routes.tsx'
import { libraryRoutes } from '#src/foundation/library/routes.tsx'
import { partyRoutes } from '#src/foundation/parties/routes.tsx'
import { setUpRoutes } from '#src/foundation/set-up/routes.tsx'
import { trajectoryRoutes } from '#src/foundation/trajectories/routes.tsx'
import { roadmapRoutes } from '#src/overview/roadmap/routes.tsx'
import { analysisRoutes } from '#src/situation/analysis/routes.tsx'
import { importRoutes } from '#src/situation/imports/routes.tsx'
import { indicatorRoutes } from '#src/situation/indicators/routes.tsx'
import type { Route } from '#src/platform/web/route.ts'

/** Every route there is, each with its permission: one line per capability. */
export const allRoutes = (
  installation: Pick<Installation, 'config' | 'signIn' | 'demo' | 'demoStays'>,
): Route[] => [
  ...doorRoutes(installation),
  ...identityRoutes(installation),
  ...areaRoutes,
  ...setUpRoutes(installation.signIn),
  ...adviceRoutes,
  ...libraryRoutes,
  ...trajectoryRoutes,
  ...letterheadRoutes,
  ...mailRoutes(installation),
  ...partyRoutes,
  ...indicatorRoutes,
  ...importRoutes,
  ...analysisRoutes,
  ...visionRoutes,
  ...planRoutes,
  ...planHistoryRoutes,
  ...planViewRoutes,
  ...followUpRoutes,
  ...planFileRoutes,
  ...roadmapRoutes,
]
