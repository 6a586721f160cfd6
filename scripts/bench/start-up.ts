import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectRoot } from '#src/platform/project.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { below, forTheRecord, median, type Row } from './row.ts'

const limitSeconds = 2
const times = 5

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    (response) => response.status === 200,
    () => false,
  )

/** Seconds from `npm start` until the first page has come, in full. */
async function startOnce({ settings, folder }: Awaited<ReturnType<typeof emptyFolder>>): Promise<number> {
  const port = await freePort()
  const env = { ...process.env, ...settings, PORT: String(port), KANSRIJK_LOG: 'warn' }
  const began = performance.now()
  const child = spawn('npm', ['start'], { cwd: projectRoot, env, stdio: 'ignore', detached: true })
  const ended = once(child, 'exit')
  while (!(await answers(`http://127.0.0.1:${port}/`))) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
    await sleep(10)
  }
  const seconds = (performance.now() - began) / 1000
  // To npm and all it started, as Ctrl-C does; the data is free when the database has gone.
  process.kill(-(child.pid ?? 0), 'SIGTERM')
  await ended
  while (existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))) await sleep(20)
  return seconds
}

/** From `npm start` on a built tree to the first page: with the data of the day before, and on a new machine. */
export async function measureStartUp(): Promise<Row[]> {
  const home = await emptyFolder()
  try {
    const first = await startOnce(home)
    const later: number[] = []
    for (let time = 0; time < times; time += 1) later.push(await startOnce(home))
    return [
      below('`npm start` on a built tree to the first page', median(later), limitSeconds, 's', 2),
      forTheRecord('the very first start: makes the database and the demo', `${first.toFixed(2)} s`),
    ]
  } finally {
    await home.remove()
  }
}
