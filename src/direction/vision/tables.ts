import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { trajectories } from '#src/foundation/trajectories/tables.ts'
import { inWorkspace, revised, tenantKey, tenantWall, written } from '#src/platform/tenancy.ts'

/** The vision in parts, so that an objective can say which part it serves. */
export const visionParts = pgTable(
  'vision_parts',
  {
    ...tenantKey,
    trajectoryId: uuid('trajectory_id').notNull(),
    statement: text('statement').notNull(),
    position: integer('position').notNull(),
    ...revised,
    ...written,
  },
  (t) => [...tenantWall(t), inWorkspace(t, t.trajectoryId, trajectories)],
)
