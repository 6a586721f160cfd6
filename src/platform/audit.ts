import { auditEntries } from '#src/platform/tables.ts'
import { accountOf, type Context } from '#src/platform/context.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import { isIdentifier } from '#src/platform/identifier.ts'

/** The identifiers among a command's input and result: what the audit trail may keep. */
function subjectsIn(...sources: unknown[]): Record<string, string> {
  return Object.fromEntries(
    sources
      .filter((source): source is object => typeof source === 'object' && source !== null)
      .flatMap((source) => Object.entries(source))
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && isIdentifier(entry[1])),
  )
}

/** Writes the audit row of a command that ran; in its transaction, so that neither stands alone. */
export async function recordInAudit(
  ctx: Context,
  entry: { id: string; command: string; parentId: string | null; input: unknown; result: unknown },
): Promise<void> {
  await ctx.db.insert(auditEntries).values({
    workspaceId: ctx.workspace?.id ?? commonWorkspace,
    id: entry.id,
    command: entry.command,
    subjects: subjectsIn(entry.input, entry.result),
    actorKind: ctx.actor.kind,
    accountId: accountOf(ctx.actor),
    parentId: entry.parentId,
    at: ctx.now,
  })
}
