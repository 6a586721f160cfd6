import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundaryLimitBytes, readBoundaries } from '#src/foundation/areas/boundaries.ts'

/** Two squares beside each other that share the line in the middle, written as differences on a grid. */
const transform = { scale: [0.01, 0.01], translate: [4.5, 51] }
const arcs = [
  [
    [10, 0],
    [0, 10],
  ],
  [
    [10, 10],
    [-10, 0],
    [0, -10],
    [10, 0],
  ],
  [
    [10, 0],
    [10, 0],
    [0, 10],
    [-10, 0],
  ],
]
const left = { type: 'Polygon', arcs: [[0, 1]] }
const right = { type: 'Polygon', arcs: [[2, -1]] }

const topology = (objects: object, rest: object = {}) =>
  JSON.stringify({ type: 'Topology', arcs, transform, objects, ...rest })
const collection = (...geometries: object[]) => ({ type: 'GeometryCollection', geometries })
const municipalities = collection({ ...left, id: '13040' }, { ...right, id: '13008' })

const shapesOf = (text: string) => {
  const read = readBoundaries(text)
  if (!read.ok) throw new Error(read.problem)
  return new Map(read.shapes.map(({ nis, path }) => [nis, path]))
}

describe('boundaries in a TopoJSON', () => {
  it('become one path of whole numbers for each area', () => {
    const shapes = shapesOf(topology({ municipalities }))
    expect([...shapes.keys()]).toEqual(['13040', '13008'])
    for (const path of shapes.values()) expect(path).toMatch(/^M\d+ \d+l(?:[ -]?\d+ ?)+z$/)
  })

  it('meet where two areas share a border: the corners of one are corners of the other', () => {
    const corners = (path: string) => {
      const [x = 0, y = 0, ...steps] = (path.match(/-?\d+/g) ?? []).map(Number)
      const found = [`${x} ${y}`]
      let [atX, atY] = [x, y]
      for (let place = 0; place < steps.length; place += 2) {
        atX += steps[place] ?? 0
        atY += steps[place + 1] ?? 0
        found.push(`${atX} ${atY}`)
      }
      return found
    }
    const [one = [], other = []] = [...shapesOf(topology({ municipalities })).values()].map(corners)
    expect([one.length, other.length]).toEqual([4, 4])
    expect(one.filter((corner) => other.includes(corner))).toHaveLength(2)
  })

  it.each([
    ['as a property of any name', { properties: { cd_munty_refnis: '13040' } }],
    ['as a number', { properties: { NISCode: 13040 } }],
    ['as a number that lost its zero', { id: 2000 }, '02000'],
  ])('have their code %s', (_how, coded, nis = '13040') => {
    expect([...shapesOf(topology({ a: collection({ ...left, ...coded }) })).keys()]).toEqual([nis])
  })

  it('have the code that tells the areas apart, and not that of the province they lie in', () => {
    const inProvince = (nis: string, shape: object) => ({
      ...shape,
      properties: { prov: '10000', nis },
    })
    const layer = collection(inProvince('13040', left), inProvince('13008', right))
    expect([...shapesOf(topology({ layer })).keys()]).toEqual(['13040', '13008'])
  })

  it('come from every layer with codes that we know; other layers are left alone', () => {
    const nuts3 = collection(
      { ...left, id: 'BE211', properties: { reg: '02000' } },
      { ...right, id: 'BE213' },
    )
    const provinces = collection({ type: 'MultiPolygon', arcs: [[[0, 1]], [[2, -1]]], id: '10000' })
    expect([...shapesOf(topology({ municipalities, nuts3, provinces })).keys()]).toEqual([
      '13040',
      '13008',
      '10000',
    ])
  })

  it('of a former municipality are kept under its code', () => {
    expect([...shapesOf(topology({ a: collection({ ...left, id: '11007' }) })).keys()]).toEqual(['11007'])
  })

  it('lose the corners that nobody would see', () => {
    const nearlyStraight = [
      [0, 0],
      [10, 0],
      [10, 5],
      [10.01, 10],
      [0, 10],
      [0, 0],
    ].map(([x = 0, y = 0]) => [4.5 + x / 100, 51 + y / 100])
    const text = topology(
      { a: collection({ type: 'Polygon', arcs: [[0]], id: '13040' }) },
      { arcs: [nearlyStraight], transform: undefined },
    )
    expect(shapesOf(text).get('13040')?.match(/-?\d+/g)).toHaveLength(8)
  })
})

describe('a file that holds no boundaries of ours', () => {
  it.each([
    ['text', 'Turnhout;Geel', 'not-json', {}],
    ['GeoJSON', JSON.stringify({ type: 'FeatureCollection', features: [] }), 'not-topojson', {}],
    ['nothing', 'null', 'not-topojson', {}],
    [
      'areas without codes',
      topology({ gemeenten: collection({ ...left, properties: { naam: 'Turnhout' } }), wegen: left }),
      'no-known-codes',
      { layers: 'gemeenten, wegen' },
    ],
    ['no layer at all', topology({}), 'no-known-codes', { layers: '–' }],
    [
      'codes of nobody among ours',
      topology({
        a: collection({ ...left, id: '13040' }, { ...left, id: '13008' }, { ...right, id: '99998' }),
      }),
      'unknown-codes',
      { count: 1, first: '99998' },
    ],
    [
      'metres',
      topology({ municipalities }, { transform: { scale: [100, 100], translate: [180_000, 220_000] } }),
      'not-in-belgium',
      {},
    ],
    ['lines that are missing', topology({ municipalities }, { arcs: [] }), 'damaged', {}],
    ['lines that are none', topology({ municipalities }, { arcs: [1, 2, 3] }), 'damaged', {}],
    ['a layer that is nothing', topology({ municipalities: null }), 'damaged', {}],
    ['points instead of areas', topology({ a: collection({ type: 'Point', id: '13040' }) }), 'damaged', {}],
  ])('is refused with what is wrong: %s', (_what, text, problem, values) => {
    expect(readBoundaries(text)).toEqual({ ok: false, problem, values })
  })

  it('is refused above the limit before anything is read in it', () => {
    const started = performance.now()
    expect(readBoundaries('{'.repeat(boundaryLimitBytes + 1))).toMatchObject({ problem: 'too-large' })
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('is refused when few lines are drawn millions of times', () => {
    const long = Array.from({ length: 1000 }, (_, place) => [
      place === 0 ? 4.5 : 0.0001,
      place === 0 ? 51 : 0,
    ])
    const again = Array.from({ length: 4000 }, () => 0)
    const text = topology(
      { a: collection({ type: 'Polygon', arcs: [again], id: '13040' }) },
      { arcs: [long], transform: { scale: [1, 1], translate: [0, 0] } },
    )
    expect(readBoundaries(text)).toMatchObject({ problem: 'too-detailed' })
  })

  it('never breaks, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (objects, lines) => {
        const text = `{"type":"Topology","objects":{"a":${objects}},"arcs":[${lines}]}`
        expect(readBoundaries(text).ok).toBe(false)
      }),
    )
  })
})
