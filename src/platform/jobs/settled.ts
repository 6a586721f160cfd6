/** Whoever waits here for the end of work on something, by its identifier. */
const waiting = new Map<string, Set<() => void>>()

/** Says to whoever waits that the work on this has ended, well or badly. */
export function settle(id: string): void {
  for (const end of waiting.get(id) ?? []) end()
  waiting.delete(id)
}

let working = false

/** Whether jobs are done in this process at all: waiting for another one's would be guessing. */
export function worksHere(does: boolean): void {
  working = does
}

/**
 * Waits for work that was just put in line, but no longer than this: most files are read before their page would be
 * drawn. Whoever waited in vain sees the page of work that goes on.
 */
export function settled(id: string, patienceMs: number): Promise<void> {
  if (!working) return Promise.resolve()
  return new Promise((resolve) => {
    const ends = waiting.get(id) ?? new Set()
    waiting.set(id, ends)
    const end = (): void => {
      clearTimeout(timer)
      ends.delete(end)
      if (ends.size === 0 && waiting.get(id) === ends) waiting.delete(id)
      resolve()
    }
    const timer = setTimeout(end, patienceMs)
    ends.add(end)
  })
}
