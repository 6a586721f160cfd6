import { sql } from 'drizzle-orm'
import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { accounts } from '#src/foundation/identity/tables.ts'
import type { PartyKind } from '#src/foundation/parties/party.ts'
import { revised, tenantKey, tenantWall, written } from '#src/platform/tenancy.ts'

export const parties = pgTable(
  'parties',
  {
    ...tenantKey,
    kind: text('kind').$type<PartyKind>().notNull(),
    name: text('name').notNull(),
    accountId: uuid('account_id').references(() => accounts.id),
    ...revised,
    ...written,
  },
  (t) => [
    ...tenantWall(t),
    uniqueIndex('one_party_of_a_name')
      .on(t.workspaceId, sql`lower(${t.name})`)
      .where(sql`deleted_at is null`),
  ],
)
