import { path } from '#src/platform/web/path.ts'

export const indicatorPaths = {
  situation: path('/:workspace/situatie'),
  indicator: path('/:workspace/situatie/indicator/:indicator'),
  indicatorCsv: path('/:workspace/situatie/indicator/:indicator/cijfers.csv'),
  lineSvg: path('/:workspace/situatie/indicator/:indicator/lijn.svg'),
  map: path('/:workspace/situatie/indicator/:indicator/kaart'),
  mapCsv: path('/:workspace/situatie/indicator/:indicator/kaart.csv'),
  mapSvg: path('/:workspace/situatie/indicator/:indicator/kaart.svg'),
  barsSvg: path('/:workspace/situatie/indicator/:indicator/balken.svg'),
  allCharts: path('/:workspace/situatie/alle-grafieken'),
  allChartsSvg: path('/:workspace/situatie/alle-grafieken.svg'),
  csv: path('/:workspace/situatie/cijfers.csv'),
  addOwnIndicator: path('/:workspace/situatie/eigen-indicator'),
  ownIndicator: path('/:workspace/situatie/eigen-indicator/:own'),
  removeOwnIndicator: path('/:workspace/situatie/eigen-indicator/:own/weg'),
  facts: path('/:workspace/situatie/belgie'),
  dataSources: path('/:workspace/situatie/bronnen'),
  fillIn: path('/:workspace/situatie/invullen'),
}
