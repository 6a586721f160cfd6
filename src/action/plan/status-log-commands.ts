import type { ActionStatus } from '#src/action/plan/action.ts'
import { actionStatusChanges } from '#src/action/plan/tables.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { insertRecords } from '#src/platform/many-rows.ts'

type LogEntry = { actionId: string; status: ActionStatus; on: string; note?: string | null }

/** Adds what was said about the status of actions to their logs; one statement, however many they are. */
export async function logStatuses(ctx: Context, entries: readonly LogEntry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({
    workspaceId: workspaceOf(ctx).id,
    id: newIdentifier(),
    accountId: accountOf(ctx.actor),
    at: ctx.now,
    ...entry,
  }))
  await ctx.db.execute(insertRecords(actionStatusChanges, rows))
}
