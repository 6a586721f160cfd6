import autocannon from 'autocannon'
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { projectRoot } from '#src/platform/project.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { startApp } from '#tests/journeys/running-app.ts'
import { onFirstCore } from './cores.ts'
import { fillPlan } from './filled-plan.ts'
import { markupOf } from './markup.ts'
import type { Rendered } from './react-alone.ts'
import { below, forTheRecord, median, type Row } from './row.ts'

const smallestRatio = 0.4
const slowestMs = 80
const rounds = 3
const seconds = 6
const connections = 10

type Load = { perSecond: number; p99: number }

async function load(url: string, cookie: string, duration: number): Promise<Load> {
  const result = await autocannon({ url, connections, duration, headers: { cookie } })
  if (result.non2xx + result.errors > 0) throw new Error(`${url} failed ${result.non2xx} times under load`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

/** In a process of its own, on the same core as the app. */
async function renderAlone(file: string): Promise<Rendered> {
  const bench = join(projectRoot, 'scripts', 'bench.ts')
  const [program, ...rest] = [...onFirstCore, process.execPath, bench, 'react-alone', file, String(seconds)]
  return JSON.parse((await promisify(execFile)(program ?? '', rest)).stdout) as Rendered
}

/** The printed plan of 200 actions, signed in and from the database, against React alone rendering its markup. */
export async function measurePrintedPlan(browser: Browser): Promise<Row[]> {
  const { settings, folder, remove } = await emptyFolder()
  const app = await startApp({ ...settings, KANSRIJK_DEMO: '0' }, onFirstCore)
  try {
    const { caller, path, actions } = await fillPlan(app)
    const url = `${app.address}${path}/plan/afdruk`
    const html = await caller.read(`${path}/plan/afdruk`)
    const shown = html.split('een vaste plek waar gezinnen binnenlopen').length - 1
    if (shown !== actions) throw new Error(`the printed plan shows ${shown} of ${actions} actions`)
    const file = join(folder, 'markup.json')
    await writeFile(file, JSON.stringify(await markupOf(browser, html)))

    const [served, rendered]: [Load[], Rendered[]] = [[], []]
    await load(url, caller.cookies(), 4)
    for (let round = 0; round < rounds; round += 1) {
      served.push(await load(url, caller.cookies(), seconds))
      rendered.push(await renderAlone(file))
    }
    const perSecond = median(served.map((each) => each.perSecond))
    const alone = median(rendered.map((each) => each.pagesPerSecond))
    const ratio = perSecond / alone
    const size = `${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`
    return [
      {
        what: `printed plan of ${actions} actions (${size}): share of what React alone renders on the same core`,
        budget: `>= ${smallestRatio}`,
        measured: ratio.toFixed(2),
        kept: ratio >= smallestRatio,
      },
      forTheRecord(
        'of which',
        `${perSecond.toFixed(0)} pages/s served, ${alone.toFixed(0)} pages/s by React alone`,
      ),
      below(
        `the same, ${connections} readers at once, 99th percentile`,
        median(served.map((each) => each.p99)),
        slowestMs,
        'ms',
      ),
    ]
  } finally {
    await app.end()
    await remove()
  }
}
