import type { ProblemValues } from '#src/platform/errors.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import type { FileRefusal } from '#src/situation/indicators/figures-file.ts'
import { figureProblem } from '#src/situation/indicators/import-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'

/** Why a file as a whole cannot be read, as a problem with its words; missing columns by the names a reader knows. */
export function problemOfFile(refusal: FileRefusal, locale: Locale): { code: string; values: ProblemValues } {
  const t = translator(indicatorMessages, locale)
  const missing = refusal.missing.map((column) => t(`columns.${column}`)).join(', ')
  return {
    code: figureProblem(`file-${refusal.problem}`),
    values: missing === '' ? refusal.values : { ...refusal.values, missing },
  }
}
