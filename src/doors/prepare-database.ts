import '#src/doors/all-jobs.ts'
import { seedAreas } from '#src/foundation/areas/seed.ts'
import { seedPublisher } from '#src/foundation/workspaces/seed.ts'
import type { Connection, Db } from '#src/platform/db.ts'
import { installQueue } from '#src/platform/jobs/queue.ts'
import { migrateDatabase } from '#src/platform/migrate.ts'

async function seed(db: Db): Promise<void> {
  await seedAreas(db)
  await seedPublisher(db, new Date())
}

/** Tables, roles and shipped content, up to date; as the owner of the tables. */
export const prepareDatabase = (owner: Connection, appRole: string): Promise<void> =>
  migrateDatabase(owner, { appRole, seed, prepare: () => installQueue(owner) })
