import { join } from 'node:path'
import { Client } from 'pg'
import { attachBeside } from '#src/platform/embedded/server.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { setUpMunicipality } from '#tests/journeys/municipality.ts'
import { startApp } from '#tests/journeys/running-app.ts'
import { latencies, percentile } from './paced.ts'
import { measureWorkbook } from './plan-workbook.ts'
import { below, forTheRecord, type Row } from './row.ts'

const actions = 5000
/** So many of them happen in the year of which the timeline is asked. */
const inOneYear = 500
const slowestTableMs = 40
const slowestTimelineMs = 80
const pace = { perSecond: 10, seconds: 20 }

/** Thirty owners, eighty objectives, and actions with every column filled in: one in ten of them in 2027. */
async function fill(client: Client, slug: string): Promise<void> {
  await client.query('SET session_replication_role = replica')
  const { rows } = await client.query<{ id: string }>('SELECT id FROM workspaces WHERE slug = $1', [slug])
  const workspace = [rows[0]?.id]
  await client.query(
    `INSERT INTO parties (workspace_id, id, name, kind, version, created_at, updated_at, language)
     SELECT $1, gen_random_uuid(), 'Dienst ' || n, 'service', 1, now(), now(), 'nl' FROM generate_series(1, 30) n`,
    workspace,
  )
  await client.query(
    `INSERT INTO objectives (workspace_id, id, trajectory_id, kind, domain_id, number, statement, version, created_at,
       updated_at, language)
     SELECT $1, gen_random_uuid(), t.id, 'strategic', (array_agg(d.id ORDER BY d.position))[1 + n % count(d.id)], n,
       'Kinderen van gezinnen met een beperkt inkomen doen mee, onderdeel ' || n, 1, now(), now(), 'nl'
     FROM trajectories t JOIN policy_domains d USING (workspace_id), generate_series(1, 80) n
     WHERE t.workspace_id = $1 GROUP BY t.id, n`,
    workspace,
  )
  await client.query(
    `INSERT INTO actions (workspace_id, id, objective_id, number, title, description, approach, starts_on, ends_on, aim,
       expected_result, evaluation_method, means, budget_cents, status, status_on, version, created_at, updated_at, language)
     SELECT $1, gen_random_uuid(), o.ids[1 + n % 80], n, 'Actie ' || n || ': een vaste plek waar gezinnen binnenlopen',
       repeat('Twee keer per week, in de buurt. ', 8), (ARRAY['structural', 'softening'])[1 + n % 2],
       CASE n % ${actions / inOneYear} WHEN 0 THEN date '2027-02-01' ELSE date '2028-01-01' + n % 900 END,
       CASE n % ${actions / inOneYear} WHEN 0 THEN date '2027-11-30' ELSE date '2028-02-01' + n % 900 END,
       repeat('Gezinnen vinden sneller hulp. ', 4), 'Veertig gezinnen', 'Tellen wie komt', 'Een lokaal', 100 * n,
       (ARRAY['planned', 'running', 'done'])[1 + n % 3], date '2026-11-01', 1, now(), now(), 'nl'
     FROM (SELECT array_agg(id ORDER BY number) ids FROM objectives WHERE workspace_id = $1) o,
       generate_series(1, ${actions}) n`,
    workspace,
  )
  await client.query(
    `INSERT INTO action_parties (workspace_id, id, action_id, party_id, part)
     SELECT $1, gen_random_uuid(), a.id, p.ids[1 + (a.number + w.shift) % 30], w.part
     FROM actions a, (SELECT array_agg(id) ids FROM parties WHERE workspace_id = $1) p,
       (VALUES ('owner', 0), ('executor', 1), ('evaluator', 2)) w (part, shift)
     WHERE a.workspace_id = $1`,
    workspace,
  )
  await client.query('VACUUM (ANALYZE) actions, action_parties, objectives, parties')
}

/** The table and the timeline of a plan that is longer than any, and its print. */
export async function measureLongPlanViews(): Promise<Row[]> {
  const { settings, folder, remove } = await emptyFolder()
  const app = await startApp({ ...settings, KANSRIJK_DEMO: '0' })
  try {
    const { caller, path } = await setUpMunicipality(app)
    const server = await attachBeside(join(folder, 'data'))
    if (!server) throw new Error('the database of the app is not there')
    const superuser = new Client({ ...server.superuser, database: server.app.database })
    await superuser.connect()
    try {
      await fill(superuser, path.slice(1))
    } finally {
      await superuser.end()
    }

    const waited = async (view: string, part = 0.95): Promise<number> => {
      for (let round = 0; round < 20; round += 1) await caller.read(`${path}${view}`)
      return percentile(await latencies(`${app.address}${path}${view}`, caller.cookies(), pace), part)
    }
    const timeline = '/plan/tijdlijn?van=2027&tot=2027'
    const bars = (await caller.read(`${path}${timeline}`)).split('class="time-span"').length - 1
    if (bars !== inOneYear) throw new Error(`the timeline shows ${bars} of ${inOneYear} actions`)
    const count = actions.toLocaleString('en')
    const table = '/plan/tabel?aanpak=structural&sorteer=-einde'
    const began = performance.now()
    const printed = await caller.read(`${path}/plan/afdruk`)
    const seconds = (performance.now() - began) / 1000
    return [
      below(
        `table of a plan of ${count} actions, the first 50 narrowed and sorted by end, at p95`,
        await waited(table),
        slowestTableMs,
        'ms',
        1,
      ),
      forTheRecord(
        'the same, sorted by owner',
        `${(await waited(table.replace('-einde', 'trekker'))).toFixed(1)} ms`,
      ),
      below(`timeline of ${inOneYear} actions, at p95`, await waited(timeline), slowestTimelineMs, 'ms', 1),
      forTheRecord('owners of the same plan, at p95', `${(await waited('/plan/trekkers')).toFixed(1)} ms`),
      forTheRecord(
        `print of the whole plan of ${count} actions, once`,
        `${seconds.toFixed(1)} s, ${(Buffer.byteLength(printed) / 1e6).toFixed(1)} MB`,
      ),
      ...(await measureWorkbook(app.address, path, caller, actions)),
    ]
  } finally {
    await app.end()
    await remove()
  }
}
