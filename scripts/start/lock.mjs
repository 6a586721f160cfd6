import { createHash } from 'node:crypto'
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root, sayAside } from './project.mjs'

const BEAT_MS = 5_000
const STALE_MS = 30_000

const name = createHash('sha256').update(root).digest('hex').slice(0, 12)
const file = join(tmpdir(), `kansrijk-work-${name}.lock`)

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const take = () => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/** Nobody holds the lock any more: its holder is dead, or its number went to a process that does not beat. */
const isStale = () => {
  try {
    const beat = statSync(file).mtimeMs
    const holder = Number(readFileSync(file, 'utf8'))
    return Date.now() - beat > STALE_MS || (holder > 0 && !isAlive(holder))
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}

/** Does work that changes node_modules or dist, one process of this project at a time. */
export const alone = async (work) => {
  for (let waiting = false; !take(); waiting = true) {
    if (!waiting) sayAside('Another start is installing or building, waiting for it …')
    if (isStale()) rmSync(file, { force: true })
    else await sleep(200)
  }
  const beat = setInterval(() => utimesSync(file, new Date(), new Date()), BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(file, { force: true })
  }
}
