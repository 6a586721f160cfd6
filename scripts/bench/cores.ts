import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const canPin = (() => {
  try {
    execFileSync('taskset', ['-c', '0', 'true'], { stdio: 'ignore' })
    return availableParallelism() > 1
  } catch {
    return false
  }
})()

/** What comes before a program so that it stays on the first core; nothing where that cannot be said. */
export const onFirstCore: readonly string[] = canPin ? ['taskset', '-c', '0'] : []

const last = availableParallelism() - 1
const keepOn = (cores: string, pids: readonly number[]): void => {
  if (!canPin) return
  for (const pid of pids) execFileSync('taskset', ['-a', '-c', '-p', cores, String(pid)], { stdio: 'ignore' })
}

/** Sends processes that run already, and all that they will start, to the cores after the first. */
export const moveAside = (pids: readonly number[]): void => keepOn(`1-${last}`, pids)

/** Leaves the first core to others for as long as `work` takes. */
export async function besideFirstCore<Result>(work: () => Promise<Result>): Promise<Result> {
  moveAside([process.pid])
  try {
    return await work()
  } finally {
    keepOn(`0-${last}`, [process.pid])
  }
}

export const pinned = canPin
