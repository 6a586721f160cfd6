import type { Locale } from '#src/platform/i18n/locale.ts'
import { progressWords } from '#src/situation/imports/progress-words.ts'
import { isUnderWay, type ImportState } from '#src/situation/indicators/series.ts'

type Worked = { state: ImportState; reading: { done: number; total: number } }

/** How far the work on a file is, as its page draws it and as the page asks for it again. */
export function howFar({ state, reading: { done, total } }: Worked, locale: Locale) {
  return { state, underWay: isUnderWay(state), done, total, text: progressWords(state, done, total, locale) }
}
