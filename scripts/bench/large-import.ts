import { openAsBlob } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { clusterIn } from '#src/platform/embedded/place.ts'
import { attachBeside } from '#src/platform/embedded/server.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { type Municipality, setUpMunicipality } from '#tests/journeys/municipality.ts'
import { type RunningApp, startApp } from '#tests/journeys/running-app.ts'
import { ageGroups, writeSdmx } from './large-file.ts'
import { below, forTheRecord, type Row } from './row.ts'

const observations = 1_000_000
const mostTimes = 3
const limitMiB = 300

/** MiB that a process holds at this moment, with shared pages counted once (PSS). */
async function memoryOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8')
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024
}

/** Looks at the memory of a process until it is asked for the most that it was. */
function watchMemory(pid: number): () => Promise<number> {
  let most = 0
  let watching = true
  const looking = (async () => {
    while (watching) {
      most = Math.max(most, await memoryOf(pid).catch(() => 0))
      await sleep(100)
    }
  })()
  return async () => {
    watching = false
    await looking
    return most
  }
}

const seconds = (since: number): number => (performance.now() - since) / 1000

/** Waits until the work on an import came to this state. */
async function until(municipality: Municipality, page: string, wanted: string): Promise<void> {
  for (;;) {
    const { state } = JSON.parse(await municipality.caller.read(`${page}/voortgang`)) as { state: string }
    if (state === wanted) return
    if (['unreadable', 'stopped'].includes(state)) throw new Error(`the import came to be ${state}`)
    await sleep(100)
  }
}

async function upload(
  { address }: RunningApp,
  { caller, path }: Municipality,
  file: string,
): Promise<string> {
  const form = new FormData()
  form.append('fileId', await openAsBlob(file), 'large.csv')
  const response = await fetch(`${address}${path}/situatie/inlezen`, {
    method: 'POST',
    body: form,
    headers: { cookie: caller.cookies(), origin: address },
    redirect: 'manual',
  })
  const place = response.headers.get('location')
  if (response.status !== 303 || place === null) throw new Error(`uploading answered ${response.status}`)
  return new URL(place, address).pathname
}

/** What each age group becomes: a series of its own of one indicator. */
const choices = (): Record<string, string> => ({
  source: 'Eurostat, LARGE',
  ...Object.fromEntries(
    Array.from({ length: ageGroups }, (_, place) => [
      [`codes[${place}].indicator`, 'births-in-disadvantaged-families'],
      [`codes[${place}].measure`, 'share %'],
      [`codes[${place}].breakdown`, `leeftijd ${place}`],
      [`codes[${place}].definition`, `age=A${place}`],
    ]).flat(),
  ),
})

/** Seconds that PostgreSQL takes to COPY the figures that were kept into the same table, emptied, with its indexes. */
async function copySeconds(folder: string): Promise<number> {
  const server = await attachBeside(join(folder, 'data'))
  if (!server) throw new Error('the database of the app is not there')
  const client = new Client({ ...server.superuser, database: server.app.database })
  await client.connect()
  try {
    // Where the account of the database may write.
    const file = join(clusterIn(server.directory), 'figures.copy')
    await client.query('CREATE TEMP TABLE kept AS SELECT * FROM observations')
    await client.query(`COPY kept TO '${file}'`)
    await client.query('TRUNCATE observations')
    await client.query('CHECKPOINT')
    const began = performance.now()
    await client.query(`COPY observations FROM '${file}'`)
    return seconds(began)
  } finally {
    await client.end()
    await server.stop()
  }
}

/** A million observations from SDMX-CSV: from upload to kept with what undoing needs, beside COPY of the same rows. */
export async function measureLargeImport(): Promise<Row[]> {
  if (process.platform !== 'linux') return [forTheRecord('a large import', 'can be measured on Linux only')]
  const { settings, folder, remove } = await emptyFolder()
  const file = join(folder, 'large.csv')
  await writeSdmx(file, observations)
  const { size } = await stat(file)
  const app = await startApp({ ...settings, KANSRIJK_DEMO: '0' })
  try {
    const municipality = await setUpMunicipality(app)
    const mostMemory = watchMemory(app.pid)
    const began = performance.now()
    const page = await upload(app, municipality, file)
    const uploaded = seconds(began)
    await until(municipality, page, 'read')
    const read = seconds(began)
    await municipality.caller.send(`${page}/kiezen`, choices())
    await municipality.caller.send(`${page}/bewaren`, {})
    await until(municipality, page, 'kept')
    const kept = seconds(began)
    const memory = await mostMemory()
    const copied = await copySeconds(folder)
    const parts = `upload ${uploaded.toFixed(1)} s, read ${(read - uploaded).toFixed(1)} s, chosen and kept ${(kept - read).toFixed(1)} s; COPY ${copied.toFixed(1)} s`
    return [
      below(
        `${observations.toLocaleString('en')} observations (${(size / 1e6).toFixed(0)} MB) from upload to kept, beside COPY of the same rows`,
        kept / copied,
        mostTimes,
        'times',
        1,
      ),
      forTheRecord('of which', parts),
      below('memory of the app meanwhile (PSS)', memory, limitMiB, 'MiB'),
    ]
  } finally {
    await app.end()
    await remove()
  }
}
