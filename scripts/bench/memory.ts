import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { openCaller } from '#tests/journeys/caller.ts'
import { emptyFolder } from '#tests/journeys/empty-folder.ts'
import { startApp } from '#tests/journeys/running-app.ts'
import { databaseProcesses } from './database-processes.ts'
import { below, forTheRecord, type Row } from './row.ts'
import { enterDemo } from './sample-pages.ts'

const limitMiB = 250
const idleMs = 5_000

const kibibytes = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0)

/** MiB of these processes together: what each holds, and with shared pages counted once (PSS). */
async function memoryOf(pids: readonly number[]): Promise<{ held: number; shared: number }> {
  const rollups = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/smaps_rollup`, 'utf8')))
  const sum = (name: string): number =>
    rollups.reduce((total, text) => total + kibibytes(text, name), 0) / 1024
  return { held: sum('Rss'), shared: sum('Pss') }
}

/** Memory of the app and the database that comes along, after somebody looked around and left. */
export async function measureMemory(): Promise<Row[]> {
  if (process.platform !== 'linux') return [forTheRecord('idle memory', 'can be measured on Linux only')]
  const { settings, folder, remove } = await emptyFolder()
  const app = await startApp({ ...settings, KANSRIJK_DEMO: '1' })
  try {
    const caller = openCaller(app.address)
    const home = await enterDemo(caller)
    for (const page of ['', '/situatie', '/plan', '/plan/afdruk', '/visie']) await caller.read(home + page)
    await sleep(idleMs)
    const database = await databaseProcesses(folder)
    const all = await memoryOf([app.pid, ...database])
    const own = await memoryOf([app.pid])
    const parts = `app ${own.shared.toFixed(0)}, database ${(all.shared - own.shared).toFixed(0)} in ${database.length} processes`
    return [
      below('idle memory of app and database together (PSS)', all.shared, limitMiB, 'MiB'),
      forTheRecord(
        'of which (PSS, MiB); summed RSS counts shared pages again',
        `${parts}; RSS ${all.held.toFixed(0)}`,
      ),
    ]
  } finally {
    await app.end()
    await remove()
  }
}
