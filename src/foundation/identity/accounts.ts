import { hashPassword } from 'better-auth/crypto'
import { identityProblem } from '#src/foundation/identity/messages.ts'
import { accounts, credentials } from '#src/foundation/identity/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

type NewAccount = {
  name: string
  email: string
  password: string | null
  administrator?: boolean
  fictional?: boolean
}

/**
 * Makes an account in the transaction of a command; without a password it can only be entered in another way. Whoever
 * calls this has decided who may.
 */
export async function makeAccount(ctx: Context, account: NewAccount): Promise<{ accountId: string }> {
  const { name, email, password, administrator = false, fictional = false } = account
  const stamp = { createdAt: ctx.now, updatedAt: ctx.now }
  const id = newIdentifier()
  const made = await ctx.db
    .insert(accounts)
    .values({ id, name, email, administrator, fictional, locale: ctx.locale, emailVerified: true, ...stamp })
    .onConflictDoNothing({ target: accounts.email })
  if (made.rowCount === 0) throw new Refusal('conflict', identityProblem('address-taken'), {}, 'email')
  if (password !== null) {
    await ctx.db.insert(credentials).values({
      id: newIdentifier(),
      userId: id,
      accountId: id,
      providerId: 'credential',
      password: await hashPassword(password),
      ...stamp,
    })
  }
  return { accountId: id }
}
