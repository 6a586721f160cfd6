import { everyWorkspace } from '#src/foundation/workspaces/every-workspace-queries.ts'
import type { Database } from '#src/platform/db.ts'
import { removeExpiredFiles } from '#src/platform/files/stored-files.ts'
import { withoutValues, type Logger } from '#src/platform/log.ts'
import { nowAndAgain, type Going } from '#src/platform/now-and-again.ts'

const dayMs = 24 * 3_600_000

/**
 * Takes away the files that nobody adopted in time: one workspace after the other, each behind its own wall, a few
 * files in a transaction. Between two of those it stops when it is asked to.
 */
export async function sweepFiles(database: Database, now: Date, stop?: AbortSignal): Promise<void> {
  for await (const workspace of everyWorkspace(database)) {
    let mayBeMore = true
    while (mayBeMore && !stop?.aborted) {
      mayBeMore = await database.write({ workspace, account: null }, (db) =>
        removeExpiredFiles(db, workspace, now),
      )
    }
    if (stop?.aborted) return
  }
}

type Household = { database: Database; clock: () => Date; log: Logger }

/** Sweeps now and once a day. */
export const sweepFilesDaily = ({ database, clock, log }: Household, everyMs = dayMs): Going =>
  nowAndAgain(
    everyMs,
    (stop) => sweepFiles(database, clock(), stop),
    (error) => log.error({ error: withoutValues(error) }, 'files were not swept'),
  )
