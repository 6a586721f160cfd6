import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantKey, tenantWall } from '#src/platform/tenancy.ts'

/**
 * Mail that goes out, or would if there were a mail server. To whom is an account: the address is looked up when it is
 * sent and stands nowhere else.
 */
export const outgoingMails = pgTable(
  'outgoing_mails',
  {
    ...tenantKey,
    accountId: uuid('account_id').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    attempts: integer('attempts').notNull().default(0),
    /** What the mail server said, when it refused for good. */
    failure: text('failure'),
  },
  (t) => [...tenantWall(t), index().on(t.workspaceId, t.at)],
)
