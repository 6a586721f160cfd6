import type { ReactElement } from 'react'
import { isValidElement } from 'react'
import { Frame, frameFactsOf, type FrameFacts } from '#src/doors/web/frame.tsx'
import { renderDocument } from '#src/doors/web/render.tsx'
import { callFrom, readingIn, type Visitor } from '#src/doors/web/visitor.ts'
import { rolesIn } from '#src/foundation/workspaces/publisher.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'
import type { Actor, Call, Context } from '#src/platform/context.ts'
import { InvalidInput, Refusal, refusalKinds } from '#src/platform/errors.ts'
import { forgetFile } from '#src/platform/files/form-file.ts'
import { receive, unreadReply, type Reply } from '#src/platform/forms/reply.ts'
import { isIdentifier } from '#src/platform/identifier.ts'
import { noticeText } from '#src/platform/notices.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { cookieFor, cookieIn, cookiePrefix } from '#src/platform/web/cookies.ts'
import type { Permission, Route, View, Visit } from '#src/platform/web/route.ts'

const saidCookie = `${cookiePrefix}_gezegd`

type Made = { view: View; call: Call; facts: FrameFacts }

function refuseUnlessPermitted(permission: Permission, ctx: Context, demo: boolean): void {
  const signedIn = ctx.actor.kind === 'person'
  if (permission === 'public' || (permission === 'demo' && demo)) return
  if (permission !== 'demo' && !signedIn)
    throw new Refusal('sign-in-needed', platformProblem('sign-in-needed'))
  if (typeof permission !== 'function') {
    if (permission !== 'signed-in') throw new Refusal('forbidden', platformProblem('not-allowed'))
    return
  }
  if (!permission(ctx.actor))
    throw new Refusal('forbidden', platformProblem('not-allowed'), {
      roles: rolesThatMay(permission, ctx).join(),
    })
}

/** Which roles would get in where somebody did not. */
const rolesThatMay = (permission: (actor: Actor) => boolean, { workspace }: Context): Role[] =>
  rolesIn(workspace).filter((role) =>
    permission({
      kind: 'person',
      accountId: '',
      name: '',
      administrator: false,
      roles: [{ role, scopeKind: 'workspace', scopeId: null }],
    }),
  )

type Said = { text: string; heard: string }

function html(made: Made, visit: Visit, status: number, said?: Said): Response {
  if (made.view instanceof Response) return made.view
  const page: ReactElement = isValidElement(made.view) ? (
    <Frame facts={made.facts} said={said?.text}>
      {made.view}
    </Frame>
  ) : (
    made.view.bare
  )
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  if (said) headers.append('set-cookie', said.heard)
  return new Response(Buffer.from(renderDocument(made.call, visit.url, page, status >= 400)), {
    status,
    headers,
  })
}

/** Serves the routes of every capability for one visitor. */
export function serveRoute(route: Route, { demo, secure }: { demo: boolean; secure: boolean }) {
  async function make(
    visitor: Visitor,
    visit: Visit,
    view: (ctx: Context) => Promise<View> | View,
  ): Promise<Made> {
    return readingIn(visitor, visit.params['workspace'], async (ctx) => {
      refuseUnlessPermitted(route.permission, ctx, demo)
      return { view: await view(ctx), call: callFrom(ctx), facts: await frameFactsOf(ctx) }
    })
  }

  const permittedCall = (visitor: Visitor, visit: Visit): Promise<Call> =>
    readingIn(visitor, visit.params['workspace'], async (ctx) => {
      refuseUnlessPermitted(route.permission, ctx, demo)
      return callFrom(ctx)
    })

  async function show(visitor: Visitor, visit: Visit): Promise<Response> {
    if (route.kind === 'send') return route.handle(await permittedCall(visitor, visit), visit)
    if (route.kind === 'button') throw new Refusal('not-found', platformProblem('not-found'))
    const view = route.kind === 'page' ? route.handle : route.handle.page
    const made = await make(visitor, visit, (ctx) => view(ctx, visit, null))
    const text = noticeText(cookieIn(visit.request.headers, saidCookie) ?? '', visitor.locale)
    const heard = cookieFor(saidCookie, '', { seconds: 0, secure })
    return html(made, visit, 200, text === undefined ? undefined : { text, heard })
  }

  /** The page once more, with what was sent; a button has no page, so its problem is the whole answer. */
  async function again(
    visitor: Visitor,
    visit: Visit,
    reply: Reply,
    error: Error,
    status: number,
  ): Promise<Response> {
    if (route.kind !== 'form') throw error
    const { page } = route.handle
    return html(await make(visitor, visit, (ctx) => page(ctx, visit, reply)), visit, status)
  }

  async function receiveForm(
    visitor: Visitor,
    visit: Visit,
    readForm: (call: Call) => Promise<FormData>,
  ): Promise<Response> {
    if (route.kind !== 'form' && route.kind !== 'button') return show(visitor, visit)
    const permitted = await permittedCall(visitor, visit)
    const form = await readForm(permitted).catch((error: unknown) => error)
    if (!(form instanceof FormData)) {
      if (!(form instanceof Refusal)) throw form
      return again(visitor, visit, unreadReply(form), form, refusalKinds[form.kind].status)
    }
    const sentKey = form.get('_key')
    const key = typeof sentKey === 'string' && isIdentifier(sentKey) ? sentKey : undefined
    const call: Call = { ...permitted, ...(key !== undefined && { key }) }
    const received = receive(form, route.command.schema, route.handle.fixed?.(visit))
    const invalid = new Refusal('invalid', platformProblem('not-a-form'))
    if (!received.accepted) {
      await forgetFile(permitted, form)
      return again(visitor, visit, received.reply, invalid, refusalKinds.invalid.status)
    }
    try {
      const result = await route.command.run(call, received.value)
      const { to, say, headers = new Headers() } = await route.handle.done(result, visit, permitted)
      if (say) headers.append('set-cookie', cookieFor(saidCookie, say, { seconds: 60, secure }))
      return redirect(to, headers)
    } catch (error) {
      await forgetFile(permitted, form)
      if (error instanceof InvalidInput)
        return again(visitor, visit, received.refuse(error), invalid, refusalKinds.invalid.status)
      if (!(error instanceof Refusal) || error.kind === 'sign-in-needed') throw error
      return again(visitor, visit, received.refuse(error), error, refusalKinds[error.kind].status)
    }
  }

  return { show, receiveForm }
}

/** On to the next page. */
export function redirect(to: string, headers = new Headers()): Response {
  headers.set('location', to)
  return new Response(null, { status: 303, headers })
}
