import { path } from '#src/platform/web/path.ts'

export const planFilePaths = {
  document: path('/:workspace/plan/plan.docx'),
  workbook: path('/:workspace/plan/werkboek.xlsx'),
  bringWorkbook: path('/:workspace/plan/inlezen'),
  broughtWorkbook: path('/:workspace/plan/inlezen/:workbook'),
  removeWorkbook: path('/:workspace/plan/inlezen/:workbook/weg'),
  bringCycle: path('/:workspace/plan/meerjarenplan'),
  cycle: path('/:workspace/plan/meerjarenplan/:cycle'),
  cycleReport: path('/:workspace/plan/meerjarenplan/:cycle/rapport'),
  cycleLines: path('/:workspace/plan/meerjarenplan/:cycle/regels'),
  keepCycle: path('/:workspace/plan/meerjarenplan/:cycle/overnemen'),
  removeCycle: path('/:workspace/plan/meerjarenplan/:cycle/weg'),
}
