import { join } from 'node:path'
import { Client } from 'pg'
import { belgium, knownAreas } from '#src/foundation/areas/belgium.ts'
import { isFictional } from '#src/foundation/areas/fictional-area.ts'
import { reading, type Call } from '#src/platform/context.ts'
import { openDatabase } from '#src/platform/db.ts'
import { attachBeside, type EmbeddedServer } from '#src/platform/embedded/server.ts'
import { commonWorkspace, newIdentifier } from '#src/platform/identifier.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { getSituation } from '#src/situation/indicators/queries.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { setUpMunicipality } from '#tests/journeys/municipality.ts'
import { startApp } from '#tests/journeys/running-app.ts'
import { latencies, percentile } from './paced.ts'
import { below, forTheRecord, median, type Row } from './row.ts'

const observations = 5_000_000
const parts = 25
const mostTimes = 2
const slowestMs = 40
const pace = { perSecond: 10, seconds: 20 }
const rounds = 60
/** A page is asked for so often before it is measured: what is measured is an app that runs. */
const warmUp = 20

const areas = knownAreas
  .filter((area) => area.validTo === null && !isFictional(area.nis))
  .map(({ nis }) => nis)
const years = Math.ceil(observations / shippedIndicators.length / parts / areas.length)

/** Five million published figures: every indicator in many parts, for every area of Belgium, year after year. */
async function publish(client: Client): Promise<void> {
  await client.query('SET session_replication_role = replica')
  const lines = shippedIndicators.flatMap((indicator) =>
    Array.from({ length: parts }, (_, part) => ({ ...indicator, id: newIdentifier(), part })),
  )
  for (const { id, code, unit, kind, part } of lines)
    await client.query(
      `INSERT INTO series (workspace_id, id, indicator, unit, kind, breakdown, source, geography, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'Statbel', 'as-given', now())`,
      [commonWorkspace, id, code, unit, kind, part === 0 ? '' : `deel ${part}`],
    )
  await client.query(
    `INSERT INTO observations (workspace_id, id, series_id, area, period_start, period_months, value, flags, version,
       created_at, updated_at)
     SELECT $1, gen_random_uuid(), s, a, make_date(2025 - y, 1, 1), 12, (hashtext(a || s) & 1023) / 10.0 + y / 10.0, '', 1,
       now(), now()
     FROM unnest($2::uuid[]) s, unnest($3::text[]) a, generate_series(0, $4::int - 1) y`,
    [commonWorkspace, lines.map(({ id }) => id), areas, years],
  )
  await client.query('VACUUM (ANALYZE) observations')
}

type Asked = { statement: string; parameters: unknown[] }

/** Milliseconds of the query function and of its statements alone, as they come from the same connection. */
async function besideBareSql(
  server: EmbeddedServer,
  slug: string,
): Promise<{ ours: number; bare: number; statements: number }> {
  const asked: Asked[] = []
  const database = openDatabase(server.app, (statement, parameters) => asked.push({ statement, parameters }))
  const superuser = new Client({ ...server.superuser, database: server.app.database })
  const bare = new Client(server.app)
  await Promise.all([superuser.connect(), bare.connect()])
  try {
    const { rows } = await superuser.query<{ id: string; name: string }>(
      'SELECT id, name FROM workspaces WHERE slug = $1',
      [slug],
    )
    const [{ id, name } = { id: '', name: '' }] = rows
    const call: Call = {
      database,
      actor: { kind: 'system', onBehalfOf: null },
      workspace: { id, slug, name, fictional: false },
      now: new Date(),
      locale: 'nl',
    }
    const ours = (): Promise<unknown> => reading(call, (ctx) => getSituation(ctx, null))
    await ours()
    asked.length = 0
    await ours()
    const statements = [...asked]
    const theirs = async (): Promise<void> => {
      await bare.query(`BEGIN READ ONLY; SET LOCAL app.workspace = '${id}'; SET LOCAL app.account = ''`)
      for (const [place, { statement, parameters }] of statements.entries())
        await bare.query({ name: `bare ${place}`, text: statement, values: parameters })
      await bare.query('COMMIT')
    }
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const began = performance.now()
      await work()
      return performance.now() - began
    }
    const both: { ours: number; bare: number }[] = []
    for (let round = 0; round < rounds; round += 1)
      both.push({ ours: await timed(ours), bare: await timed(theirs) })
    const warm = both.slice(rounds / 4)
    return {
      ours: median(warm.map((one) => one.ours)),
      bare: median(warm.map((one) => one.bare)),
      statements: statements.length,
    }
  } finally {
    await Promise.all([superuser.end(), bare.end(), database.close()])
  }
}

/** The comparison of one municipality, and the map of its region, with five million published figures. */
export async function measureManyFigures(): Promise<Row[]> {
  const { settings, folder, remove } = await emptyFolder()
  const app = await startApp({ ...settings, KANSRIJK_DEMO: '0' })
  try {
    const { caller, path } = await setUpMunicipality(app)
    const server = await attachBeside(join(folder, 'data'))
    if (!server) throw new Error('the database of the app is not there')
    const superuser = new Client({ ...server.superuser, database: server.app.database })
    await superuser.connect()
    await publish(superuser)
    await superuser.end()

    const { ours, bare, statements } = await besideBareSql(server, path.slice(1))
    const waited = async (page: string): Promise<number> => {
      for (let round = 0; round < warmUp; round += 1) await caller.read(page)
      return percentile(await latencies(`${app.address}${page}`, caller.cookies(), pace), 0.95)
    }
    const situation = await waited(`${path}/situatie`)
    const map = `${path}/situatie/indicator/births-in-disadvantaged-families/kaart?waar=gewest`
    const maps = await waited(map)
    const count = (areas.length * parts * shippedIndicators.length * years).toLocaleString('en')
    const flanders = belgium.municipalitiesOf('02000').length
    return [
      below(
        `comparison of one municipality with ${count} published figures, beside its ${statements} statements alone`,
        ours / bare,
        mostTimes,
        'times',
        2,
      ),
      forTheRecord(
        'of which (medians)',
        `${ours.toFixed(1)} ms in the query function, ${bare.toFixed(1)} ms of statements`,
      ),
      below('its page, at p95', situation, slowestMs, 'ms', 1),
      forTheRecord(`page with a map of ${flanders} municipalities, at p95`, `${maps.toFixed(1)} ms`),
    ]
  } finally {
    await app.end()
    await remove()
  }
}
