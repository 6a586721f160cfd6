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

const keepThisOn = (cores: string): void => {
  if (canPin) execFileSync('taskset', ['-a', '-c', '-p', cores, String(process.pid)], { stdio: 'ignore' })
}

/** Leaves the first core to others for as long as `work` takes. */
export async function besideFirstCore<Result>(work: () => Promise<Result>): Promise<Result> {
  const last = availableParallelism() - 1
  keepThisOn(`1-${last}`)
  try {
    return await work()
  } finally {
    keepThisOn(`0-${last}`)
  }
}

export const pinned = canPin
