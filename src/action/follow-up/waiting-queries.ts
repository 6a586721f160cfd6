import { sql, type SQL } from 'drizzle-orm'
import { actionComments, commentMentions, fieldRequests } from '#src/action/follow-up/tables.ts'
import { actions } from '#src/action/plan/tables.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'

/**
 * How much waits for whoever asks, about actions that are still in the plan: questions, and comments not yet seen. For a
 * statement that reads more besides.
 */
export function waitingFor(ctx: Context): SQL<number> {
  const [workspaceId, accountId] = [workspaceOf(ctx).id, accountOf(ctx.actor)]
  return sql<number>`(
    (select count(*) from ${fieldRequests} r
      join ${actions} a on a.workspace_id = r.workspace_id and a.id = r.action_id and a.deleted_at is null
      where r.workspace_id = ${workspaceId} and r.account_id = ${accountId}
        and r.answered_at is null and r.deleted_at is null)
    + (select count(*) from ${commentMentions} m
      join ${actionComments} c on c.workspace_id = m.workspace_id and c.id = m.comment_id and c.deleted_at is null
      join ${actions} a on a.workspace_id = c.workspace_id and a.id = c.action_id and a.deleted_at is null
      where m.workspace_id = ${workspaceId} and m.account_id = ${accountId} and m.read_at is null)
  )::int`
}
