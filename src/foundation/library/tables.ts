import { sql } from 'drizzle-orm'
import { integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { revised, tenantKey, tenantWall, written } from '#src/platform/tenancy.ts'

/** The policy domains of a workspace: those of the shipped list, renamed where it likes, and its own. */
export const policyDomains = pgTable(
  'policy_domains',
  {
    ...tenantKey,
    /** Code in content/policy-domains.csv; null for an own domain. */
    code: text('code'),
    /** Null: the shipped name, in the reader's language. */
    name: text('name'),
    position: integer('position').notNull(),
    ...revised,
    ...written,
  },
  (t) => [
    ...tenantWall(t),
    uniqueIndex()
      .on(t.workspaceId, t.code)
      .where(sql`deleted_at is null`),
  ],
)
