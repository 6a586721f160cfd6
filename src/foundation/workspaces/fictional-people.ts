import { asc, eq, isNull, and } from 'drizzle-orm'
import { accounts } from '#src/foundation/identity/tables.ts'
import { memberships, workspaces } from '#src/foundation/workspaces/tables.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'
import type { Db } from '#src/platform/db.ts'

export type FictionalPerson = { accountId: string; name: string; role: Role }

/** The people of the demo with what they are there; read behind the wall of the demo's own workspace. */
export const listFictionalPeople = (db: Db): Promise<FictionalPerson[]> =>
  db
    .select({ accountId: accounts.id, name: accounts.name, role: memberships.role })
    .from(accounts)
    .innerJoin(memberships, and(eq(memberships.accountId, accounts.id), isNull(memberships.endedAt)))
    .innerJoin(workspaces, and(eq(workspaces.id, memberships.workspaceId), eq(workspaces.fictional, true)))
    .where(eq(accounts.fictional, true))
    .orderBy(asc(memberships.id))
    .limit(30)

export async function isFictionalPerson(db: Db, accountId: string): Promise<boolean> {
  const [row] = await db
    .select({ fictional: accounts.fictional })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  return row?.fictional === true
}
