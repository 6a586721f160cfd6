import { seedAreas } from '#src/foundation/areas/seed.ts'
import type { Connection } from '#src/platform/db.ts'
import { migrateDatabase } from '#src/platform/migrate.ts'

/** Tables, roles and shipped content, up to date; as the owner of the tables. */
export const prepareDatabase = (owner: Connection, appRole: string): Promise<void> =>
  migrateDatabase(owner, { appRole, seed: seedAreas })
