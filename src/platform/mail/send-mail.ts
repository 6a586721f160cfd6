import { and, eq } from 'drizzle-orm'
import { wallOf, workspaceOf, type Call, type Context } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { job, sendJobs } from '#src/platform/jobs/jobs.ts'
import type { Post } from '#src/platform/mail/post.ts'
import { outgoingMails } from '#src/platform/mail/tables.ts'

export type Mail = {
  /** To whom: the address is looked up when it is sent. */
  accountId: string
  subject: string
  /** Plain text; links by `mailLink`. */
  body: string
}

/** A server that is away for a night is waited for. */
const mostAttempts = 12
const again = { times: mostAttempts + 2, afterSeconds: 60, atMostSeconds: 4 * 3600 }

/** One line, and not an endless one: a subject is a header. */
const asSubject = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 200)

type Row = typeof outgoingMails.$inferSelect

/** What an attempt changes of a mail; undefined: it has gone out, or never will. */
async function attempt(db: Db, { now }: Call, mail: Row, post: Post | null) {
  if (mail.sentAt || mail.failure !== null) return undefined
  if (!post) return { failure: 'no-server' }
  const addressee = await post.addresseeOf(db, mail.accountId)
  if ('failure' in addressee) return addressee
  const delivery = await post.deliver({ ...mail, ...addressee })
  const attempts = mail.attempts + 1
  if (delivery.kind === 'taken') return { attempts, sentAt: now }
  if (delivery.kind === 'refused') return { attempts, failure: delivery.answer }
  return attempts < mostAttempts ? { attempts, later: delivery.why } : { attempts, failure: 'no-answer' }
}

export const sendingJob = job(
  'mail.send',
  async (call, id, { post }) => {
    const later = await call.database.write(wallOf(call), async (db) => {
      const isThis = and(eq(outgoingMails.workspaceId, workspaceOf(call).id), eq(outgoingMails.id, id))
      // Held until what became of it is kept: whoever else was given the same mail waits, and finds it sent.
      const [mail] = await db.select().from(outgoingMails).where(isThis).for('update')
      const outcome = mail && (await attempt(db, call, mail, post))
      if (!outcome) return undefined
      const { later: why, ...changed } = { later: undefined, ...outcome }
      await db.update(outgoingMails).set(changed).where(isThis)
      return why
    })
    if (later !== undefined) throw new Error(`the mail server did not take a mail: ${later}`)
  },
  again,
)

/** Sends mails, together with everything else that the transaction keeps. What becomes of them is in their rows. */
export async function sendMails(ctx: Context, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return
  const rows = mails.map(({ accountId, subject, body }) => ({
    workspaceId: workspaceOf(ctx).id,
    id: newIdentifier(),
    accountId,
    subject: asSubject(subject),
    body,
    at: ctx.now,
  }))
  await ctx.db.insert(outgoingMails).values(rows)
  const ids = rows.map(({ id }) => id)
  await sendJobs(ctx, sendingJob, ids)
}

export const sendMail = (ctx: Context, mail: Mail): Promise<void> => sendMails(ctx, [mail])
