import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workspaceAreas } from '#src/foundation/workspaces/tables.ts'
import type { Call } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { findIndicator, shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import {
  getIndicatorHistory,
  getSituation,
  situationSummary,
  whoBrought,
} from '#src/situation/indicators/queries.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
let coordinator: Call
beforeAll(async () => {
  world = await openWorld()
  coordinator = world.as('coordinator')
})
afterAll(() => world.close())

const births = findIndicator('births-in-disadvantaged-families')!
const keep = (year: string, values: readonly string[], codes: readonly string[] = [births.code]) => {
  const cells = Object.fromEntries(
    ['13040', '13000', '10000', '02000'].map((area, place) => [area, values[place] ?? '']),
  )
  return keepFigures(coordinator, {
    area: '13040',
    period: year,
    figures: Object.fromEntries(codes.map((code) => [code, cells])),
    sources: Object.fromEntries(codes.map((code) => [code, 'K&G'])),
  })
}
const statementsOf = async (work: () => Promise<unknown>) => {
  world.statements.length = 0
  await work()
  return world.statements.length
}

describe('the situation of a municipality', () => {
  it('NFR-13: has no figure before somebody brings one', async () => {
    const { rows } = await world.read((ctx) => getSituation(ctx, null))
    expect(rows.filter(({ figure }) => figure !== null)).toEqual([])
    expect(await world.read(situationSummary)).toEqual({ all: 12, known: 0 })
  })

  it('RQ-ENV-01: holds 20 against 8, 12 and 11 in 2015', async () => {
    await keep('2015', ['20', '8', '12', '11'])
    await keep('2010', ['10', '6', '9', '8'])
    const { rows, chosen } = await world.read((ctx) => getSituation(ctx, null))
    const row = rows.find(({ indicator }) => indicator === births)
    expect(chosen?.own.nameNl).toBe('Turnhout')
    expect(row).toMatchObject({
      figure: { value: '20', source: 'K&G' },
      change: { amount: '10' },
      reference: { verdict: 'higher', trend: 'rises-faster' },
    })
    expect(row?.neighbours.map(({ difference }) => difference)).toEqual(['12', '8', '9'])
    expect(await world.read(situationSummary)).toEqual({ all: 12, known: 1 })
  })

  it('is read in seven statements, with one indicator or with twelve', async () => {
    const one = await statementsOf(() => world.read((ctx) => getSituation(ctx, null)))
    await keep(
      '2016',
      ['20', '8', '12', '11'],
      shippedIndicators.map(({ code }) => code),
    )
    const twelve = await statementsOf(() => world.read((ctx) => getSituation(ctx, null)))
    expect([one, twelve]).toEqual([7, 7])
    expect(await statementsOf(() => world.read(situationSummary))).toBe(3)
  })

  it('is not seen from another municipality', async () => {
    const { rows } = await world.read((ctx) => getSituation(ctx, '13040'), world.neighbourAtHome)
    expect(rows.every(({ figure, neighbours }) => figure === null && neighbours.length === 0)).toBe(true)
  })

  it('is that of the area asked for where a workspace has several, and of none where it has none', async () => {
    const { workspace } = world
    await coordinator.database.write({ workspace: workspace.id, account: null }, (db) =>
      db
        .insert(workspaceAreas)
        .values({ workspaceId: workspace.id, id: newIdentifier(), nis: '13004', coversFrom: '2019-01-01' }),
    )
    const chosen = async (asked: string | null) =>
      (await world.read((ctx) => getSituation(ctx, asked))).chosen?.own.nis
    expect(await Promise.all([null, '13040', '13004', '99999'].map(chosen))).toEqual([
      '13004',
      '13040',
      '13004',
      '13004',
    ])

    await coordinator.database.write({ workspace: workspace.id, account: null }, (db) =>
      db.update(workspaceAreas).set({ coversUntil: '2024-12-31' }),
    )
    expect(await world.read((ctx) => getSituation(ctx, null))).toEqual({
      choices: [],
      chosen: null,
      baseYear: null,
      rows: [],
      baseYears: [],
    })
    expect(await world.read(situationSummary)).toEqual({ all: 12, known: 0 })
    await coordinator.database.write({ workspace: workspace.id, account: null }, (db) =>
      db.update(workspaceAreas).set({ coversUntil: null }),
    )
  })
})

describe('the history of an indicator', () => {
  it('RQ-ENV-09: has every year of the four areas, in four statements', async () => {
    await keep('2012', ['15', '7', '10', '9'])
    let figures: unknown[] = []
    const count = await statementsOf(async () => {
      figures = (await world.read((ctx) => getIndicatorHistory(ctx, births, '13040'))).figures
    })
    expect(count).toBe(4)
    expect(figures).toHaveLength(16)
  })

  it('says when a figure was brought', async () => {
    const { figures } = await world.read((ctx) => getIndicatorHistory(ctx, births, '13040'))
    expect(await world.read((ctx) => whoBrought(ctx, figures[0]!))).toEqual({
      at: coordinator.now,
      name: null,
    })
  })
})
