import autocannon from 'autocannon'
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { projectRoot } from '#src/platform/project.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { startApp } from '#tests/journeys/running-app.ts'
import { capturePlan, type Rendered } from './captured-plan.ts'
import { besideFirstCore, moveAside, onFirstCore } from './cores.ts'
import { databaseProcesses } from './database-processes.ts'
import { fillPlan } from './filled-plan.ts'
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
  email: string
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
    const { caller, path, email, actions } = await fillPlan(app)
    // What was said about the last form is said once, on the page after it.
    await caller.read(path)
    const url = `${app.address}${path}/plan/afdruk`
    return { url, cookie: caller.cookies(), email, actions, folder, close }
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

/** Builds what renders the page alone; gives its file. */
async function buildAlone(): Promise<string> {
  const outDir = join(projectRoot, 'dist', 'bench')
  const entry = join(projectRoot, 'scripts', 'bench', 'page-alone.tsx')
  await build({ logLevel: 'warn', build: { ssr: true, outDir, rolldownOptions: { input: entry } } })
  return join(outDir, 'page-alone.js')
}

/** In a process of its own, on the same core as the app. */
async function renderAlone(program: string, captured: string): Promise<Rendered> {
  const [command, ...rest] = [...onFirstCore, process.execPath, program, captured, String(seconds)]
  const { stdout } = await promisify(execFile)(command ?? '', rest, { maxBuffer: 50_000_000 })
  return JSON.parse(stdout) as Rendered
}

/** The page once, and proof that every action stands in it. */
async function read({ url, cookie, actions }: LongPlan): Promise<string> {
  const html = await (await fetch(url, { headers: { cookie } })).text()
  const shown = html.split('een vaste plek waar gezinnen binnenlopen').length - 1
  if (shown !== actions) throw new Error(`the printed plan shows ${shown} of ${actions} actions`)
  return html
}

/** The printed plan, signed in and from the database, against React alone rendering the same page. */
export async function measurePrintedPlan(plan: LongPlan): Promise<Row[]> {
  const html = await read(plan)
  const captured = join(plan.folder, 'plan.json')
  await writeFile(captured, JSON.stringify(await capturePlan(plan.folder, plan.url, plan.email)))
  const alonePage = await buildAlone()
  const [served, rendered]: [Load[], Rendered[]] = [[], []]
  await besideFirstCore(async () => {
    await load(plan, seconds)
    for (let round = 0; round < rounds; round += 1) {
      served.push(await load(plan, seconds))
      rendered.push(await renderAlone(alonePage, captured))
    }
  })
  if (rendered.some((each) => each.html !== html)) throw new Error('React alone renders something else')
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
