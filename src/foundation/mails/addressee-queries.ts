import { eq } from 'drizzle-orm'
import { accounts } from '#src/foundation/identity/tables.ts'
import type { Db } from '#src/platform/db.ts'
import type { Addressee } from '#src/platform/mail/mail-state.ts'

/** Reserved for examples (RFC 2606): no mail ever arrives there. */
const isExample = (email: string): boolean => /[.@]example$/i.test(email)

/** Where mail for an account goes. The people of the demo get none. */
export async function findAddressee(db: Db, accountId: string): Promise<Addressee> {
  const [account] = await db
    .select({ email: accounts.email, fictional: accounts.fictional })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  if (!account) return { failure: 'no-address' }
  return account.fictional || isExample(account.email) ? { failure: 'example' } : { to: account.email }
}
