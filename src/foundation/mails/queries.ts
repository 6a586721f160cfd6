import { and, count, desc, eq } from 'drizzle-orm'
import { accounts } from '#src/foundation/identity/tables.ts'
import { mayReadAllMails } from '#src/foundation/mails/policy.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { outgoingMails } from '#src/platform/mail/tables.ts'

export const mailsAPage = 50

/** What whoever asks may read: everything, or what was meant for them. */
function readable(ctx: Context) {
  const here = eq(outgoingMails.workspaceId, workspaceOf(ctx).id)
  if (mayReadAllMails(ctx.actor)) return here
  return and(here, eq(outgoingMails.accountId, found(accountOf(ctx.actor) ?? undefined)))
}

const listed = {
  id: outgoingMails.id,
  /** Null when the account is gone. */
  to: accounts.name,
  subject: outgoingMails.subject,
  at: outgoingMails.at,
  sentAt: outgoingMails.sentAt,
  failure: outgoingMails.failure,
}
const isAddressee = eq(accounts.id, outgoingMails.accountId)

/** One page of mails, newest first; of those asked for, the nearest page that is there. Two statements. */
export async function listMails(ctx: Context, askedPage: number) {
  const [counted] = await ctx.db.select({ count: count() }).from(outgoingMails).where(readable(ctx))
  const total = counted?.count ?? 0
  const pageCount = Math.max(1, Math.ceil(total / mailsAPage))
  const page = Math.min(askedPage, pageCount)
  const mails = await ctx.db
    .select(listed)
    .from(outgoingMails)
    .leftJoin(accounts, isAddressee)
    .where(readable(ctx))
    .orderBy(desc(outgoingMails.at), desc(outgoingMails.id))
    .limit(mailsAPage)
    .offset((page - 1) * mailsAPage)
  return { mails, total, page, pageCount }
}
export type MailList = Awaited<ReturnType<typeof listMails>>
export type ListedMail = MailList['mails'][number]

export async function getMail(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({ ...listed, body: outgoingMails.body, attempts: outgoingMails.attempts })
    .from(outgoingMails)
    .leftJoin(accounts, isAddressee)
    .where(and(readable(ctx), eq(outgoingMails.id, id)))
  return found(row)
}
export type OpenedMail = Awaited<ReturnType<typeof getMail>>
