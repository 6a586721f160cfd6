import { path } from '#src/platform/web/path.ts'

export const planHistoryPaths = {
  action: path('/:workspace/plan/acties/:action/geschiedenis'),
  objective: path('/:workspace/plan/doelen/:objective/geschiedenis'),
  news: path('/:workspace/plan/veranderd'),
  seen: path('/:workspace/plan/veranderd/gezien'),
}
