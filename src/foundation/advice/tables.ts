import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { tenantKey, tenantWall } from '#src/platform/tenancy.ts'

/** Advice that somebody chose not to follow, with the reason. It holds for the facts it saw and no others. */
export const waivers = pgTable(
  'waivers',
  {
    ...tenantKey,
    rule: text('rule').notNull(),
    subject: uuid('subject').notNull(),
    facts: text('facts').notNull(),
    reason: text('reason').notNull(),
    accountId: uuid('account_id'),
    at: timestamp('at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (t) => [
    ...tenantWall(t),
    uniqueIndex('one_waiver_of_facts')
      .on(t.workspaceId, t.subject, t.rule, t.facts)
      .where(sql`withdrawn_at is null`),
  ],
)
