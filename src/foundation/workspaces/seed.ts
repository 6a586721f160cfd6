import { and, eq, inArray, isNull } from 'drizzle-orm'
import { accounts } from '#src/foundation/identity/tables.ts'
import { publisherWorkspace } from '#src/foundation/workspaces/publisher.ts'
import { memberships, workspaceAreas, workspaces } from '#src/foundation/workspaces/tables.ts'
import type { Db } from '#src/platform/db.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { enterWorkspace } from '#src/platform/tenancy.ts'

/** What its pages look at: the country and the regions. */
const areasOfPublisher = ['01000', '02000', '03000', '04000']
/** Older than any figure. */
const coversFrom = '1900-01-01'

type Transaction = Parameters<Parameters<Db['transaction']>[0]>[0]
const { id: workspaceId, slug, name, fictional } = publisherWorkspace

async function coverAreas(db: Transaction): Promise<void> {
  const covered = await db
    .select({ nis: workspaceAreas.nis })
    .from(workspaceAreas)
    .where(and(eq(workspaceAreas.workspaceId, workspaceId), inArray(workspaceAreas.nis, areasOfPublisher)))
  const missing = areasOfPublisher.filter((nis) => covered.every((area) => area.nis !== nis))
  const rows = missing.map((nis) => ({ workspaceId, id: newIdentifier(), nis, coversFrom }))
  if (rows.length > 0) await db.insert(workspaceAreas).values(rows)
}

/** Who was let in once is left alone, also after their membership ended. */
async function letAdministratorsIn(db: Transaction, createdAt: Date): Promise<void> {
  const outside = await db
    .select({ accountId: accounts.id })
    .from(accounts)
    .leftJoin(
      memberships,
      and(eq(memberships.workspaceId, workspaceId), eq(memberships.accountId, accounts.id)),
    )
    .where(and(eq(accounts.administrator, true), eq(accounts.fictional, false), isNull(memberships.id)))
  const role = 'publisher' as const
  const rows = outside.map(({ accountId }) => ({
    workspaceId,
    id: newIdentifier(),
    accountId,
    role,
    createdAt,
  }))
  if (rows.length > 0) await db.insert(memberships).values(rows)
}

/**
 * Makes the workspace of published statistics where there is none yet, and lets in whoever runs the installation.
 * Behind its own wall, which stops the owner of the tables too where it is forced.
 */
export const seedPublisher = (db: Db, now: Date): Promise<void> =>
  db.transaction(async (inside) => {
    await enterWorkspace(inside, workspaceId)
    await inside
      .insert(workspaces)
      .values({ id: workspaceId, slug, name, kind: 'publisher', fictional, createdAt: now })
      .onConflictDoNothing({ target: workspaces.id })
    await coverAreas(inside)
    await letAdministratorsIn(inside, now)
  })
