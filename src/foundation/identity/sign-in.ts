import { betterAuth } from 'better-auth/minimal'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { createAuthEndpoint, APIError } from 'better-auth/api'
import { getCookies, setSessionCookie } from 'better-auth/cookies'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { z } from 'zod'
import { fewAtOnce } from '#src/foundation/identity/few-at-once.ts'
import { accounts, credentials, sessions, verifications } from '#src/foundation/identity/tables.ts'
import { findYoungSession, sessionAge, signedToken } from '#src/foundation/identity/session-queries.ts'
import { passwordLength } from '#src/foundation/identity/password.ts'
import type { Database } from '#src/platform/db.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { cookiePrefix, overHttpsOnly } from '#src/platform/web/cookies.ts'

const schema = { user: accounts, session: sessions, account: credentials, verification: verifications }

/** Opens a session for an account that was let in by something else than its password; only callable from here. */
const openSession = createAuthEndpoint(
  '/session/open',
  { method: 'POST', body: z.object({ accountId: z.string() }), metadata: { SERVER_ONLY: true } },
  async (context) => {
    const { internalAdapter } = context.context
    const user = await internalAdapter.findUserById(context.body.accountId)
    if (!user) throw new APIError('NOT_FOUND')
    await setSessionCookie(context, { session: await internalAdapter.createSession(user.id), user })
    return context.json({ accountId: user.id })
  },
)

/** The one check of passwords of this process, whoever asks for it. */
export const passwordCheck = fewAtOnce({ hash: hashPassword, verify: verifyPassword })

type Settings = { database: Database; secret: string; publicUrl: string | null }

const made = ({ database, secret, publicUrl }: Settings) =>
  betterAuth({
    secret,
    baseURL: publicUrl ?? 'http://127.0.0.1',
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(database.direct, { provider: 'pg', schema }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: passwordCheck,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: {
      additionalFields: {
        administrator: { type: 'boolean', input: false },
        fictional: { type: 'boolean', input: false },
        locale: { type: 'string', required: false, input: false },
      },
    },
    session: sessionAge,
    advanced: {
      cookiePrefix,
      useSecureCookies: overHttpsOnly(publicUrl),
      database: { generateId: newIdentifier },
    },
    plugins: [{ id: 'sessions-of-our-own', endpoints: { openSession } }],
  })

/** Who is signed in, by the session cookie; null for nobody. */
export type SignedIn = {
  accountId: string
  name: string
  administrator: boolean
  locale: string | null
  /** Cookies that prolong the session in the browser as it was prolonged in the database. */
  renewed: readonly string[]
}

/** Sign-in and sessions, which live in the database so that any process knows them. */
export function openSignIn(settings: Settings) {
  const auth = made(settings)
  // As the library calls it here: one of another name, of before https, is nobody's.
  const sessionCookie = getCookies(auth.options).sessionToken.name
  return {
    /** Whether an answer opens, prolongs or ends a session in the browser. */
    setsSession: (headers: Headers): boolean =>
      headers.getSetCookie().some((cookie) => cookie.startsWith(`${sessionCookie}=`)),
    async whoIs(headers: Headers, now: Date): Promise<SignedIn | null> {
      if (!headers.has('cookie')) return null
      const token = signedToken(headers, sessionCookie, settings.secret)
      const young = token && (await findYoungSession(settings.database.direct, token, now))
      if (young) return { ...young, renewed: [] }
      const { response: session, headers: answered } = await auth.api.getSession({
        headers,
        returnHeaders: true,
      })
      if (!session) return null
      const { id, name, administrator, locale } = session.user
      const renewed = answered.getSetCookie()
      return { accountId: id, name, administrator: administrator === true, locale: locale ?? null, renewed }
    },
    /** Headers with the session cookie, or null when address and password do not belong together. Errors: Refusal when too many sign in at once. */
    async signIn(email: string, password: string): Promise<Headers | null> {
      const response = await auth.api.signInEmail({ body: { email, password }, asResponse: true })
      return response.ok ? cookiesOf(response) : null
    },
    /** Headers with the session cookie of an account that something else let in: a link, the demo. */
    async openSessionFor(accountId: string): Promise<Headers> {
      const response = await auth.api.openSession({ body: { accountId }, asResponse: true })
      if (!response.ok) throw new Error(`no session for this account: ${response.status}`)
      return cookiesOf(response)
    },
    /** Ends the session and gives the headers that take its cookie away. */
    signOut: async (headers: Headers): Promise<Headers> =>
      cookiesOf(await auth.api.signOut({ headers, asResponse: true })),
  }
}

const cookiesOf = (response: Response): Headers =>
  new Headers(response.headers.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie]))

export type SignIn = ReturnType<typeof openSignIn>
