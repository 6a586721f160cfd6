import { documentRoutes } from '#src/action/plan-files/document-routes.tsx'
import { policyCycleRoutes } from '#src/action/plan-files/policy-cycle-routes.tsx'
import { workbookRoutes } from '#src/action/plan-files/workbook-routes.tsx'
import type { Route } from '#src/platform/web/route.ts'

export const planFileRoutes: Route[] = [...documentRoutes, ...workbookRoutes, ...policyCycleRoutes]
