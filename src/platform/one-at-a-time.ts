import { sql } from 'drizzle-orm'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { patience } from '#src/platform/db.ts'

/** Somebody who waits at a screen is told after so long that somebody else is at it. */
const waitsAtMost = '10s'

/** Commands of one workspace that do the same kind of thing wait for each other, until their transaction ends. */
export async function oneAtATime(ctx: Context, what: string): Promise<void> {
  const key = `${what} ${workspaceOf(ctx).id}`
  const lock = sql`pg_advisory_xact_lock(hashtextextended(${key}, 0))`
  if (ctx.actor.kind !== 'system') {
    await ctx.db.execute(sql`select set_config('lock_timeout', ${waitsAtMost}, true), ${lock}`)
    return
  }
  // A job waits as long as it takes.
  await ctx.db.execute(sql`select set_config('statement_timeout', '0', true)`)
  await ctx.db.execute(sql`select ${lock}`)
  await ctx.db.execute(sql`select set_config('statement_timeout', ${patience}, true)`)
}
