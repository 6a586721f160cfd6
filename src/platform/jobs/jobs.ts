import { sql } from 'drizzle-orm'
import { accountOf, workspaceOf, type Call, type Context, type Workspace } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import type { Post } from '#src/platform/mail/post.ts'

/** Where the queue keeps its tables. */
export const jobSchema = 'jobs'

/** What whoever does jobs has at hand; no mail server: no post. */
export type Means = { post: Post | null }

/** How often work that failed is begun again, and how long it waits before: each time about twice as long. */
type Again = { times: number; afterSeconds: number; atMostSeconds: number }
const soonAgain: Again = { times: 2, afterSeconds: 0, atMostSeconds: 0 }

/** Somebody's work that goes on after the answer to their request: the system does it on their behalf. */
export type Job = {
  readonly name: string
  /** What was begun and not ended is begun again, here or in another process: nothing of it may stay halfway. */
  readonly run: (call: Call, id: string, means: Means) => Promise<void>
  readonly again: Again
}

/** What a job carries: whose it is, and the identifier of what it is about; no text of people. */
export type JobContent = { id: string; workspace: Workspace; accountId: string | null; locale: Locale }

/** The system, on behalf of whoever put the job in line. */
export const callOf = (
  { database, clock }: { database: Database; clock: () => Date },
  { workspace, accountId, locale }: JobContent,
): Call => ({ database, actor: { kind: 'system', onBehalfOf: accountId }, workspace, now: clock(), locale })

/** Every job there is. */
export const allJobs = new Map<string, Job>()

export function job(name: string, run: Job['run'], again = soonAgain): Job {
  const made = { name, run, again }
  if (allJobs.has(name)) throw new Error(`two jobs are called ${name}`)
  allJobs.set(name, made)
  return made
}

/** Done by somebody else when whoever does it goes silent for so long. */
const silentSeconds = 30
const longestSeconds = 4 * 3600

/** Whether somebody does work on this, or will. */
export async function isInLine(ctx: Context, id: string): Promise<boolean> {
  const { rows } = await ctx.db.execute<{ found: boolean }>(sql`
    select exists (select 1 from ${sql.identifier(jobSchema)}.job
      where data ->> 'id' = ${id} and state in ('created', 'retry', 'active')) as found`)
  return rows[0]?.found === true
}

/** Puts a job in line, together with everything else that the transaction keeps. */
export const sendJob = (ctx: Context, one: Job, id: string): Promise<void> => sendJobs(ctx, one, [id])

/** The same work on several things, each a job of its own; one statement. */
export async function sendJobs(ctx: Context, { name, again }: Job, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { id: workspaceId, slug, name: called, fictional } = workspaceOf(ctx)
  const contents = ids.map((id): JobContent => ({
    id,
    workspace: { id: workspaceId, slug, name: called, fictional },
    accountId: accountOf(ctx.actor),
    locale: ctx.locale,
  }))
  const jobs = contents.map((data) => ({ id: newIdentifier(), data }))
  await ctx.db.execute(sql`
    insert into ${sql.identifier(jobSchema)}.job (id, name, data, expire_seconds, heartbeat_seconds,
      retry_limit, retry_delay, retry_delay_max, retry_backoff)
    select id, ${name}, data, ${longestSeconds}::integer, ${silentSeconds}::integer,
      ${again.times}::integer, ${again.afterSeconds}::integer, ${again.atMostSeconds}::integer, ${again.afterSeconds > 0}::boolean
    from json_to_recordset(${JSON.stringify(jobs)}::json) as one (id uuid, data jsonb)`)
}
