import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadBoundaries } from '#src/foundation/areas/boundary-commands.ts'
import { boundariesOf } from '#src/foundation/areas/boundary-queries.ts'
import type { Call } from '#src/platform/context.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let installation: Call
beforeAll(async () => {
  world = await openWorld()
  installation = { ...world.system, workspace: null }
})
afterAll(() => world.close())

/** A triangle for each code, south of one another. */
function file(...codes: string[]) {
  const arcs = codes.map((_, place) => {
    const south = 51 - place / 10
    return [
      [4.9, south],
      [5, south],
      [5, south - 0.05],
      [4.9, south],
    ]
  })
  const geometries = codes.map((id, place) => ({ type: 'Polygon', id, arcs: [[place]] }))
  const objects = { areas: { type: 'GeometryCollection', geometries } }
  return JSON.stringify({ type: 'Topology', objects, arcs })
}
const load = (text: string, call = installation, name = 'Grenzen') =>
  loadBoundaries(call, { name, attribution: `© ${name}`, text })
const asked = (...codes: string[]) => world.read((ctx) => boundariesOf(ctx, codes))

describe('boundaries', () => {
  it('are nobody’s until somebody brings them', async () => {
    expect(await asked('13040')).toBeNull()
  })

  it('are drawn for every municipality once the installation has them, with whose they are', async () => {
    expect(await load(file('13040', '13008', '10000'))).toMatchObject({ areas: 3 })
    const found = await world.read(
      (ctx) => boundariesOf(ctx, ['13040', '10000', '24062']),
      world.neighbourAtHome,
    )
    expect(found?.attribution).toBe('© Grenzen')
    expect([...(found?.paths.keys() ?? [])].toSorted()).toEqual(['10000', '13040'])
    expect(found?.paths.get('13040')).toMatch(/^M.*z$/)
  })

  it('give way as a whole to a newer set', async () => {
    const later = { ...installation, now: new Date(installation.now.getTime() + 1000) }
    await load(file('13040'), later, 'Nieuwere grenzen')
    const found = await asked('13040', '13008')
    expect(found?.attribution).toBe('© Nieuwere grenzen')
    expect([...(found?.paths.keys() ?? [])]).toEqual(['13040'])
  })

  it('are asked for in one statement', async () => {
    world.statements.length = 0
    await asked('13040', '13008')
    expect(world.statements.filter((statement) => statement.includes('boundary'))).toHaveLength(1)
  })
})

describe('who runs the installation, and nobody else, brings boundaries', () => {
  it('a coordinator, a stranger and nobody may not', async () => {
    for (const call of [world.as('coordinator', 'administrator'), world.stranger, world.nobody])
      await expect(load(file('13040'), { ...call, workspace: null })).rejects.toMatchObject({
        kind: 'forbidden',
      })
  })

  it('an administrator of the installation may', async () => {
    const { actor } = world.as('coordinator')
    if (actor.kind !== 'person') throw new Error('a coordinator is a person')
    const administrator: Call = { ...installation, actor: { ...actor, administrator: true } }
    expect(await load(file('13040'), administrator)).toMatchObject({ areas: 1 })
  })
})

describe('a file that cannot be drawn is refused beside its field', () => {
  it.each([
    ['no JSON', 'x', 'invalid', 'boundaries.not-json', {}],
    [
      'codes that are unknown',
      file('13040', '13008', '99998'),
      'invalid',
      'boundaries.unknown-codes',
      { first: '99998' },
    ],
    ['no codes', file('a', 'b'), 'invalid', 'boundaries.no-known-codes', { layers: 'areas' }],
    ['too large', 'x'.repeat(20_000_001), 'too-large', 'boundaries.too-large', { megabytes: 20 }],
  ])('%s', async (_what, text, kind, code, values) => {
    await expect(load(text)).rejects.toMatchObject({ kind, code, field: 'text', values })
  })

  it('without a name or whose it is, it is not taken', async () => {
    await expect(
      loadBoundaries(installation, { name: ' ', attribution: '', text: file('13040') }),
    ).rejects.toMatchObject({ name: 'InvalidInput' })
  })
})
