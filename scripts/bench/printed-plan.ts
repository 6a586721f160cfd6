import autocannon from 'autocannon'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { serverFlags, startApp } from '#tests/journeys/running-app.ts'
import { built } from './built.ts'
import { capturePlan, type Rate } from './captured-plan.ts'
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
  pid: number
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
    return { url, cookie: caller.cookies(), email, actions, folder, pid: app.pid, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Seconds of processor time that a process has used, all its threads together; where Linux tells it. */
async function processorSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // After the name in brackets: the 12th and 13th are what the process and the kernel for it used, in hundredths.
  const after = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(after[11]) + Number(after[12])) / 100
}

/** With readers that ask for the next page as soon as one has come. */
async function served({ url, cookie, pid }: LongPlan, duration: number): Promise<Rate> {
  const before = await processorSeconds(pid)
  const result = await autocannon({ url, connections: readers, duration, headers: { cookie } })
  if (result.non2xx + result.errors > 0) throw new Error(`${url} failed ${result.non2xx} times under load`)
  const used = (await processorSeconds(pid)) - before
  return { perSecond: result.requests.average, perProcessorSecond: result.requests.total / used }
}

type Alone = { html: string; rate: (seconds: number) => Promise<Rate>; end: () => void }

/** React alone in a process of its own, on the same core and with the same settings as the app. */
async function startAlone(program: string, captured: string): Promise<Alone> {
  const [command, ...rest] = [...onFirstCore, process.execPath, ...serverFlags, program, captured]
  const child = spawn(command, rest, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const answer = async <Answer>(): Promise<Answer> => (await once(child, 'message'))[0] as Answer
  return {
    html: await answer<string>(),
    end: () => void child.kill(),
    rate: (duration) => {
      const rate = answer<Rate>()
      child.send(duration * 1000)
      return rate
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
  const program = await built('page-alone')
  const pairs: { app: Rate; alone: Rate }[] = []
  let waited: number[] = []
  await besideFirstCore(async () => {
    const react = await startAlone(program, captured)
    try {
      if (react.html !== html) throw new Error('React alone renders something else')
      await served(plan, 5)
      await react.rate(5)
      for (let round = 0; round < rounds; round += 1)
        pairs.push({ app: await served(plan, seconds), alone: await react.rate(seconds) })
      waited = await latencies(plan.url, plan.cookie, pace)
    } finally {
      react.end()
    }
  })
  const share = median(pairs.map(({ app, alone }) => app.perProcessorSecond / alone.perProcessorSecond))
  const [perSecond, byReact] = [
    median(pairs.map(({ app }) => app.perSecond)),
    median(pairs.map(({ alone }) => alone.perSecond)),
  ]
  const size = `${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`
  return [
    {
      what: `printed plan of ${plan.actions} actions (${size}): pages for a second of processor time, as a share of what React alone renders in one`,
      budget: `>= ${smallestRatio}`,
      measured: share.toFixed(2),
      kept: share >= smallestRatio,
    },
    forTheRecord(
      'of which',
      `${perSecond.toFixed(0)} pages/s served, ${byReact.toFixed(0)} pages/s by React alone; the app also waits for its database`,
    ),
    below(
      `the same page asked for ${pace.perSecond} times a second, 99th percentile`,
      percentile(waited, 0.99),
      slowestMs,
      'ms',
    ),
  ]
}
