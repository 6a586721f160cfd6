import { sql } from 'drizzle-orm'
import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { files } from '#src/platform/files/tables.ts'
import { inWorkspace, revised, tenantKey, tenantWall } from '#src/platform/tenancy.ts'

/** How a municipality puts its own name, colour and logo on what goes out. */
export const letterheads = pgTable(
  'letterheads',
  {
    ...tenantKey,
    /** What stands at the head of a document; null: the name of the workspace. */
    name: text('name'),
    /** Six hexadecimal digits after "#"; null: our own. */
    colour: text('colour'),
    logoFileId: uuid('logo_file_id'),
    /** What its content is: image/png or image/jpeg. */
    logoType: text('logo_type'),
    ...revised,
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.logoFileId, files),
    uniqueIndex('one_letterhead')
      .on(t.workspaceId)
      .where(sql`deleted_at is null`),
  ],
)
