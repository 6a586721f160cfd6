import { path } from '#src/platform/web/path.ts'

export const planPaths = {
  plan: path('/:workspace/plan'),
  print: path('/:workspace/plan/afdruk'),
  csv: path('/:workspace/plan/acties.csv'),
  addObjective: path('/:workspace/plan/doelen/nieuw'),
  objective: path('/:workspace/plan/doelen/:objective'),
  editObjective: path('/:workspace/plan/doelen/:objective/wijzig'),
  removeObjective: path('/:workspace/plan/doelen/:objective/weg'),
  addAction: path('/:workspace/plan/acties/nieuw'),
  action: path('/:workspace/plan/acties/:action'),
  editAction: path('/:workspace/plan/acties/:action/wijzig'),
  setStatus: path('/:workspace/plan/acties/:action/status'),
  addFinancing: path('/:workspace/plan/acties/:action/financiering/nieuw'),
  financing: path('/:workspace/plan/acties/:action/financiering/:financing'),
  removeFinancing: path('/:workspace/plan/acties/:action/financiering/:financing/weg'),
  batch: path('/:workspace/plan/wijzigingen/:batch'),
  undoBatch: path('/:workspace/plan/wijzigingen/:batch/ongedaan'),
  removeAction: path('/:workspace/plan/acties/:action/weg'),
}
