import { and, eq } from 'drizzle-orm'
import { actionParts } from '#src/action/plan/action.ts'
import type { Parts } from '#src/action/plan/action-parts.ts'
import { actionParties } from '#src/action/plan/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { insertRecords } from '#src/platform/many-rows.ts'
import { isOneOf } from '#src/platform/sql.ts'

/** Who does what in these actions from now on; two statements however many they are. */
export async function keepParts(ctx: Context, partsPerAction: ReadonlyMap<string, Parts>): Promise<void> {
  if (partsPerAction.size === 0) return
  const workspaceId = workspaceOf(ctx).id
  const isTheirs = isOneOf(actionParties.actionId, [...partsPerAction.keys()])
  await ctx.db.delete(actionParties).where(and(eq(actionParties.workspaceId, workspaceId), isTheirs))
  const rows = [...partsPerAction].flatMap(([actionId, parts]) =>
    actionParts.flatMap((part) =>
      parts[part].map((partyId) => ({ workspaceId, id: newIdentifier(), actionId, partyId, part })),
    ),
  )
  if (rows.length > 0) await ctx.db.execute(insertRecords(actionParties, rows))
}
