import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { PlanView } from '#src/action/plan-views/view.ts'
import { accounts } from '#src/foundation/identity/tables.ts'
import { tenantKey, tenantWall } from '#src/platform/tenancy.ts'

/** A way of looking at the plan that somebody kept: which view, and what stands in its address. */
export const savedViews = pgTable(
  'saved_views',
  {
    ...tenantKey,
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text('name').notNull(),
    view: text('view').$type<PlanView>().notNull(),
    /** The query of its address, filters and sorting. */
    query: text('query').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    ...tenantWall(t),
    uniqueIndex('one_view_of_a_name').on(t.workspaceId, t.accountId, sql`lower(${t.name})`),
  ],
)
