import { Hono, type Context as HonoContext } from 'hono'
import { ErrorPage } from '#src/doors/web/error-page.tsx'
import { Frame, frameFactsOf, outsideFacts, type FrameFacts } from '#src/doors/web/frame.tsx'
import { webPaths } from '#src/doors/web/paths.ts'
import { renderDocument } from '#src/doors/web/render.tsx'
import { readForm } from '#src/doors/web/read-form.ts'
import { allRoutes } from '#src/doors/web/routes.ts'
import { isOwnHost, refuseOtherOrigin, securityHeaders } from '#src/doors/web/security.ts'
import { redirect, serveRoute } from '#src/doors/web/serve.tsx'
import { callFrom, callOf, readingIn, visitorOf, withCookies, type Visitor } from '#src/doors/web/visitor.ts'
import { offersDemo } from '#src/foundation/identity/queries.ts'
import type { SignIn } from '#src/foundation/identity/sign-in.ts'
import { signInWith } from '#src/foundation/identity/waiting-form-routes.tsx'
import { roles } from '#src/foundation/workspaces/roles.ts'
import type { Config } from '#src/platform/config.ts'
import type { Call } from '#src/platform/context.ts'
import type { Database } from '#src/platform/db.ts'
import { Refusal, refusalKinds } from '#src/platform/errors.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import { isIdentifier, newIdentifier } from '#src/platform/identifier.ts'
import { withoutValues, type Logger } from '#src/platform/log.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { problemText } from '#src/platform/problems.ts'
import { overHttpsOnly } from '#src/platform/web/cookies.ts'
import type { Route, Visit } from '#src/platform/web/route.ts'

export type Installation = {
  config: Config
  database: Database
  signIn: SignIn
  log: Logger
  demo: boolean
  /** The demo stays when a real municipality is set up: somebody asked for it. */
  demoStays?: boolean
  clock: () => Date
}

type Variables = { Variables: { requestId: string } }

/** Parts of addresses that are words; every other part names a row. */
const wordParameters = new Set(['workspace', 'link', 'nis', 'indicator', 'rule'])

/** Whether a form of this route can wait while somebody signs in: a chosen file cannot be sent on. */
const canWait = (route: Route): boolean =>
  typeof route.permission === 'function' &&
  (route.kind === 'button' || (route.kind === 'form' && route.handle.bringsFile === undefined))

/** What a request asks for. An address that names a row by something that is no identifier names nothing. */
function visitOf(c: HonoContext): Visit {
  const url = new URL(c.req.url)
  const params = c.req.param()
  const namesNothing = Object.entries(params).some(
    ([name, part]) => part.includes('\u0000') || (!wordParameters.has(name) && !isIdentifier(part)),
  )
  if (namesNothing) throw new Refusal('not-found', platformProblem('not-found'))
  return { params, query: url.searchParams, request: c.req.raw, url }
}

/** The page that somebody was on: what they asked for, or where the form stood that they sent. */
function pageOf(request: Request): string | undefined {
  const referrer = request.headers.get('referer')
  const address = request.method === 'GET' ? request.url : referrer
  if (!address || !URL.canParse(address)) return undefined
  const { host, pathname, search } = new URL(address)
  return host === new URL(request.url).host ? pathname + search : undefined
}

/** The whole web application: routes of all capabilities behind one set of walls. */
export function webApp(installation: Installation): Hono<Variables> {
  const { config, database, signIn, log, demo, clock } = installation
  const app = new Hono<Variables>()
  const headers = Object.entries(securityHeaders(config))
  const secure = overHttpsOnly(config.publicUrl)
  const visitor = (request: Request): Promise<Visitor> => visitorOf(request, database, signIn, clock())

  app.use(async (c, next) => {
    const started = performance.now()
    c.set('requestId', newIdentifier())
    if (!isOwnHost(c.req.header('host') ?? null, config)) return c.text('Misdirected request', 421)
    await next()
    for (const [name, value] of headers) c.res.headers.set(name, value)
    const line = {
      id: c.get('requestId'),
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
    }
    log.info({ ...line, ms: Math.round(performance.now() - started) }, 'request')
    return undefined
  })

  app.get('/health', (c) => c.text('ok'))
  app.get('/ready', async (c) =>
    (await database.isReachable()) ? c.text('ready') : c.text('no database', 503),
  )

  for (const route of allRoutes(installation)) mount(route)

  function mount(route: Route): void {
    const serve = serveRoute(route, { demo, secure })
    if (route.kind === 'page' || route.kind === 'form')
      app.get(route.pattern, async (c) => {
        const who = await visitor(c.req.raw)
        return withRenewedSession(who, await serve.show(who, visitOf(c)))
      })
    if (route.kind === 'page') return
    app.post(route.pattern, async (c) => {
      refuseOtherOrigin(c.req.raw, config)
      const who = await visitor(c.req.raw)
      if (!who.signedIn && canWait(route)) return signInAndGoOn(c, serve, who)
      const response =
        route.kind === 'send'
          ? await serve.show(who, visitOf(c))
          : await serve.receiveForm(who, visitOf(c), (call) => formOf(route, call, c.req.raw))
      return withRenewedSession(who, response)
    })
  }

  /** A session that is used lives on, in the browser too; an answer that sets the session itself has the last word. */
  function withRenewedSession({ signedIn }: Visitor, response: Response): Response {
    if (!signIn.setsSession(response.headers))
      for (const cookie of signedIn?.renewed ?? []) response.headers.append('set-cookie', cookie)
    return response
  }

  /** What was sent waits until whoever sent it is signed in again, and then goes on. */
  async function signInAndGoOn(
    c: HonoContext,
    serve: ReturnType<typeof serveRoute>,
    who: Visitor,
  ): Promise<Response> {
    const visit = visitOf(c)
    const isDemoOffered = () => readingIn(who, undefined, ({ db }) => offersDemo(db, installation))
    const waiting = await signInWith(signIn, await readForm(c.req.raw), { ...who, isDemoOffered })
    if ('page' in waiting) return framedDocument(c, who, waiting.page, waiting.status, waiting.refused)
    let known = who
    async function goOn({ signedIn, form }: { signedIn: Headers; form: FormData }): Promise<Response> {
      known = await visitor(withCookies(c.req.raw, signedIn))
      return serve.receiveForm(known, visit, async () => form)
    }
    // Whatever becomes of the form: whoever signed in is signed in.
    const response = await goOn(waiting).catch((error: Error) => errorResponse(c, error, known))
    for (const cookie of waiting.signedIn.getSetCookie()) response.headers.append('set-cookie', cookie)
    return response
  }

  const formOf = (route: Route, call: Call, request: Request): Promise<FormData> =>
    route.kind === 'form' && route.handle.bringsFile
      ? receiveFileForm(call, request, config.uploadLimitBytes, route.handle.bringsFile)
      : readForm(request)

  /** Who gets an error page: nobody in particular, in Dutch, when even that cannot be found out. */
  const visitorAnyhow = (request: Request): Promise<Visitor> =>
    visitor(request).catch(() => ({ signedIn: null, locale: 'nl', now: clock(), database }))

  /** The frame of the workspace that the address names, for whoever belongs there; the plain one for others. */
  async function surroundings(c: HonoContext, who: Visitor): Promise<{ call: Call; facts: FrameFacts }> {
    const outside = { call: callOf(who), facts: outsideFacts }
    const slug = who.signedIn ? c.req.param('workspace') : undefined
    if (slug === undefined) return outside
    return readingIn(who, slug, async (ctx) => ({
      call: callFrom(ctx),
      facts: await frameFactsOf(ctx),
    })).catch(() => outside)
  }

  async function framedDocument(
    c: HonoContext,
    who: Visitor,
    page: React.ReactElement,
    status: number,
    refused = false,
  ): Promise<Response> {
    const { call, facts } = await surroundings(c, who)
    const framed = (
      <Frame facts={facts} said={undefined}>
        {page}
      </Frame>
    )
    const headers = { 'cache-control': 'no-store' }
    return c.html(renderDocument(call, new URL(c.req.url), framed, refused), status as 500, headers)
  }

  /** What somebody gets for an error: words for a refusal, the number of the request for a bug. */
  async function errorResponse(c: HonoContext, error: Error, who: Visitor): Promise<Response> {
    if (!(error instanceof Refusal)) {
      const requestId = c.get('requestId')
      log.error({ id: requestId, error: withoutValues(error) }, 'bug')
      return framedDocument(c, who, <ErrorPage kind="broken" requestId={requestId} />, 500)
    }
    const { status } = refusalKinds[error.kind]
    if (error.kind === 'not-found') return framedDocument(c, who, <ErrorPage kind="not-found" />, status)
    if (error.kind === 'sign-in-needed') return redirect(webPaths.signIn({ terug: pageOf(c.req.raw) }))
    const problem = problemText(error.code, error.values, who.locale)
    const may = String(error.values['roles'] ?? '').split(',')
    const page = (
      <ErrorPage kind="refused" problem={problem} roles={roles.filter((role) => may.includes(role))} />
    )
    return framedDocument(c, who, page, status)
  }

  app.notFound(async (c) =>
    framedDocument(c, await visitorAnyhow(c.req.raw), <ErrorPage kind="not-found" />, 404),
  )
  app.onError(async (error, c) => errorResponse(c, error, await visitorAnyhow(c.req.raw)))
  return app
}
