import { and, eq, gt, isNull } from 'drizzle-orm'
import { oneTimeLinks } from '#src/foundation/identity/tables.ts'
import type { Db } from '#src/platform/db.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { hashSecret, newSecret } from '#src/platform/secret.ts'

type Purpose = (typeof oneTimeLinks.$inferSelect)['purpose']

/** Makes a link that opens one door once; links for the same purpose that were made before stop working. */
export async function makeOneTimeLink(db: Db, purpose: Purpose, now: Date, hours: number): Promise<string> {
  const secret = newSecret()
  await db.delete(oneTimeLinks).where(and(eq(oneTimeLinks.purpose, purpose), isNull(oneTimeLinks.usedAt)))
  await db.insert(oneTimeLinks).values({
    id: newIdentifier(),
    purpose,
    secretHash: hashSecret(secret),
    expiresAt: new Date(now.getTime() + hours * 3_600_000),
  })
  return secret
}

const usable = (purpose: Purpose, secret: string, now: Date) =>
  and(
    eq(oneTimeLinks.purpose, purpose),
    eq(oneTimeLinks.secretHash, hashSecret(secret)),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, now),
  )

export async function isUsableLink(db: Db, purpose: Purpose, secret: string, now: Date): Promise<boolean> {
  const rows = await db
    .select({ id: oneTimeLinks.id })
    .from(oneTimeLinks)
    .where(usable(purpose, secret, now))
  return rows.length === 1
}

/** True for the one who comes first; false for everybody after. */
export async function useLink(db: Db, purpose: Purpose, secret: string, now: Date): Promise<boolean> {
  const done = await db
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(usable(purpose, secret, now))
  return done.rowCount === 1
}
