import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { listGridRows } from '#src/situation/indicators/grid-queries.ts'
import { findIndicator } from '#src/situation/indicators/indicator-list.ts'
import { getIndicatorMap } from '#src/situation/indicators/map-queries.ts'
import { getMultiples } from '#src/situation/indicators/multiples-queries.ts'
import { differenceFrom } from '#src/situation/indicators/observation-queries.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'
import {
  getIndicatorHistory,
  getSituation,
  listAllFigures,
  situationSummary,
} from '#src/situation/indicators/queries.ts'
import { observations, series } from '#src/situation/indicators/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'

// Rows that the database never counted: it then takes any of its indexes for a good one. A join of the two tables read
// every series again for every figure, half a minute for these; each question has its own small part of a second.
const [seriesCount, yearsEach] = [8000, 2]
const patienceMs = 4000

let world: World
beforeAll(async () => {
  world = await openWorld()
  const workspace = world.workspace.id
  const at = world.system.now.toISOString()
  await world.database.write({ workspace, account: null }, async (db) => {
    await db.execute(sql`
      insert into ${series} (workspace_id, id, indicator, unit, kind, source, geography, created_at)
      select ${workspace}::uuid, md5('series' || n)::uuid, 'births-in-disadvantaged-families', '%', 'share',
        'Bron ' || n, 'as-given', ${at}::timestamptz
      from generate_series(1, ${seriesCount}::int) n`)
    await db.execute(sql`
      insert into ${observations} (workspace_id, id, series_id, area, period_start, period_months, value, created_at,
        updated_at)
      select s.workspace_id, md5(s.id::text || a || y)::uuid, s.id, a, make_date(y, 1, 1), 12, 10, ${at}::timestamptz,
        ${at}::timestamptz
      from ${series} s
      cross join unnest(array['13040', '13000']) a
      cross join generate_series(2001, 2000 + ${yearsEach}::int) y`)
  })
})
afterAll(() => world.close())

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

const births = findIndicator('births-in-disadvantaged-families')!

it.each<[string, () => Promise<unknown>]>([
  ['the situation', () => world.read((ctx) => getSituation(ctx, null))],
  ['the overview', () => world.read(situationSummary)],
  ['the history of an indicator', () => world.read((ctx) => getIndicatorHistory(ctx, births, null))],
  ['all indicators as little drawings', () => world.read((ctx) => getMultiples(ctx, null))],
  [
    'the map of an indicator',
    () =>
      world.read((ctx) =>
        getIndicatorMap(ctx, births, { area: null, frame: 'gewest', period: null, seriesId: null }),
      ),
  ],
  [
    'the grid to type figures in',
    () => world.read((ctx) => listGridRows(ctx, ['13040', '13000'], yearPeriod(2001))),
  ],
  [
    'what a file would change',
    () =>
      world.read(async (ctx) => {
        const { figures } = await listAllFigures(ctx, null)
        await differenceFrom(ctx, figures.slice(0, 500))
      }),
  ],
  [
    'keeping what is typed',
    () =>
      keepFigures(world.system, {
        area: '13040',
        period: '2003',
        figures: { [births.code]: { '13040': '5', '13000': '6' } },
        sources: { [births.code]: 'Bron 1' },
      }),
  ],
])('%s does not wait for a database that counts its rows', async (_what, work) => {
  expect(await timeOf(work)).toBeLessThan(patienceMs)
})

it('every figure stands with its own series', async () => {
  const { figures } = await world.read((ctx) => listAllFigures(ctx, null))
  const ofFirst = figures.filter(({ period }) => period.start === '2001-01-01')
  expect(ofFirst).toHaveLength(seriesCount * 2)
  expect(new Set(ofFirst.map(({ source }) => source)).size).toBe(seriesCount)
})
