import { sendReminders } from '#src/action/follow-up/reminder-commands.ts'
import { hasReminders } from '#src/action/follow-up/reminder-queries.ts'
import { everyWorkspaceFromInside } from '#src/foundation/workspaces/every-workspace-queries.ts'
import { reading, type Call } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import { withoutValues, type Logger } from '#src/platform/log.ts'
import { nowAndAgain, type Going } from '#src/platform/now-and-again.ts'

const hourMs = 3_600_000

type Household = { database: Database; clock: () => Date; log: Logger }

/** Reminds whoever is to be reminded: one workspace after the other, each behind its own wall. */
export async function remindEverywhere(
  { database, clock, log }: Household,
  stop?: AbortSignal,
): Promise<void> {
  for await (const workspace of everyWorkspaceFromInside(database)) {
    if (stop?.aborted) return
    const actor = { kind: 'system', onBehalfOf: null } as const
    const call: Call = { database, actor, workspace, now: clock(), locale: 'nl' }
    try {
      // Asked first: what does nothing every hour would only fill the audit trail.
      if (await reading(call, hasReminders)) await sendReminders(call, {})
    } catch (error) {
      log.error({ workspace: workspace.id, error: withoutValues(error as Error) }, 'reminders were not sent')
    }
  }
}

/** Reminds now and every hour. */
export const remindHourly = (house: Household, everyMs = hourMs): Going =>
  nowAndAgain(
    everyMs,
    (stop) => remindEverywhere(house, stop),
    (error) => house.log.error({ error: withoutValues(error) }, 'reminders were not sent'),
  )
