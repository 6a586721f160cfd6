import type { Call } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import { callOf, jobSchema, type Job, type JobContent, type Means } from '#src/platform/jobs/jobs.ts'

type House = { database: Database; clock: () => Date }
/** Whoever works ahead of others does so at a desk of its own, not where mail goes out. */
const withoutMeans: Means = { post: null }

const sayAliveMs = 5_000
const table = `${jobSchema}.job`

/**
 * Takes a job out of the hands of whoever looks for work, also one of somebody who went silent; undefined when somebody
 * else does it.
 */
async function take(
  database: Database,
  name: string,
  id: string,
): Promise<{ jobId: string; content: JobContent } | undefined> {
  const { rows } = await database.executeSql(
    `update ${table} set state = 'active', started_on = now(), heartbeat_on = now(),
       retry_count = case when started_on is null then retry_count else retry_count + 1 end
     where name = $1 and data ->> 'id' = $2 and (
       state in ('created', 'retry')
       or (state = 'active' and heartbeat_on + heartbeat_seconds * interval '1 second' < now())
     )
     returning id as "jobId", data as content`,
    [name, id],
  )
  // Two columns, of what `sendJob` wrote.
  return (rows as { jobId: string; content: JobContent }[])[0]
}

/**
 * Does a job that is in line in this process, ahead of all others. It stays in line as one that is being
 * done: should this process die, another one begins it again. False when there is none, or
 * somebody else does it.
 */
export async function doAtOnce({ database, clock }: House, { name, run }: Job, id: string): Promise<boolean> {
  const taken = await take(database, name, id)
  if (!taken) return false
  const call: Call = callOf({ database, clock }, taken.content)
  const mine = [name, taken.jobId]
  const alive = setInterval(() => {
    void database
      .executeSql(`update ${table} set heartbeat_on = now() where name = $1 and id = $2`, mine)
      .catch(() => {})
  }, sayAliveMs)
  try {
    await run(call, taken.content.id, withoutMeans)
  } catch (error) {
    // Nobody took it on: the next one that looks begins it again.
    await database.executeSql(`update ${table} set state = 'retry' where name = $1 and id = $2`, mine)
    throw error
  } finally {
    clearInterval(alive)
  }
  await database.executeSql(
    `update ${table} set state = 'completed', completed_on = now() where name = $1 and id = $2`,
    mine,
  )
  return true
}
