import { sql } from 'drizzle-orm'
import { accountOf, workspaceOf, type Call, type Context, type Workspace } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

/** Where the queue keeps its tables. */
export const jobSchema = 'jobs'

/** Somebody's work that goes on after the answer to their request: the system does it on their behalf. */
export type Job = {
  readonly name: string
  /** What was begun and not ended is begun again, here or in another process: nothing of it may stay halfway. */
  readonly run: (call: Call, id: string) => Promise<void>
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

export function job(name: string, run: Job['run']): Job {
  const made = { name, run }
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
export async function sendJob(ctx: Context, { name }: Job, id: string): Promise<void> {
  const { id: workspaceId, slug, name: called, fictional } = workspaceOf(ctx)
  const content: JobContent = {
    id,
    workspace: { id: workspaceId, slug, name: called, fictional },
    accountId: accountOf(ctx.actor),
    locale: ctx.locale,
  }
  await ctx.db.execute(sql`
    insert into ${sql.identifier(jobSchema)}.job (id, name, data, retry_limit, expire_seconds, heartbeat_seconds)
    values (${newIdentifier()}, ${name}, ${JSON.stringify(content)}::jsonb, 2, ${longestSeconds}, ${silentSeconds})`)
}
