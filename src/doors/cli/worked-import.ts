import { setTimeout as sleep } from 'node:timers/promises'
import type { Desk } from '#src/doors/cli/desk.ts'
import { reading, type Call } from '#src/platform/context.ts'
import { doAtOnce } from '#src/platform/jobs/at-once.ts'
import { stopImport } from '#src/situation/imports/import-commands.ts'
import { getImport, type Import } from '#src/situation/imports/import-queries.ts'
import { keepingJob, readingJob, undoingJob } from '#src/situation/imports/job-commands.ts'
import { progressWords } from '#src/situation/imports/progress-words.ts'
import { isUnderWay } from '#src/situation/indicators/series.ts'

const lookedAtEveryMs = 500
const toldEveryMs = 3_000
/** Whoever does the work hears within this that it should stop. */
const stopsWithinMs = 10_000

const importAt = (call: Call, id: string): Promise<Import> => reading(call, (ctx) => getImport(ctx, id))

/** Says now and then how far the work is; returns how to end that. */
function telling(desk: Desk, call: Call, id: string): () => void {
  const timer = setInterval(() => {
    importAt(call, id).then(
      ({ state, reading: { done, total } }) => desk.tell(progressWords(state, done, total, desk.locale)),
      () => {},
    )
  }, toldEveryMs)
  return () => clearInterval(timer)
}

/**
 * The import once no work on it goes on: does what is in line for it here and now. Where an app that runs beside us was
 * first, waits for that one.
 */
export async function workedImport(desk: Desk, call: Call, id: string): Promise<Import> {
  let stoppedAt: number | undefined
  async function stop(): Promise<void> {
    stoppedAt ??= performance.now()
    // It may have come to its end just now; what became of it is read below.
    await stopImport(call, { id }).catch(() => {})
  }
  const hear = (): void => void stop()
  if (desk.stop.aborted) await stop()
  desk.stop.addEventListener('abort', hear)
  const endTelling = telling(desk, call, id)
  try {
    for (;;) {
      for (const job of [readingJob, keepingJob, undoingJob]) await doAtOnce(desk, job, id)
      const one = await importAt(call, id)
      const waitedLong = stoppedAt !== undefined && performance.now() - stoppedAt > stopsWithinMs
      if (!isUnderWay(one.state) || waitedLong) return one
      await sleep(lookedAtEveryMs)
    }
  } finally {
    endTelling()
    desk.stop.removeEventListener('abort', hear)
  }
}
