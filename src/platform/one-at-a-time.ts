import { sql } from 'drizzle-orm'
import { workspaceOf, type Context } from '#src/platform/context.ts'

/** Commands of one workspace that do the same kind of thing wait for each other, until their transaction ends. */
export async function oneAtATime(ctx: Context, what: string): Promise<void> {
  const key = `${what} ${workspaceOf(ctx).id}`
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}
