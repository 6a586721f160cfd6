import type { ProblemValues } from '#src/platform/errors.ts'
import { codedTexts } from '#src/platform/i18n/coded-texts.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

const problems = codedTexts()

/** The texts of what can go wrong in one folder. */
export const defineProblems = problems.define
export const problemCodes = problems.codes

/** What went wrong, in the reader's language. A code that nobody defined is a bug. */
export function problemText(code: string, values: ProblemValues, locale: Locale): string {
  const text = problems.find(code, values, locale)
  if (text === undefined) throw new Error(`no text for the problem ${code}`)
  return text
}
