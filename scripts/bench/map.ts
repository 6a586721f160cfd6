import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { serverFlags } from '#tests/journeys/running-app.ts'
import { built } from './built.ts'
import { percentile } from './paced.ts'
import { below, type Row } from './row.ts'

const slowestMs = 15

/** A map of every municipality, made in a process of its own with the settings of the app. */
export async function measureMap(): Promise<Row[]> {
  const program = await built('whole-map')
  const child = spawn(process.execPath, [...serverFlags, program], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const [{ areas, times }] = (await once(child, 'message')) as [{ areas: number; times: number[] }]
  return [below(`a map of ${areas} municipalities, at p95`, percentile(times, 0.95), slowestMs, 'ms', 1)]
}
