import {
  bigint,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { inWorkspace, tenantKey, tenantWall, wallOnly } from '#src/platform/tenancy.ts'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** Files that people bring: kept in the database, so that any process can serve the next request. */
export const files = pgTable(
  'files',
  {
    ...tenantKey,
    name: text('name').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    /** SHA-256, hexadecimal. */
    hash: text('hash').notNull(),
    accountId: uuid('account_id'),
    at: timestamp('at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }),
  },
  (t) => [...tenantWall(t), index().on(t.expiresAt)],
)

export const fileChunks = pgTable(
  'file_chunks',
  {
    workspaceId: tenantKey.workspaceId,
    fileId: uuid('file_id').notNull(),
    position: integer('position').notNull(),
    content: bytes('content').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.fileId, t.position] }),
    ...wallOnly(t),
    inWorkspace({ ...t, id: t.fileId }, t.fileId, files).onDelete('cascade'),
  ],
)
