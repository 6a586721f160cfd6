import type { MapPoint } from '#src/foundation/areas/map-projection.ts'

/** How far a line may move, in units of the map: less than a screen shows. */
const tolerance = 1

function distanceTo(point: MapPoint, from: MapPoint, to: MapPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y)
  return Math.abs(dx * (from.y - point.y) - dy * (from.x - point.x)) / length
}

/** The same line with the points that are seen (Douglas and Peucker); its ends stay, so that borders keep meeting. */
export function simplifiedLine(points: readonly MapPoint[]): MapPoint[] {
  const last = points.length - 1
  const kept = new Set([0, last])
  const open: [from: number, to: number][] = last > 0 ? [[0, last]] : []
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    let [farthest, distance] = [from, tolerance]
    for (let place = from + 1; place < to; place += 1) {
      const here = distanceTo(points[place]!, points[from]!, points[to]!)
      if (here > distance) [farthest, distance] = [place, here]
    }
    if (farthest === from) continue
    kept.add(farthest)
    open.push([from, farthest], [farthest, to])
  }
  return points.filter((_, place) => kept.has(place))
}
