import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantKey, tenantWall, wallOnly } from '#src/platform/tenancy.ts'

/** What was done, by whom, on whose behalf: only ever added to. Holds ids, never texts of people. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    ...tenantKey,
    command: text('command').notNull(),
    subjects: jsonb('subjects').$type<Record<string, string>>().notNull(),
    actorKind: text('actor_kind').notNull(),
    accountId: uuid('account_id'),
    parentId: uuid('parent_id'),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [...tenantWall(t), index().on(t.workspaceId, t.at)],
)

/** How every editable row came to be what it is: the fields before each change. */
export const changes = pgTable(
  'changes',
  {
    ...tenantKey,
    subject: text('subject').notNull(),
    rowId: uuid('row_id').notNull(),
    version: integer('version').notNull(),
    accountId: uuid('account_id'),
    at: timestamp('at', { withTimezone: true }).notNull(),
    before: jsonb('before').$type<Record<string, unknown>>(),
    after: jsonb('after').$type<Record<string, unknown>>(),
    batchId: uuid('batch_id'),
  },
  (t) => [
    ...tenantWall(t),
    index().on(t.workspaceId, t.subject, t.rowId, t.version),
    index().on(t.workspaceId, t.at),
    index()
      .on(t.workspaceId, t.batchId)
      .where(sql`batch_id is not null`),
  ],
)

/** Forms that arrived, by the key they carried: a second arrival gets the first answer. */
export const submissions = pgTable(
  'submissions',
  {
    workspaceId: tenantKey.workspaceId,
    key: uuid('key').notNull(),
    accountId: uuid('account_id'),
    command: text('command').notNull(),
    /** SHA-256 of what was sent: another text under the same key is another sending. */
    inputHash: text('input_hash').notNull(),
    result: jsonb('result').$type<unknown>(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.key] }), ...wallOnly(t)],
)
