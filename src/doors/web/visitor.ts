import { enterOwnWorkspace } from '#src/foundation/workspaces/queries.ts'
import type { SignedIn, SignIn } from '#src/foundation/identity/sign-in.ts'
import { nobody, type Actor, type Call, type Context } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import { Refusal } from '#src/platform/errors.ts'
import { isLocale, preferredLocale, type Locale } from '#src/platform/i18n/locale.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { cookieIn, cookiePairs, cookiePrefix } from '#src/platform/web/cookies.ts'

export const localeCookie = `${cookiePrefix}_taal`

export type Visitor = { signedIn: SignedIn | null; locale: Locale; now: Date; database: Database }

/** The same question as a browser asks it that just got these cookies. */
export function withCookies(request: Request, answered: Headers): Request {
  const fresh = answered.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  const names = new Set(fresh.map((pair) => pair.split('=')[0]))
  const headers = new Headers(request.headers)
  const kept = cookiePairs(request.headers).filter((pair) => !names.has(pair.split('=')[0]))
  headers.set('cookie', [...kept, ...fresh].join('; '))
  return new Request(request.url, { headers })
}

/** Who asks, in which language: the person's choice, then the cookie's, then the browser's. */
export async function visitorOf(
  request: Request,
  database: Database,
  signIn: SignIn,
  now: Date,
): Promise<Visitor> {
  const signedIn = await signIn.whoIs(request.headers, now)
  const chosen = [cookieIn(request.headers, localeCookie), signedIn?.locale].find(isLocale)
  const locale = chosen ?? preferredLocale(request.headers.get('accept-language') ?? undefined)
  return { signedIn, locale, now, database }
}

const actorOf = (signedIn: SignedIn | null): Actor =>
  signedIn
    ? {
        kind: 'person',
        accountId: signedIn.accountId,
        name: signedIn.name,
        administrator: signedIn.administrator,
        roles: [],
      }
    : nobody

/** The visitor as a call without a workspace. */
export const callOf = ({ signedIn, locale, now, database }: Visitor): Call => ({
  database,
  actor: actorOf(signedIn),
  workspace: null,
  now,
  locale,
})

/**
 * Reads in one transaction: first which workspace this is and what the visitor is there, then everything `work` asks
 * for, behind the wall of that workspace.
 */
export function readingIn<Result>(
  visitor: Visitor,
  slug: string | undefined,
  work: (ctx: Context) => Promise<Result>,
): Promise<Result> {
  const call = callOf(visitor)
  const account = visitor.signedIn?.accountId ?? null
  return visitor.database.read({ workspace: null, account }, async (db) => {
    const ctx: Context = { ...call, db, writing: false, auditId: null }
    if (slug === undefined) return work(ctx)
    if (call.actor.kind !== 'person') throw new Refusal('sign-in-needed', platformProblem('sign-in-needed'))
    const own = await enterOwnWorkspace(db, slug)
    if (!own) throw new Refusal('not-found', platformProblem('not-found'))
    return work({ ...ctx, workspace: own.workspace, actor: { ...call.actor, roles: own.roles } })
  })
}

/** A reading context as the call of a command: the same person in the same workspace, outside the transaction. */
export const callFrom = ({ db: _db, writing: _writing, auditId: _audit, ...call }: Context): Call => call
