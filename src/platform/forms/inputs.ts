import { z } from 'zod'
import type { ProblemValues } from '#src/platform/errors.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { parseDay } from '#src/platform/written/day.ts'
import { parseDecimal } from '#src/platform/written/decimal.ts'
import { mostCents, parseEuros } from '#src/platform/written/money.ts'

/** Text that must be there; trimmed, and in one Unicode form so that equal names are equal. */
export const text = (max: number) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').replaceAll('\u0000', '').trim())
    .pipe(z.string().min(1).max(max))

/** Absent, empty and null all mean: not filled in. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => (value === undefined ? null : value) as z.output<Schema> | null)

export const optionalText = (max: number) =>
  z
    .string()
    .nullish()
    .transform((value) => value?.normalize('NFC').replaceAll('\u0000', '').trim() || null)
    .pipe(z.string().max(max).nullable())

export const identifier = () => z.uuid()

/** A calendar day as people write it, or YYYY-MM-DD; gives YYYY-MM-DD. */
export const day = () =>
  z.string().transform((value, context) => {
    const read = parseDay(value)
    if (read.ok) return read.value
    context.addIssue({
      code: 'custom',
      message: platformProblem(read.code === 'empty' ? 'required' : read.code),
    })
    return z.NEVER
  })

/**
 * Days in one field, with a comma, a semicolon or a new line between them; gives them as YYYY-MM-DD, each once, earliest
 * first. Errors: the first one that is no day, by its own words.
 */
export const days = (most: number) =>
  z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .transform((value, context) => {
      const written = typeof value === 'string' ? value.split(/[,;\n]/) : (value ?? [])
      const given = written.map((each) => each.trim()).filter((each) => each !== '')
      const read = given.map((each) => ({ each, day: parseDay(each) }))
      const wrong = read.find(({ day: one }) => !one.ok)
      if (wrong)
        context.addIssue({
          code: 'custom',
          message: platformProblem('not-a-day-of-several'),
          params: { day: wrong.each },
        })
      else if (given.length > most)
        context.addIssue({
          code: 'custom',
          message: platformProblem('too-many-items'),
          params: { max: most },
        })
      return [...new Set(read.flatMap(({ day: one }) => (one.ok ? [one.value] : [])))].toSorted()
    })

/** A number as people write it; gives the exact decimal as text. */
export const decimal = () =>
  z.union([z.string(), z.number()]).transform((value, context) => {
    const read = typeof value === 'number' ? { ok: true as const, value: String(value) } : parseDecimal(value)
    if (read.ok) return read.value
    context.addIssue({
      code: 'custom',
      message: platformProblem(read.code === 'empty' ? 'required' : 'not-a-number'),
    })
    return z.NEVER
  })

const euroProblems = {
  empty: 'required',
  'not-a-number': 'not-an-amount',
  ambiguous: 'not-an-amount',
  'other-unit': 'not-an-amount',
  negative: 'negative-amount',
  'too-many-decimals': 'not-an-amount',
  'too-large': 'amount-too-large',
} as const

/** An amount in euros as people write it, or whole cents as a number; gives cents. */
export const euros = () =>
  z.union([z.string(), z.number().int().min(0).max(mostCents)]).transform((value, context) => {
    if (typeof value === 'number') return value
    const read = parseEuros(value)
    if (read.ok) return read.value
    context.addIssue({ code: 'custom', message: platformProblem(euroProblems[read.code]) })
    return z.NEVER
  })

/** A file that came in with the form, by its identifier; `missing` is said when there is none. */
export const broughtFile = (missing: string) =>
  z
    .string()
    .optional()
    .transform((id, context) => {
      if (id !== undefined && id !== '') return id
      context.addIssue({ code: 'custom', message: missing })
      return z.NEVER
    })
    .pipe(identifier())

/** Yes, no, or not answered yet. */
export const answer = () =>
  z
    .union([z.enum(['yes', 'no']), z.boolean()])
    .nullish()
    .transform((value) => (value === undefined || value === null ? null : value === true || value === 'yes'))

/** What the database counts to. */
const highestVersion = 2_147_483_647

/** The version that a form was made from. */
export const version = () => z.number().int().min(1).max(highestVersion)

/**
 * For a rule that looks at several fields: it also looks when other fields do not fit, so that people read all that is
 * wrong at once.
 */
export const whenRead = (...fields: readonly string[]): z.core.$ZodSuperRefineParams => ({
  when: ({ issues }) => !issues.some(({ path }) => fields.includes(String(path?.[0]))),
})

/** A rule that looks at several fields: puts a problem beside one of them. */
export function problemAt(
  context: z.core.$RefinementCtx,
  field: string,
  code: string,
  values: ProblemValues = {},
): void {
  context.addIssue({ code: 'custom', message: code, path: [field], params: values })
}
