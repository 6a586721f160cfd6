import type { GeoJsonProperties } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { isNearBelgium, mapPoint } from '#src/foundation/areas/map-projection.ts'
import { simplifiedLine } from '#src/foundation/areas/simplified-line.ts'
import type { ProblemValues } from '#src/platform/errors.ts'

/** Above this nobody reads it in; a simplified file of the whole country is a hundredth of it. */
export const boundaryLimitBytes = 20_000_000
const mostPoints = 3_000_000

export type BoundaryProblem =
  | 'too-large'
  | 'not-json'
  | 'not-topojson'
  | 'damaged'
  | 'no-known-codes'
  | 'unknown-codes'
  | 'not-in-belgium'
  | 'too-detailed'

/** An outline that is ready to draw: an SVG path in the units of `mapPoint`. */
export type BoundaryShape = { nis: string; path: string }
export type ReadBoundaries =
  | { ok: true; shapes: BoundaryShape[] }
  | { ok: false; problem: BoundaryProblem; values: ProblemValues }

class Unreadable extends Error {
  readonly problem: BoundaryProblem
  readonly values: ProblemValues
  constructor(problem: BoundaryProblem, values: ProblemValues = {}) {
    super(problem)
    this.problem = problem
    this.values = values
  }
}

type Outline = GeometryObject<GeoJsonProperties>
type Layer = { name: string; geometries: readonly Outline[] }
type Coded = { nis: string; geometry: Outline }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function topologyIn(text: string): Topology {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Unreadable('not-json')
  }
  if (!isRecord(value) || value['type'] !== 'Topology') throw new Unreadable('not-topojson')
  if (!isRecord(value['objects']) || !Array.isArray(value['arcs'])) throw new Unreadable('not-topojson')
  // Its outer form was looked at just now; what is wrong deeper inside comes out as `damaged`.
  return value as unknown as Topology
}

const written = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null

const layersOf = ({ objects }: Topology): Layer[] =>
  Object.entries(objects).map(([name, object]) => ({
    name,
    geometries: object.type === 'GeometryCollection' ? object.geometries : [object],
  }))

/** A code as files write it: a text, or a number that lost its zero. */
function codeIn(value: unknown): string | null {
  const text = written(value) ?? ''
  return /^\d{4,5}$/.test(text) ? text.padStart(5, '0') : null
}

const valueOf = (geometry: Outline, key: string | null): unknown =>
  key === null ? geometry.id : isRecord(geometry.properties) ? geometry.properties[key] : undefined

const isKnown = (code: string | null): code is string => code !== null && belgium.find(code) !== undefined

/** The codes of a layer, from its identifiers or from the property that tells its areas apart; none when it has none. */
function codedIn({ geometries }: Layer): Coded[] {
  const keys = [
    null,
    ...new Set(geometries.flatMap(({ properties }) => (isRecord(properties) ? Object.keys(properties) : []))),
  ]
  let best: { key: string | null; distinct: number } = { key: null, distinct: 0 }
  for (const key of keys) {
    const distinct = new Set(geometries.map((geometry) => codeIn(valueOf(geometry, key))).filter(isKnown))
      .size
    if (distinct > best.distinct) best = { key, distinct }
  }
  // The province of each municipality is a code as well, but does not tell them apart.
  if (best.distinct * 2 <= geometries.length) return []
  const codes = geometries.map((geometry) => codeIn(valueOf(geometry, best.key)))
  const unknown = geometries.filter((_, place) => !isKnown(codes[place] ?? null))
  if (unknown.length > 0) {
    const [first] = unknown
    throw new Unreadable('unknown-codes', {
      count: unknown.length,
      first: ((first && written(valueOf(first, best.key))) ?? '–').slice(0, 40),
    })
  }
  return geometries.map((geometry, place) => ({ nis: codes[place] ?? '', geometry }))
}

const arcsOf = (geometry: Outline): readonly number[] => {
  if (geometry.type === 'Polygon') return geometry.arcs.flat()
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat(2) : []
}

const arcPlace = (arc: number): number => (arc < 0 ? ~arc : arc)

/** The lines that are used, in units of the map; a border that two areas share stays the same for both. */
function drawnArcs({ arcs, transform }: Topology, used: ReadonlySet<number>): number[][][] {
  const [scaleX = 1, scaleY = 1] = transform?.scale ?? []
  const [startX = 0, startY = 0] = transform?.translate ?? []
  return arcs.map((arc, place) => {
    if (!used.has(place)) return []
    let [x, y] = [0, 0]
    const points = arc.map(([dx = Number.NaN, dy = Number.NaN]) => {
      ;[x, y] = transform ? [x + dx, y + dy] : [dx, dy]
      const [lon, lat] = [x * scaleX + startX, y * scaleY + startY]
      if (!isNearBelgium(lon, lat)) throw new Unreadable('not-in-belgium')
      return mapPoint(lon, lat)
    })
    return simplifiedLine(points).map((point) => [point.x, point.y])
  })
}

/** Relative steps, with a space only where no minus tells two numbers apart. */
function ringPath(ring: readonly number[][]): string {
  const corners = ring.filter(
    ([x, y], place) => place === 0 || x !== ring[place - 1]?.[0] || y !== ring[place - 1]?.[1],
  )
  const open = corners.slice(0, -1)
  if (open.length < 3) return ''
  const steps = open.slice(1).flatMap(([x = 0, y = 0], place) => {
    const [beforeX = 0, beforeY = 0] = open[place] ?? []
    return [x - beforeX, y - beforeY]
  })
  const line = steps.reduce((text, step) => `${text}${step < 0 || text === '' ? '' : ' '}${step}`, '')
  return `M${open[0]?.join(' ')}l${line}z`
}

function pathOf(topology: Topology, geometry: Outline): string {
  const drawn = feature(topology, geometry)
  if (drawn.type !== 'Feature') return ''
  const { geometry: shape } = drawn
  if (shape.type === 'Polygon') return shape.coordinates.map(ringPath).join('')
  return shape.type === 'MultiPolygon' ? shape.coordinates.flat().map(ringPath).join('') : ''
}

function shapesIn(topology: Topology): BoundaryShape[] {
  const layers = layersOf(topology)
  const coded = layers.flatMap(codedIn)
  if (coded.length === 0)
    throw new Unreadable('no-known-codes', {
      layers:
        layers
          .map(({ name }) => name)
          .join(', ')
          .slice(0, 200) || '–',
    })
  const used = coded.flatMap(({ geometry }) => arcsOf(geometry).map(arcPlace))
  if (used.reduce((sum, place) => sum + (topology.arcs[place]?.length ?? 0), 0) > mostPoints)
    throw new Unreadable('too-detailed')
  const drawn: Topology = {
    type: 'Topology',
    objects: topology.objects,
    arcs: drawnArcs(topology, new Set(used)),
  }
  const paths = new Map<string, string>()
  for (const { nis, geometry } of coded) {
    const path = pathOf(drawn, geometry)
    if (path !== '') paths.set(nis, `${paths.get(nis) ?? ''}${path}`)
  }
  if (paths.size === 0) throw new Unreadable('damaged')
  return [...paths].map(([nis, path]) => ({ nis, path }))
}

/**
 * The outlines of municipalities, arrondissements, provinces and regions in a TopoJSON in degrees: every layer whose
 * areas carry NIS codes that we know, today's or former ones. Other layers are left alone.
 */
export function readBoundaries(text: string): ReadBoundaries {
  try {
    if (Buffer.byteLength(text) > boundaryLimitBytes) throw new Unreadable('too-large')
    return { ok: true, shapes: shapesIn(topologyIn(text)) }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem, values: error.values }
    // Lines that point nowhere, or that are none: the reader of the format stumbles over them.
    if (error instanceof TypeError || error instanceof RangeError)
      return { ok: false, problem: 'damaged', values: {} }
    throw error
  }
}
