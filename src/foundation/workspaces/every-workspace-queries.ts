import { asc, eq, gt } from 'drizzle-orm'
import { accounts } from '#src/foundation/identity/tables.ts'
import { publisherWorkspace } from '#src/foundation/workspaces/publisher.ts'
import { memberships, workspaces } from '#src/foundation/workspaces/tables.ts'
import { nobodysWall, type Workspace } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'

const accountsAtOnce = 200

async function* everyAccount(database: Database): AsyncGenerator<string> {
  let last: string | undefined
  for (;;) {
    const after = last === undefined ? undefined : gt(accounts.id, last)
    const rows = await database.read(nobodysWall, (db) =>
      db
        .select({ id: accounts.id })
        .from(accounts)
        .where(after)
        .orderBy(asc(accounts.id))
        .limit(accountsAtOnce),
    )
    for (const { id } of rows) yield id
    if (rows.length < accountsAtOnce) return
    last = rows.at(-1)?.id
  }
}

/**
 * The workspaces of the whole installation, each once, for what keeps the house in order. The wall shows a workspace
 * from inside and to its members only, so this asks as one account after the other. Memberships that ended count too:
 * what somebody left behind is still there. That of published statistics is filled from outside too; any other that
 * never had a member has nothing in it.
 */
export async function* everyWorkspace(database: Database): AsyncGenerator<string> {
  yield publisherWorkspace.id
  const seen = new Set([publisherWorkspace.id])
  for await (const account of everyAccount(database)) {
    const rows = await database.read({ workspace: null, account }, (db) =>
      db.selectDistinct({ id: memberships.workspaceId }).from(memberships),
    )
    for (const { id } of rows) {
      if (!seen.has(id)) yield id
      seen.add(id)
    }
  }
}

/** The same, each with its name and address, read from inside. */
export async function* everyWorkspaceFromInside(database: Database): AsyncGenerator<Workspace> {
  for await (const id of everyWorkspace(database)) {
    const rows = await database.read({ workspace: id, account: null }, (db) =>
      db
        .select({
          id: workspaces.id,
          slug: workspaces.slug,
          name: workspaces.name,
          fictional: workspaces.fictional,
        })
        .from(workspaces)
        .where(eq(workspaces.id, id)),
    )
    yield* rows
  }
}

/** The workspace with this address, for who has the whole installation in hands; from outside nobody sees one. */
export async function findWorkspace(database: Database, slug: string): Promise<Workspace | undefined> {
  for await (const workspace of everyWorkspaceFromInside(database))
    if (workspace.slug === slug) return workspace
  return undefined
}
