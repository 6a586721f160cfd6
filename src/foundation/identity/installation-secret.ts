import { eq } from 'drizzle-orm'
import { installationSecrets } from '#src/foundation/identity/tables.ts'
import { nobodysWall } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import { newSecret } from '#src/platform/secret.ts'

/** The secret that signs session cookies: made once, the same for every process on this database. */
export async function signingSecret(database: Database): Promise<string> {
  const name = 'session-signing'
  return database.write(nobodysWall, async (db) => {
    await db.insert(installationSecrets).values({ name, value: newSecret() }).onConflictDoNothing()
    const [row] = await db.select().from(installationSecrets).where(eq(installationSecrets.name, name))
    if (!row) throw new Error('the signing secret was not kept')
    return row.value
  })
}
