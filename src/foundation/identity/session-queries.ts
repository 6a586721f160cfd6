import { createHmac, timingSafeEqual } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { accounts, sessions } from '#src/foundation/identity/tables.ts'
import type { Db } from '#src/platform/db.ts'
import { question, type ValueOf } from '#src/platform/question.ts'
import { cookieIn } from '#src/platform/web/cookies.ts'

/** Seconds that a session lasts, and after which one that is used is prolonged. */
export const sessionAge = { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 } as const

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The token in the cookie of this name when this installation signed it, as the library does: HMAC-SHA-256 in base64. */
export function signedToken(headers: Headers, name: string, secret: string): string | null {
  const value = decoded(cookieIn(headers, name) ?? '')
  const end = value.lastIndexOf('.')
  if (end < 1) return null
  const token = value.slice(0, end)
  // Compared as it is written: the same bytes can be written in several ways, and ours is one.
  const signature = Buffer.from(value.slice(end + 1))
  const expected = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'))
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null
}

const sessionOf = question((db, value: ValueOf<'token'>) =>
  db
    .select({
      accountId: accounts.id,
      name: accounts.name,
      administrator: accounts.administrator,
      locale: accounts.locale,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.userId))
    .where(eq(sessions.token, value('token')))
    .prepare(''),
)

/**
 * Who a session belongs to, in one statement: what nearly every page begins with. Null when it does not exist, is over,
 * or is due to be prolonged: then the library has the word.
 */
export async function findYoungSession(db: Db, token: string, now: Date) {
  const [row] = await sessionOf(db, { token })
  const youngUntil = now.getTime() + (sessionAge.expiresIn - sessionAge.updateAge) * 1000
  if (!row || row.expiresAt.getTime() <= youngUntil) return null
  const { expiresAt: _expiresAt, ...signedIn } = row
  return signedIn
}
