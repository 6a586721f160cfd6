import { path } from '#src/platform/web/path.ts'

export const importPaths = {
  template: path('/:workspace/situatie/leeg-bestand.csv'),
  upload: path('/:workspace/situatie/inlezen'),
  import: path('/:workspace/situatie/inlezen/:import'),
  choose: path('/:workspace/situatie/inlezen/:import/kiezen'),
  how: path('/:workspace/situatie/inlezen/:import/kolommen'),
  progress: path('/:workspace/situatie/inlezen/:import/voortgang'),
  keep: path('/:workspace/situatie/inlezen/:import/bewaren'),
  stop: path('/:workspace/situatie/inlezen/:import/stoppen'),
  again: path('/:workspace/situatie/inlezen/:import/opnieuw'),
  remove: path('/:workspace/situatie/inlezen/:import/weg'),
  undo: path('/:workspace/situatie/inlezen/:import/ongedaan'),
}
