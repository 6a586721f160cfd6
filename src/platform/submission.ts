import { and, eq, sql } from 'drizzle-orm'
import { accountOf, type Context } from '#src/platform/context.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import { submissions } from '#src/platform/tables.ts'

type Sending = { key: string; command: string }

const workspaceIdOf = (ctx: Context): string => ctx.workspace?.id ?? commonWorkspace

/**
 * The result of the same form when it was sent before. Waits for a first sending that is still under way, so that
 * a double click never does a thing twice.
 */
export async function earlierResult<Result>(
  ctx: Context,
  { key, command }: Sending,
): Promise<{ result: Result } | null> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  const account = accountOf(ctx.actor)
  const [row] = await ctx.db
    .select({ result: submissions.result, accountId: submissions.accountId })
    .from(submissions)
    .where(
      and(
        eq(submissions.workspaceId, workspaceIdOf(ctx)),
        eq(submissions.key, key),
        eq(submissions.command, command),
      ),
    )
  // Another person's key is no key: their result is none of this one's business.
  return row && row.accountId === account ? { result: row.result as Result } : null
}

export async function keepResult(ctx: Context, { key, command }: Sending, result: unknown): Promise<void> {
  await ctx.db
    .insert(submissions)
    .values({
      workspaceId: workspaceIdOf(ctx),
      key,
      command,
      accountId: accountOf(ctx.actor),
      result,
      at: ctx.now,
    })
    .onConflictDoNothing()
}
