import { path } from '#src/platform/web/path.ts'

export const planViewPaths = {
  table: path('/:workspace/plan/tabel'),
  changeMany: path('/:workspace/plan/tabel/wijzig'),
  timeline: path('/:workspace/plan/tijdlijn'),
  owners: path('/:workspace/plan/trekkers'),
  keepView: path('/:workspace/plan/weergaven/bewaar'),
  removeView: path('/:workspace/plan/weergaven/:view/weg'),
}
