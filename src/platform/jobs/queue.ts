import { PgBoss } from 'pg-boss'
import type { Connection, Database } from '#src/platform/db.ts'
import { allJobs, callOf, jobSchema, type Job, type JobContent, type Means } from '#src/platform/jobs/jobs.ts'
import { settle, worksHere } from '#src/platform/jobs/settled.ts'
import { withoutValues, type Logger } from '#src/platform/log.ts'

/** As the owner of the tables: the queue's own tables, up to date, and a line for every kind of job. */
export async function installQueue(owner: Connection): Promise<void> {
  const boss = new PgBoss({ ...pool(owner), schema: jobSchema, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  try {
    for (const name of allJobs.keys()) await boss.createQueue(name)
  } finally {
    await boss.stop({ graceful: false })
  }
}

/** What the queue asks of a pool, from our way of saying where a database is. */
const pool = ({ connectionString, host, port, user, password, database }: Connection) => ({
  max: 1,
  ...Object.fromEntries(
    Object.entries({ connectionString, host, port, user, password, database }).filter(
      ([, value]) => value !== undefined,
    ),
  ),
})

type House = Means & { database: Database; clock: () => Date; log: Logger }

/** Looked for so often; a job that waits is begun within this. */
const everySeconds = 0.5
const endsWithinMs = 8_000

/** Does jobs in this process, one of a kind at a time, until `end`. */
export async function startWorker({
  database,
  clock,
  log,
  post,
}: House): Promise<{ end: () => Promise<void> }> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.executeSql(text, values) },
    schema: jobSchema,
    // The owner does that when the tables are brought up to date.
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', (error) => log.error({ error: withoutValues(error) }, 'the queue of jobs'))
  await boss.start()

  async function work({ name, run }: Job, content: JobContent): Promise<void> {
    try {
      await run(callOf({ database, clock }, content), content.id, { post })
    } catch (error) {
      if (error instanceof Error)
        log.error({ job: name, id: content.id, error: withoutValues(error) }, 'a job failed')
      throw error
    } finally {
      settle(content.id)
    }
  }

  for (const job of allJobs.values()) {
    const options = { pollingIntervalSeconds: everySeconds, batchSize: 1, heartbeatRefreshSeconds: 5 }
    await boss.work<JobContent>(job.name, options, async ([one]) => {
      if (one) await work(job, one.data)
    })
  }
  worksHere(true)
  return {
    async end() {
      worksHere(false)
      await boss.stop({ graceful: true, timeout: endsWithinMs })
    },
  }
}
