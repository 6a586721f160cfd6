import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import type { Refusal } from '#src/platform/errors.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { encodeIssue, encodeProblem } from '#src/platform/forms/issue.ts'

/** What comes back with a form that was not accepted: everything that was typed, and what is wrong with it. */
export type Reply = {
  result: SubmissionResult<string[]>
  /** Somebody saved in the meantime: the page shows their version beside this one. */
  stale: boolean
}

export type Received<Output> =
  | { accepted: true; value: Output; refuse: (refusal: Refusal) => Reply }
  | { accepted: false; reply: Reply }

/** For a form that could not be read at all, such as one with too large a file: the page once more, with what is wrong. */
export const unreadReply = ({ code, values, field = '' }: Refusal): Reply => ({
  result: { status: 'error', error: { [field]: [encodeProblem(code, values)] } },
  stale: false,
})

/** Reads a form by the schema of its command. What the address fixes wins over what was sent. */
export function receive<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  fixed: Record<string, unknown> = {},
): Received<z.output<Schema>> {
  for (const [name, value] of Object.entries(fixed)) form.set(name, String(value))
  const submission = parseWithZod(form, {
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
      const problems = [encodeProblem(refusal.code, refusal.values)]
      const place =
        refusal.field === undefined
          ? { formErrors: problems }
          : { fieldErrors: { [refusal.field]: problems } }
      return { result: submission.reply(place), stale: refusal.code === platformProblem('stale') }
    },
  }
}
