import type { Database, Db, Wall } from '#src/platform/db.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { dayInBelgium } from '#src/platform/clock.ts'

/** A role, and what it is held over: a whole workspace, or one thing in it. */
export type ScopedRole = { role: string; scopeKind: string; scopeId: string | null }

export type Actor =
  | { kind: 'nobody' }
  | { kind: 'person'; accountId: string; name: string; administrator: boolean; roles: readonly ScopedRole[] }
  | { kind: 'system'; onBehalfOf: string | null }

export type Workspace = { id: string; slug: string; name: string; fictional: boolean }

/** What a door knows about who asks what, before a transaction is open. */
export type Call = {
  database: Database
  actor: Actor
  workspace: Workspace | null
  now: Date
  locale: Locale
  /** Makes a second sending of the same form harmless. */
  key?: string
}

/** A call inside a transaction. */
export type Context = Omit<Call, 'key'> & {
  db: Db
  writing: boolean
  /** Audit row of the command that runs, so that commands inside commands point to it. */
  auditId: string | null
  /** What belongs together and is undone at once: every change in here points to it. */
  batchId?: string
}

export const nobody: Actor = { kind: 'nobody' }

export const accountOf = (actor: Actor): string | null => {
  if (actor.kind === 'person') return actor.accountId
  return actor.kind === 'system' ? actor.onBehalfOf : null
}

/** The wall of whoever is nobody in particular, in no workspace. */
export const nobodysWall: Wall = { workspace: null, account: null }

export const wallOf = (call: Pick<Call, 'actor' | 'workspace'>): Wall => ({
  workspace: call.workspace?.id ?? null,
  account: accountOf(call.actor),
})

const days = new WeakMap<Date, string>()

/** The calendar day in Belgium for this call; worked out once, as many parts of a page ask it. */
export function today({ now }: Pick<Call, 'now'>): string {
  const day = days.get(now) ?? dayInBelgium(now)
  days.set(now, day)
  return day
}

/** The workspace of a call that cannot do without one. */
export function workspaceOf(call: Pick<Call, 'workspace'>): Workspace {
  if (!call.workspace) throw new Error('this call needs a workspace')
  return call.workspace
}

/** Everything `work` reads comes from one read-only transaction behind the wall of the call's workspace. */
export const reading = <Result>(call: Call, work: (ctx: Context) => Promise<Result>): Promise<Result> =>
  call.database.read(wallOf(call), (db) => work({ ...call, db, writing: false, auditId: null }))

/**
 * A question that several parts of a page ask: its answer is read once per reading transaction, which sees one moment
 * from beginning to end. In a command, which changes things, it is asked anew each time.
 */
export function oncePerReading<Answer>(
  ask: (ctx: Context) => Promise<Answer>,
): (ctx: Context) => Promise<Answer> {
  const answers = new WeakMap<Db, Promise<Answer>>()
  return (ctx) => {
    if (ctx.writing) return ask(ctx)
    const answer = answers.get(ctx.db) ?? ask(ctx)
    answers.set(ctx.db, answer)
    return answer
  }
}
