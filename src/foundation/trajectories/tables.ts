import { bigint, date, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { revised, tenantKey, tenantWall, written } from '#src/platform/tenancy.ts'

/** One run through the roadmap: a policy cycle with its name, years and budget. */
export const trajectories = pgTable(
  'trajectories',
  {
    ...tenantKey,
    name: text('name').notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    /** Integer cents; null while nothing is decided. */
    budgetCents: bigint('budget_cents', { mode: 'number' }),
    /** How many objectives it has had: numbers are labels and are not given twice. */
    lastObjective: integer('last_objective').notNull().default(0),
    ...revised,
    ...written,
  },
  (t) => [...tenantWall(t)],
)
