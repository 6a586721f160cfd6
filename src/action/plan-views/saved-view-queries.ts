import { and, asc, eq, sql } from 'drizzle-orm'
import { savedViews } from '#src/action/plan-views/tables.ts'
import { mostSavedViews } from '#src/action/plan-views/view.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'

export type SavedView = Pick<typeof savedViews.$inferSelect, 'id' | 'name' | 'view' | 'query'>

/** The views that whoever asks kept here; nobody sees those of somebody else. */
export async function listSavedViews(ctx: Context): Promise<SavedView[]> {
  const accountId = accountOf(ctx.actor)
  if (accountId === null) return []
  const { id, name, view, query } = savedViews
  return ctx.db
    .select({ id, name, view, query })
    .from(savedViews)
    .where(and(eq(savedViews.workspaceId, workspaceOf(ctx).id), eq(savedViews.accountId, accountId)))
    .orderBy(asc(sql`lower(${name})`))
    .limit(mostSavedViews)
}
