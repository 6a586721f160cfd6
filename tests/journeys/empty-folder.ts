import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '#tests/journeys/running-app.ts'

/** A place for the data of one app, and the settings that point there. */
export type Home = { settings: Environment; remove: () => Promise<void> }

/** An empty folder that the account of the database may pass through; its socket lies in it too. */
export async function emptyFolder(): Promise<Home & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'kansrijk-journey-'))
  await chmod(folder, 0o755)
  return {
    folder,
    settings: { KANSRIJK_DATA: join(folder, 'data'), TMPDIR: folder },
    remove: async () => rm(folder, { recursive: true, force: true }),
  }
}
