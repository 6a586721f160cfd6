import { and, eq, sql } from 'drizzle-orm'
import { accountOf, type Context } from '#src/platform/context.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import { hashSecret } from '#src/platform/secret.ts'
import { submissions } from '#src/platform/tables.ts'

export type Sending = { key: string; command: string; input: unknown }

const workspaceIdOf = (ctx: Context): string => ctx.workspace?.id ?? commonWorkspace
const hashOf = ({ input }: Sending): string => hashSecret(JSON.stringify(input))

/**
 * The result of the same form when it was sent before. Waits for a first sending that is still under way, so that
 * a double click never does a thing twice. Another text, or another person, under the same key is another sending.
 */
export async function earlierResult<Result>(
  ctx: Context,
  sending: Sending,
): Promise<{ result: Result } | null> {
  const { key, command } = sending
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  const [row] = await ctx.db
    .select({
      result: submissions.result,
      accountId: submissions.accountId,
      inputHash: submissions.inputHash,
    })
    .from(submissions)
    .where(
      and(
        eq(submissions.workspaceId, workspaceIdOf(ctx)),
        eq(submissions.key, key),
        eq(submissions.command, command),
      ),
    )
  const isSame = row && row.accountId === accountOf(ctx.actor) && row.inputHash === hashOf(sending)
  // The result of this very command, as it was kept.
  return isSame ? { result: row.result as Result } : null
}

export async function keepResult(ctx: Context, sending: Sending, result: unknown): Promise<void> {
  await ctx.db
    .insert(submissions)
    .values({
      workspaceId: workspaceIdOf(ctx),
      key: sending.key,
      command: sending.command,
      inputHash: hashOf(sending),
      accountId: accountOf(ctx.actor),
      result,
      at: ctx.now,
    })
    .onConflictDoNothing()
}
