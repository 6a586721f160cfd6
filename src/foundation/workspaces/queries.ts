import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { accounts } from '#src/foundation/identity/tables.ts'
import { insiders } from '#src/foundation/workspaces/policy.ts'
import { memberships, workspaceAreas, workspaces } from '#src/foundation/workspaces/tables.ts'
import { today, workspaceOf, type Context, type ScopedRole, type Workspace } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'
import { question, type ValueOf } from '#src/platform/question.ts'
import { accountOfTransaction, enteringWorkspace } from '#src/platform/tenancy.ts'

const ownWorkspace = question((db, value: ValueOf<'slug'>) =>
  db
    .select({
      id: workspaces.id,
      slug: workspaces.slug,
      name: workspaces.name,
      fictional: workspaces.fictional,
      role: memberships.role,
      scopeKind: memberships.scopeKind,
      scopeId: memberships.scopeId,
      entered: enteringWorkspace(workspaces.id),
    })
    .from(workspaces)
    .innerJoin(memberships, and(eq(memberships.workspaceId, workspaces.id), isNull(memberships.endedAt)))
    // Said once more than row-level security says it: the wall moves while this question is answered.
    .where(and(eq(workspaces.slug, value('slug')), eq(memberships.accountId, accountOfTransaction)))
    .prepare(''),
)

/**
 * The workspace with this address and the roles of whoever asks, and the rest of the transaction behind its wall;
 * undefined when it does not exist or is not theirs: from outside the two cannot be told apart.
 */
export async function enterOwnWorkspace(
  db: Db,
  slug: string,
): Promise<{ workspace: Workspace; roles: ScopedRole[] } | undefined> {
  const rows = await ownWorkspace(db, { slug })
  const [first] = rows
  if (!first) return undefined
  const { id, name, fictional } = first
  return {
    workspace: { id, slug, name, fictional },
    roles: rows.map(({ role, scopeKind, scopeId }) => ({ role, scopeKind, scopeId })),
  }
}

/** Where whoever asks is a member; read by the account of the transaction. */
export const listOwnWorkspaces = (db: Db) =>
  db
    .selectDistinct({ slug: workspaces.slug, name: workspaces.name })
    .from(workspaces)
    .innerJoin(memberships, and(eq(memberships.workspaceId, workspaces.id), isNull(memberships.endedAt)))
    .orderBy(asc(workspaces.name))
    .limit(200)

/** Statbel codes of the areas that the workspace covers today. */
export async function coveredAreas(ctx: Context): Promise<string[]> {
  const rows = await ctx.db
    .select({ nis: workspaceAreas.nis })
    .from(workspaceAreas)
    .where(
      and(
        eq(workspaceAreas.workspaceId, workspaceOf(ctx).id),
        lte(workspaceAreas.coversFrom, today(ctx)),
        or(isNull(workspaceAreas.coversUntil), gte(workspaceAreas.coversUntil, today(ctx))),
      ),
    )
    .orderBy(asc(workspaceAreas.nis))
  return rows.map((row) => row.nis)
}

/** Somebody who works here, with a name to be shown. */
export type Colleague = { id: string; name: string }

/** Who looks inside this workspace, by name; parents and their confidants have pages of their own and stand in no list. */
export const listColleagues = (ctx: Context): Promise<Colleague[]> =>
  ctx.db
    .select({ id: accounts.id, name: accounts.name })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(
      and(
        eq(memberships.workspaceId, workspaceOf(ctx).id),
        isNull(memberships.endedAt),
        inArray(memberships.role, [...insiders]),
      ),
    )
    .groupBy(accounts.id, accounts.name)
    .orderBy(asc(sql`lower(${accounts.name})`))
    .limit(500)
