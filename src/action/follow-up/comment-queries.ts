import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { actionComments, commentMentions } from '#src/action/follow-up/tables.ts'
import { actions } from '#src/action/plan/tables.ts'
import { accounts } from '#src/foundation/identity/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

type Mention = { accountId: string; name: string }

/** Whom a comment is meant for, by name. */
const mentioned = sql<Mention[]>`(select coalesce(
    json_agg(json_build_object('accountId', m.account_id, 'name', a.name) order by lower(a.name)), '[]')
  from ${commentMentions} m join ${accounts} a on a.id = m.account_id
  where m.workspace_id = ${actionComments.workspaceId} and m.comment_id = ${actionComments.id})`

const shownOfComment = {
  id: actionComments.id,
  actionId: actionComments.actionId,
  accountId: actionComments.accountId,
  text: actionComments.text,
  version: actionComments.version,
  createdAt: actionComments.createdAt,
  name: accounts.name,
  mentioned,
  total: sql<number>`(count(*) over ())::int`,
}

const ofAction = and(
  eq(actions.workspaceId, actionComments.workspaceId),
  eq(actions.id, actionComments.actionId),
  isNull(actions.deletedAt),
)

const commentRows = (ctx: Context) =>
  ctx.db
    .select(shownOfComment)
    .from(actionComments)
    .innerJoin(accounts, eq(accounts.id, actionComments.accountId))
    .innerJoin(actions, ofAction)

const isThere = (ctx: Context) =>
  and(eq(actionComments.workspaceId, workspaceOf(ctx).id), isNull(actionComments.deletedAt))

export type Comment = Omit<Awaited<ReturnType<typeof commentRows>>[number], 'total'>

export const countComments = (ctx: Context, actionId: string): Promise<number> =>
  ctx.db.$count(actionComments, and(isThere(ctx), eq(actionComments.actionId, actionId)))

/** What was said about an action, oldest first. */
export const listComments = (
  ctx: Context,
  actionId: string,
  window: { limit: number; offset: number },
): Promise<Comment[]> =>
  commentRows(ctx)
    .where(and(isThere(ctx), eq(actionComments.actionId, actionId)))
    .orderBy(asc(actionComments.createdAt), asc(actionComments.id))
    .limit(window.limit)
    .offset(window.offset)

/** What was said last about an action, oldest first, and how much was said in all. */
export async function latestComments(
  ctx: Context,
  actionId: string,
  limit: number,
): Promise<{ comments: Comment[]; total: number }> {
  const rows = await commentRows(ctx)
    .where(and(isThere(ctx), eq(actionComments.actionId, actionId)))
    .orderBy(desc(actionComments.createdAt), desc(actionComments.id))
    .limit(limit)
  return { comments: rows.toReversed(), total: rows[0]?.total ?? 0 }
}

/** A comment about an action that is still in the plan. */
export async function getComment(ctx: Context, id: string): Promise<Comment> {
  const [row] = await commentRows(ctx)
    .where(and(isThere(ctx), eq(actionComments.id, id)))
    .limit(1)
  return found(row)
}

/** What is meant for this account and was not marked as seen, newest first, and how much there is in all. */
export async function listUnseen(ctx: Context, accountId: string, limit: number) {
  const rows = await ctx.db
    .select({ ...shownOfComment, actionNumber: actions.number, actionTitle: actions.title })
    .from(commentMentions)
    .innerJoin(
      actionComments,
      and(
        eq(actionComments.workspaceId, commentMentions.workspaceId),
        eq(actionComments.id, commentMentions.commentId),
      ),
    )
    .innerJoin(accounts, eq(accounts.id, actionComments.accountId))
    .innerJoin(actions, ofAction)
    .where(and(isThere(ctx), eq(commentMentions.accountId, accountId), isNull(commentMentions.readAt)))
    .orderBy(desc(actionComments.createdAt), desc(actionComments.id))
    .limit(limit)
  return { comments: rows, total: rows[0]?.total ?? 0 }
}
