import type { Issue, ProblemValues } from '#src/platform/errors.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import type { z } from 'zod'

type RawIssue = z.core.$ZodIssue | z.core.$ZodRawIssue
const at = platformProblem

const isProblemCode = (message: string | undefined): message is string =>
  /^[a-z-]+\.[a-z-]+$/.test(message ?? '')

type SizeIssue = Extract<RawIssue, { code: 'too_big' | 'too_small' }>

function sizeProblem(issue: SizeIssue): { code: string; values: ProblemValues } {
  if (issue.code === 'too_big') {
    const max = Number(issue.maximum)
    if (issue.origin === 'string') return { code: at('too-long'), values: { max } }
    if (issue.origin === 'array') return { code: at('too-many-items'), values: { max } }
    return { code: at('too-big'), values: { max } }
  }
  const min = Number(issue.minimum)
  if (issue.origin === 'array' || (issue.origin === 'string' && min <= 1))
    return { code: at('required'), values: {} }
  return { code: at(issue.origin === 'string' ? 'too-short' : 'too-small'), values: { min } }
}

/** What zod found wrong, as a code of ours with values: zod's own English never reaches a person. */
function problemOf(issue: RawIssue): { code: string; values: ProblemValues } {
  if (issue.code === 'custom') {
    const values = (issue.params ?? {}) as ProblemValues
    return { code: isProblemCode(issue.message) ? issue.message : at('invalid'), values }
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') return sizeProblem(issue)
  if (issue.code === 'invalid_value') return { code: at(issue.input ? 'choose-one' : 'required'), values: {} }
  if (issue.code === 'invalid_format' && issue.format === 'email')
    return { code: at('not-an-address'), values: {} }
  if (issue.code === 'invalid_format' && issue.format === 'uuid')
    return { code: at('choose-one'), values: {} }
  if (issue.code === 'invalid_type' && issue.input === undefined) return { code: at('required'), values: {} }
  if (issue.code === 'invalid_type' && issue.expected === 'number')
    return { code: at('not-a-number'), values: {} }
  return { code: at('invalid'), values: {} }
}

export const issueOf = (issue: z.core.$ZodIssue): Issue => ({ path: issue.path, ...problemOf(issue) })

/** A problem as the one string that a form library carries: `code` or `code {"max":200}`. */
export function encodeProblem(code: string, values: ProblemValues): string {
  return Object.keys(values).length > 0 ? `${code} ${JSON.stringify(values)}` : code
}

export function decodeProblem(encoded: string): { code: string; values: ProblemValues } {
  const space = encoded.indexOf(' ')
  if (space < 0) return { code: encoded, values: {} }
  return { code: encoded.slice(0, space), values: JSON.parse(encoded.slice(space + 1)) as ProblemValues }
}

export const encodeIssue = (issue: z.core.$ZodIssue | z.core.$ZodRawIssue): string => {
  const { code, values } = problemOf(issue)
  return encodeProblem(code, values)
}
