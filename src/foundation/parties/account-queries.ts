import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { accounts } from '#src/foundation/identity/tables.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { insiders } from '#src/foundation/workspaces/policy.ts'
import { memberships } from '#src/foundation/workspaces/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { isOneOf } from '#src/platform/sql.ts'

/** Whether an account of a row still works in the workspace of that row; in a statement with more than one table. */
export const worksHere = (workspaceId: AnyPgColumn, accountId: AnyPgColumn): SQL<boolean> =>
  sql<boolean>`exists (select 1 from ${memberships} m where m.workspace_id = ${workspaceId}
    and m.account_id = ${accountId} and m.ended_at is null
    and m.role = any(${sql.param([...insiders])}::text[]))`

/** Those of these accounts that work here now. */
export async function colleaguesAmong(ctx: Context, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await ctx.db
    .select({ id: memberships.accountId })
    .from(memberships)
    .where(
      and(
        eq(memberships.workspaceId, workspaceOf(ctx).id),
        isOneOf(memberships.accountId, ids),
        isNull(memberships.endedAt),
        inArray(memberships.role, [...insiders]),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

/** Whom a party signs in as, and whether that person still works here. */
export type PartyAccount = { id: string; name: string; worksHere: boolean }

export async function findAccountOf(ctx: Context, partyId: string): Promise<PartyAccount | null> {
  const [row] = await ctx.db
    .select({
      id: accounts.id,
      name: accounts.name,
      worksHere: worksHere(parties.workspaceId, accounts.id),
    })
    .from(parties)
    .innerJoin(accounts, eq(accounts.id, parties.accountId))
    .where(and(eq(parties.workspaceId, workspaceOf(ctx).id), eq(parties.id, partyId)))
  return row ?? null
}
