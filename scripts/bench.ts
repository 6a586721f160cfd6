import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { dayInBelgium } from '#src/platform/clock.ts'
import { projectRoot } from '#src/platform/project.ts'
import { launchBrowser } from '#tests/journeys/browser.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { startApp } from '#tests/journeys/running-app.ts'
import { pinned } from './bench/cores.ts'
import { measureFirstPaint } from './bench/first-paint.ts'
import { measureLargeImport } from './bench/large-import.ts'
import { measureLongPlanViews } from './bench/long-plan.ts'
import { measureManyFigures } from './bench/many-figures.ts'
import { measureMap } from './bench/map.ts'
import { measureMemory } from './bench/memory.ts'
import { measureWeight } from './bench/page-weight.ts'
import { measurePrintedPlan, openLongPlan } from './bench/printed-plan.ts'
import { type Row, tableOf } from './bench/row.ts'
import { samplePages } from './bench/sample-pages.ts'
import { measureStartUp } from './bench/start-up.ts'

const method = `
- Start-up: \`npm start\` on a built tree until \`/\` has come with status 200, median of five; the database of the
  time before is there. The very first start makes it.
- Memory: \`/proc/*/smaps_rollup\` of the app and of every process of its database, five seconds after somebody
  looked at five pages of the demo. PSS counts a page that processes share once.
- Printed plan: 200 actions with every column filled in, written through the forms and asked for by four signed-in
  readers that never pause (autocannon). ${'{pinning}'}
  React alone renders the very same page (the same bytes, which is checked) from what the app would have read, in a
  process with nothing else and with the same settings of Node: no database, no session, no server. Both take turns,
  twelve times two seconds each, warmed; the share is the median of what each pair of turns gives. It compares
  processor time, of all threads of either process (\`/proc/*/stat\`): on two cores the readers and the database are
  one, and the app waits for them now and then. Pages a second of the clock stand below it.
- Waiting for it: signed-in readers ask for it at an even pace, whether earlier answers have come or not; from the
  moment that each was due until all of it had come, 400 times.
- Views of a long plan: 5 000 actions with every column filled in, put into the database; each view is asked for ten times a
  second, 200 times, after twenty to warm up.
- Map: every municipality of today as a dot with its title, rendered alone two hundred times, the first hundred to warm up.
- Large import: a made file of SDMX-CSV (20 age groups x 565 municipalities x months) sent through the form, its codes
  chosen, everything kept; until the page says that it is. Beside it PostgreSQL's own COPY of the rows that came of it into
  the same table, emptied, with its indexes and foreign keys. Memory: the most that \`smaps_rollup\` of the app said, looked
  at ten times a second.
- Five million figures: published, 25 parts of each of the twelve indicators for every area of Belgium, year after year;
  counted by the database once (VACUUM ANALYZE). The query function against its own statements, prepared, one after the
  other on one connection, in turns, median of 45. The page is asked for ten times a second, 200 times.
- Weight: what a browser fetches for a page that it has never seen, compressed by gzip.
- First paint: Chromium at 360 px with the processor slowed down six times, 1.6 Mbit/s and 150 ms of delay, nothing
  cached, signed in to the demo, median of five.
`

const pinning = pinned
  ? 'The app has one core for itself; the database and the readers have the others.'
  : 'Nothing keeps the app on one core here (no taskset, or a single core): read the figures with care.'

async function pageRows(browser: Awaited<ReturnType<typeof launchBrowser>>): Promise<Row[]> {
  const { settings, remove } = await emptyFolder()
  const app = await startApp({ ...settings, KANSRIJK_DEMO: '1' })
  try {
    const pages = await samplePages(app)
    return [...(await measureWeight(browser, pages)), ...(await measureFirstPaint(browser, pages))]
  } finally {
    await app.end()
    await remove()
  }
}

function report(rows: readonly Row[]): string {
  const [{ model } = { model: 'unknown processor' }] = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const machine = `${cpus().length} cores (${model.trim()}), ${memory}, ${process.platform}, Node ${process.versions.node}`
  return [
    '# Benchmarks',
    'Made by `npm run bench`, which fails when a budget is not kept.',
    `Measured on ${dayInBelgium(new Date())} on ${machine}.`,
    tableOf(rows),
    '## How it is measured',
    `${method.replace('{pinning}', pinning).trim()}\n`,
  ].join('\n\n')
}

async function measureEverything(): Promise<void> {
  const [browser, plan] = [await launchBrowser(), await openLongPlan()]
  try {
    const rows = [
      ...(await measureStartUp()),
      ...(await measureMemory()),
      ...(await pageRows(browser)),
      ...(await measurePrintedPlan(plan)),
      ...(await measureLongPlanViews()),
      ...(await measureMap()),
      ...(await measureLargeImport()),
      ...(await measureManyFigures()),
    ]
    console.log(tableOf(rows))
    await mkdir(join(projectRoot, 'docs'), { recursive: true })
    await writeFile(join(projectRoot, 'docs', 'benchmarks.md'), report(rows))
    process.exitCode = rows.some(({ kept }) => kept === false) ? 1 : 0
  } finally {
    await browser.close()
    await plan.close()
  }
}

await measureEverything()
