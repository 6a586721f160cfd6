import { path } from '#src/platform/web/path.ts'

export const indicatorPaths = {
  situation: path('/:workspace/situatie'),
  indicator: path('/:workspace/situatie/indicator/:indicator'),
  indicatorCsv: path('/:workspace/situatie/indicator/:indicator/cijfers.csv'),
  csv: path('/:workspace/situatie/cijfers.csv'),
  facts: path('/:workspace/situatie/belgie'),
  dataSources: path('/:workspace/situatie/bronnen'),
  fillIn: path('/:workspace/situatie/invullen'),
  template: path('/:workspace/situatie/leeg-bestand.csv'),
  upload: path('/:workspace/situatie/inlezen'),
  preview: path('/:workspace/situatie/inlezen/:import'),
  removeImport: path('/:workspace/situatie/inlezen/:import/weg'),
  undo: path('/:workspace/situatie/inlezen/:import/ongedaan'),
}
