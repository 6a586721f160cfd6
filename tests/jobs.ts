import '#src/doors/all-jobs.ts'
import { sql } from 'drizzle-orm'
import type { Call } from '#src/platform/context.ts'
import { allJobs, type JobContent, type Means } from '#src/platform/jobs/jobs.ts'
import type { World } from '#tests/builders.ts'

/** Does every job that is in line, as the worker would, until none is left. Returns how many that were. */
export async function runJobs(
  world: Pick<World, 'database' | 'system'>,
  means: Means = { post: null },
): Promise<number> {
  const nobodysWall = { workspace: null, account: null }
  const { rows } = await world.database.write(nobodysWall, (db) =>
    db.execute<{ name: string; data: JobContent }>(sql`
      update jobs.job set state = 'completed', completed_on = now() where state = 'created' returning name, data`),
  )
  for (const { name, data } of rows) {
    const call: Call = {
      database: world.database,
      actor: { kind: 'system', onBehalfOf: data.accountId },
      workspace: data.workspace,
      now: world.system.now,
      locale: data.locale,
    }
    await allJobs.get(name)?.run(call, data.id, means)
  }
  return rows.length === 0 ? 0 : rows.length + (await runJobs(world, means))
}
