import autocannon from 'autocannon'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from '#src/platform/project.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { serverFlags, startApp } from '#tests/journeys/running-app.ts'
import { capturePlan, type Rendered } from './captured-plan.ts'
import { besideFirstCore, moveAside, onFirstCore } from './cores.ts'
import { databaseProcesses } from './database-processes.ts'
import { fillPlan } from './filled-plan.ts'
import { latencies, percentile } from './paced.ts'
import { below, forTheRecord, median, type Row } from './row.ts'

const smallestRatio = 0.4
const slowestMs = 80
/** Many short rounds in turns: a machine that is shared changes its speed within seconds, and both sides feel it. */
const rounds = 12
const seconds = 2
const readers = 4
const pace = { perSecond: 20, seconds: 20 }

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

/** Pages a second, with readers that ask for the next as soon as one has come. */
async function served({ url, cookie }: LongPlan, duration: number): Promise<number> {
  const result = await autocannon({ url, connections: readers, duration, headers: { cookie } })
  if (result.non2xx + result.errors > 0) throw new Error(`${url} failed ${result.non2xx} times under load`)
  return result.requests.average
}

/** Builds what renders the page alone; gives its file. */
async function buildAlone(): Promise<string> {
  const outDir = join(projectRoot, 'dist', 'bench')
  const entry = join(projectRoot, 'scripts', 'bench', 'page-alone.tsx')
  await build({ logLevel: 'warn', build: { ssr: true, outDir, rolldownOptions: { input: entry } } })
  return join(outDir, 'page-alone.js')
}

type Alone = { html: string; perSecond: (seconds: number) => Promise<number>; end: () => void }

/** React alone in a process of its own, on the same core and with the same settings as the app. */
async function startAlone(program: string, captured: string): Promise<Alone> {
  const [command, ...rest] = [...onFirstCore, process.execPath, ...serverFlags, program, captured]
  const child = spawn(command, rest, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const answer = async (): Promise<Rendered> => (await once(child, 'message'))[0] as Rendered
  const first = await answer()
  return {
    html: 'html' in first ? first.html : '',
    end: () => void child.kill(),
    perSecond: async (duration) => {
      const rendered = answer()
      child.send(duration * 1000)
      const it = await rendered
      return 'pagesPerSecond' in it ? it.pagesPerSecond : 0
    },
  }
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
  const program = await buildAlone()
  const pairs: { served: number; alone: number }[] = []
  let waited: number[] = []
  await besideFirstCore(async () => {
    const react = await startAlone(program, captured)
    try {
      if (react.html !== html) throw new Error('React alone renders something else')
      await served(plan, 5)
      await react.perSecond(5)
      for (let round = 0; round < rounds; round += 1)
        pairs.push({ served: await served(plan, seconds), alone: await react.perSecond(seconds) })
      waited = await latencies(plan.url, plan.cookie, pace)
    } finally {
      react.end()
    }
  })
  const share = median(pairs.map((pair) => pair.served / pair.alone))
  const [perSecond, alone] = [
    median(pairs.map((pair) => pair.served)),
    median(pairs.map((pair) => pair.alone)),
  ]
  const size = `${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`
  return [
    {
      what: `printed plan of ${plan.actions} actions (${size}): pages served, as a share of what React alone renders`,
      budget: `>= ${smallestRatio}`,
      measured: share.toFixed(2),
      kept: share >= smallestRatio,
    },
    forTheRecord(
      'of which',
      `${perSecond.toFixed(0)} pages/s served, ${alone.toFixed(0)} pages/s by React alone`,
    ),
    below(
      `the same page asked for ${pace.perSecond} times a second, 99th percentile`,
      percentile(waited, 0.99),
      slowestMs,
      'ms',
    ),
  ]
}
