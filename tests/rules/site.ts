import { Writable } from 'node:stream'
import { pino } from 'pino'
import { webApp, type Installation } from '#src/doors/web/app.tsx'
import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { openSignIn, type SignIn } from '#src/foundation/identity/sign-in.ts'
import { appoint } from '#src/foundation/workspaces/commands.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'
import { readConfig } from '#src/platform/config.ts'
import type { Database } from '#src/platform/db.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { now, type World } from '#tests/builders.ts'

export type Browser = {
  /** The cookies it sends along; answers change them. */
  cookies: Map<string, string>
  get: (address: string, headers?: Record<string, string>) => Promise<Response>
  /** Sends a form of the page where it stands, as a browser does; one that brings a file as `FormData`. */
  post: (
    address: string,
    fields?: Record<string, string> | FormData,
    headers?: Record<string, string>,
  ) => Promise<Response>
}

export type Site = {
  app: ReturnType<typeof webApp>
  installation: Installation
  signIn: SignIn
  /** What was written to the log, one entry a line. */
  log: Record<string, unknown>[]
  /** A browser of nobody in particular. */
  visitor: () => Browser
  /** A browser in which somebody with these roles in the municipality of the world is signed in. */
  signedInAs: (...roles: Role[]) => Promise<Browser>
  /** A browser in which this account is signed in. */
  signedIn: (accountId: string) => Promise<Browser>
}

export const host = 'localhost:3000'

type Setting = {
  demoStays?: boolean
  environment?: Record<string, string>
  demo?: boolean
  database?: Database
  clock?: () => Date
}

/** The web application on a world, in this process: no port, everything else as it is. */
export function openSite(
  world: World,
  { environment = {}, demo = false, demoStays = false, database, clock = () => now }: Setting = {},
): Site {
  const config = readConfig({ NODE_ENV: 'production', ...environment })
  const used = database ?? world.database
  const signIn = openSignIn({
    database: used,
    secret: 'a secret of the tests only, long enough',
    publicUrl: config.publicUrl,
  })
  const log: Record<string, unknown>[] = []
  const kept = new Writable({
    write: (line: Buffer, _encoding, done) => {
      log.push(JSON.parse(line.toString()))
      done()
    },
  })
  const installation: Installation = {
    config,
    database: used,
    signIn,
    log: pino(kept),
    demo,
    demoStays,
    clock,
  }
  const app = webApp(installation)
  const origin = config.publicUrl ?? `http://${host}`

  const visitor = (): Browser => {
    const cookies = new Map<string, string>()
    async function send(
      address: string,
      init: RequestInit & { headers: Record<string, string> },
    ): Promise<Response> {
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
      const headers = { host: new URL(origin).host, ...(cookie && { cookie }), ...init.headers }
      const response = await app.request(new URL(address, origin).href, { ...init, headers })
      keepCookies(cookies, response)
      return response
    }
    return {
      cookies,
      get: (address, headers = {}) => send(address, { headers }),
      post: (address, fields = {}, headers = {}) => {
        const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
        return send(address, { method: 'POST', body, headers: { origin, ...headers } })
      },
    }
  }

  async function signedIn(accountId: string): Promise<Browser> {
    const browser = visitor()
    keepCookies(browser.cookies, await signIn.openSessionFor(accountId))
    return browser
  }

  async function signedInAs(...roles: Role[]): Promise<Browser> {
    const person = { name: 'Ilse Maes', email: `${newIdentifier()}@turnhout.example`, password: null }
    const { accountId } = await world.database.write({ workspace: null, account: null }, (db) =>
      makeAccount({ ...world.system, db, writing: true, auditId: null }, person),
    )
    for (const role of roles) await appoint(world.system, { accountId, role })
    return signedIn(accountId)
  }

  return { app, installation, signIn, log, visitor, signedIn, signedInAs }
}

function keepCookies(cookies: Map<string, string>, from: Response | Headers): void {
  const headers = from instanceof Headers ? from : from.headers
  for (const cookie of headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (/max-age=0/i.test(cookie)) cookies.delete(name)
    else cookies.set(name, value)
  }
}
