import autocannon from 'autocannon'
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { projectRoot } from '#src/platform/project.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { startApp } from '#tests/journeys/running-app.ts'
import { besideFirstCore, moveAside, onFirstCore } from './cores.ts'
import { databaseProcesses } from './database-processes.ts'
import { fillPlan } from './filled-plan.ts'
import { markupOf } from './markup.ts'
import type { Rendered } from './react-alone.ts'
import { below, forTheRecord, median, type Row } from './row.ts'

const smallestRatio = 0.4
const slowestMs = 80
const rounds = 3
const seconds = 6
const readers = 4

/** A municipality with a long plan, on an app that has the first core for itself. */
export type LongPlan = {
  url: string
  cookie: string
  actions: number
  folder: string
  close: () => Promise<void>
}

/** Writes the plan. The database looks at its new tables within a minute or two: measure after that. */
export async function openLongPlan(): Promise<LongPlan> {
  const { settings, folder, remove } = await emptyFolder()
  const app = await startApp({ ...settings, KANSRIJK_DEMO: '0' }, onFirstCore)
  const close = async (): Promise<void> => {
    await app.end()
    await remove()
  }
  try {
    if (process.platform === 'linux') moveAside(await databaseProcesses(folder))
    const { caller, path, actions } = await fillPlan(app)
    const url = `${app.address}${path}/plan/afdruk`
    return { url, cookie: caller.cookies(), actions, folder, close }
  } catch (error) {
    await close()
    throw error
  }
}

type Load = { perSecond: number; p99: number }

async function load({ url, cookie }: LongPlan, duration: number): Promise<Load> {
  const result = await autocannon({ url, connections: readers, duration, headers: { cookie } })
  if (result.non2xx + result.errors > 0) throw new Error(`${url} failed ${result.non2xx} times under load`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

/** In a process of its own, on the same core as the app. */
async function renderAlone(file: string): Promise<Rendered> {
  const bench = join(projectRoot, 'scripts', 'bench.ts')
  const own = [process.execPath, bench, 'react-alone', file, String(seconds)]
  const [program, ...rest] = [...onFirstCore, ...own]
  return JSON.parse((await promisify(execFile)(program ?? '', rest)).stdout) as Rendered
}

/** The page once, and proof that every action stands in it. */
async function read({ url, cookie, actions }: LongPlan): Promise<string> {
  const html = await (await fetch(url, { headers: { cookie } })).text()
  const shown = html.split('een vaste plek waar gezinnen binnenlopen').length - 1
  if (shown !== actions) throw new Error(`the printed plan shows ${shown} of ${actions} actions`)
  return html
}

/** The printed plan, signed in and from the database, against React alone rendering its markup. */
export async function measurePrintedPlan(browser: Browser, plan: LongPlan): Promise<Row[]> {
  const html = await read(plan)
  const file = join(plan.folder, 'markup.json')
  await writeFile(file, JSON.stringify(await markupOf(browser, html)))
  const [served, rendered]: [Load[], Rendered[]] = [[], []]
  await besideFirstCore(async () => {
    await load(plan, seconds)
    for (let round = 0; round < rounds; round += 1) {
      served.push(await load(plan, seconds))
      rendered.push(await renderAlone(file))
    }
  })
  const perSecond = median(served.map((each) => each.perSecond))
  const alone = median(rendered.map((each) => each.pagesPerSecond))
  const size = `${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`
  return [
    {
      what: `printed plan of ${plan.actions} actions (${size}): pages served, as a share of what React alone renders`,
      budget: `>= ${smallestRatio}`,
      measured: (perSecond / alone).toFixed(2),
      kept: perSecond / alone >= smallestRatio,
    },
    forTheRecord(
      'of which',
      `${perSecond.toFixed(0)} pages/s served, ${alone.toFixed(0)} pages/s by React alone`,
    ),
    below(
      `the same page, ${readers} readers at once, 99th percentile`,
      median(served.map((each) => each.p99)),
      slowestMs,
      'ms',
    ),
  ]
}
