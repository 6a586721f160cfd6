import type { Area } from '#src/foundation/areas/area.ts'
import type { Shape } from '#src/ui/chart/shape.tsx'

const shapeOfLevel: Record<Exclude<Area['level'], 'municipality'>, Shape> = {
  arrondissement: 'triangle',
  province: 'square',
  region: 'diamond',
  country: 'cross',
}

/** Municipalities that stand beside ours are told apart by their order. */
const municipalityShapes: readonly Shape[] = ['ring', 'down', 'pentagon', 'cross']

/** The mark of every area that stands beside ours in strips and charts: the same everywhere on a page. */
export function shapesOf(areas: readonly Area[]): (area: Area) => Shape {
  const municipalities = areas.filter(({ level }) => level === 'municipality').map(({ nis }) => nis)
  return ({ level, nis }) =>
    level === 'municipality'
      ? (municipalityShapes[municipalities.indexOf(nis)] ?? 'ring')
      : shapeOfLevel[level]
}

/** The mark of one of the areas that we lie in, where nothing else stands beside ours. */
export const shapeOf = shapesOf([])
