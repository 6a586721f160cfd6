import type { ReactElement } from 'react'
import type { z } from 'zod'
import type { Act } from '#src/platform/command.ts'
import type { Actor, Call, Context } from '#src/platform/context.ts'
import type { FormFile } from '#src/platform/files/form-file.ts'
import type { Reply } from '#src/platform/forms/reply.ts'
import type { Path, PathParameters } from '#src/platform/web/path.ts'

/** Who may come here at all; what a person may do there, the command decides once more. */
export type Permission = 'public' | 'signed-in' | 'demo' | ((actor: Actor) => boolean)

export type Visit<Pattern extends string = string> = {
  params: PathParameters<Pattern>
  query: URLSearchParams
  request: Request
  url: URL
}

/** A page inside the shell, a bare page (print), or a finished response (a file). */
export type View = ReactElement | { bare: ReactElement } | Response

export type PageHandler<Pattern extends string> = (
  ctx: Context,
  visit: Visit<Pattern>,
) => Promise<View> | View
export type FormHandler<Pattern extends string, Result> = {
  /** The page with the form: asked for, and once more when what was sent does not fit. */
  page: (ctx: Context, visit: Visit<Pattern>, reply: Reply | null) => Promise<View> | View
  /** What the address already says, so that nobody can send something else. */
  fixed?: (visit: Visit<Pattern>) => Record<string, unknown>
  /** This form brings a file: its field then holds the identifier of the stored file. */
  bringsFile?: FormFile
  /** Where to go on; with the call where that hangs on what became of it since. */
  done: (result: Result, visit: Visit<Pattern>, call: Call) => Onward | Promise<Onward>
}

/** Where to go when it is done, the code of what is said there, and headers to take along (a session cookie). */
export type Onward = { to: string; say?: string; headers?: Headers }
export type SendHandler<Pattern extends string> = (call: Call, visit: Visit<Pattern>) => Promise<Response>

type Described = { pattern: string; permission: Permission }
export type Route = Described &
  (
    | { kind: 'page'; handle: PageHandler<string> }
    | { kind: 'form'; command: Act<z.ZodType, unknown>; handle: FormHandler<string, unknown> }
    | {
        kind: 'button'
        command: Act<z.ZodType, unknown>
        handle: Omit<FormHandler<string, unknown>, 'page'>
      }
    | { kind: 'send'; handle: SendHandler<string> }
  )

/** A page that is asked for. Everything its handler reads comes from one read-only transaction. */
export const page = <Pattern extends string>(
  at: Path<Pattern>,
  permission: Permission,
  handle: PageHandler<Pattern>,
): Route => ({ kind: 'page', pattern: at.pattern, permission, handle: handle as PageHandler<string> })

/** A page with a form that runs one command. */
export const form = <Pattern extends string, Schema extends z.ZodType, Result>(
  at: Path<Pattern>,
  permission: Permission,
  command: Act<Schema, Result>,
  handle: FormHandler<Pattern, Result>,
): Route => ({
  kind: 'form',
  pattern: at.pattern,
  permission,
  // The three belong together by the type parameters above; the table of routes forgets which they were.
  command: command as unknown as Act<z.ZodType, unknown>,
  handle: handle as unknown as FormHandler<string, unknown>,
})

/** A button that runs one command, on whatever page it stands: without a page of its own. */
export const button = <Pattern extends string, Schema extends z.ZodType, Result>(
  at: Path<Pattern>,
  permission: Permission,
  command: Act<Schema, Result>,
  handle: Omit<FormHandler<Pattern, Result>, 'page'>,
): Route => ({
  kind: 'button',
  pattern: at.pattern,
  permission,
  command: command as unknown as Act<z.ZodType, unknown>,
  handle: handle as unknown as Omit<FormHandler<string, unknown>, 'page'>,
})

/** Something that is only sent: a file, a sign-out. */
export const send = <Pattern extends string>(
  at: Path<Pattern>,
  permission: Permission,
  handle: SendHandler<Pattern>,
): Route => ({ kind: 'send', pattern: at.pattern, permission, handle: handle as SendHandler<string> })
