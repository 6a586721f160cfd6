import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { InvalidInput, Refusal } from '#src/platform/errors.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { asChosen } from '#src/platform/forms/chosen-version.ts'
import { encodeIssue, encodeProblem } from '#src/platform/forms/issue.ts'

/** What comes back with a form that was not accepted: everything that was typed, and what is wrong with it. */
export type Reply = {
  result: SubmissionResult<string[]>
  /** Somebody saved in the meantime: the page shows their version beside this one. */
  stale: boolean
}

/** The version that a form was made from, as it was sent; null when it carries none. */
export function sentVersion({ result }: Reply): number | null {
  const { version } = result.initialValue ?? {}
  return typeof version === 'string' && /^\d{1,9}$/.test(version) ? Number(version) : null
}

export type Received<Output> =
  | { accepted: true; value: Output; refuse: (refusal: Refusal | InvalidInput) => Reply }
  | { accepted: false; reply: Reply }

/** For a form that could not be read at all, such as one with too large a file: the page once more, with what is wrong. */
export const unreadReply = ({ code, values, field = '' }: Refusal): Reply => ({
  result: { status: 'error', error: { [field]: [encodeProblem(code, values)] } },
  stale: false,
})

/** The name of a field in a form, by its place in the input: codes[0].unit. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`
    return name === '' ? String(part) : `${name}.${String(part)}`
  }, '')

/** What a command found wrong that its schema cannot know, by the field that it is about. */
function problemsByField({ issues }: InvalidInput): Record<string, string[]> {
  const problems: Record<string, string[]> = {}
  for (const { path, code, values } of issues)
    (problems[nameOf(path)] ??= []).push(encodeProblem(code, values))
  return problems
}

/** More fields than any page of ours sends. */
export const mostFields = 2000

/** Names that all objects share: the form library leaves such a field out without a word. */
const sharedNames = new Set(['__proto__', 'constructor'])
const most = { fields: mostFields, sameName: 200, nameLength: 200, index: 999, depth: 6 } as const

const isOrdinaryName = (name: string): boolean =>
  name.length <= most.nameLength &&
  name.split(/[.[]/).length <= most.depth &&
  name.split(/[.[\]]/).every((part) => !sharedNames.has(part)) &&
  [...name.matchAll(/\[(\d+)\]/g)].every(([, index]) => Number(index) <= most.index)

/**
 * The fields that a page of ours can send. The form library takes time that grows with the square of equal names and
 * with indexes, and obeys names of its own (list edits), which no page of ours uses. Errors: Refusal.
 */
function ordinary(form: FormData): FormData {
  const fields = [...form].filter(([name]) => name !== '__intent__' && name !== '__state__')
  const counts = new Map<string, number>()
  for (const [name] of fields) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isOrdinary =
    fields.length <= most.fields &&
    [...counts].every(([name, count]) => count <= most.sameName && isOrdinaryName(name))
  if (!isOrdinary) throw new Refusal('invalid', platformProblem('not-a-form'))
  const copy = new FormData()
  for (const [name, value] of fields) copy.append(name, value)
  return copy
}

/** Reads a form by the schema of its command. What the address fixes wins over what was sent. */
export function receive<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  fixed: Record<string, unknown> = {},
): Received<z.output<Schema>> {
  const sent = asChosen(ordinary(form))
  for (const [name, value] of Object.entries(fixed)) sent.set(name, String(value))
  const submission = parseWithZod(sent, {
    schema,
    error: (issue) => encodeIssue(issue),
    // A rule of ours brings its own code, which passes by the line above: here it gets its values.
    formatError: (issues: z.core.$ZodIssue[]): string[] =>
      issues.map((issue) => (issue.code === 'custom' ? encodeIssue(issue) : issue.message)),
  })
  if (submission.status !== 'success')
    return { accepted: false, reply: { result: submission.reply(), stale: false } }
  return {
    accepted: true,
    value: submission.value,
    refuse: (refusal) => {
      if (refusal instanceof InvalidInput)
        return { result: submission.reply({ fieldErrors: problemsByField(refusal) }), stale: false }
      const problems = [encodeProblem(refusal.code, refusal.values)]
      const place =
        refusal.field === undefined
          ? { formErrors: problems }
          : { fieldErrors: { [refusal.field]: problems } }
      return { result: submission.reply(place), stale: refusal.code === platformProblem('stale') }
    },
  }
}
