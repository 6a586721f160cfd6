import { pgTable, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { accounts } from '#src/foundation/identity/tables.ts'
import { trajectories } from '#src/foundation/trajectories/tables.ts'
import { inWorkspace, tenantKey, tenantWall } from '#src/platform/tenancy.ts'

/** Until when somebody has seen what changed in a plan. */
export const planVisits = pgTable(
  'plan_visits',
  {
    ...tenantKey,
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    trajectoryId: uuid('trajectory_id').notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.trajectoryId, trajectories),
    uniqueIndex().on(t.workspaceId, t.accountId, t.trajectoryId),
  ],
)
