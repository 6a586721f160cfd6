import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { readingMessages } from '#src/situation/imports/reading-messages.ts'
import type { ImportState } from '#src/situation/indicators/series.ts'

const kilo = 1000
const mega = 1_000_000

/** The larger unit from here on; a tenth of it only where the whole is a few of them. */
const inUnits = (bytes: number, whole: number, locale: Locale): string => {
  if (whole < mega) return presenter(locale).number(Math.ceil(bytes / kilo))
  return presenter(locale).number(bytes / mega, { decimals: whole < 10 * mega ? 1 : 0 })
}

/** How large a file is: 12 kB, 3,4 MB, 75 MB. */
export function fileSizeWords(bytes: number, locale: Locale): string {
  const t = translator(readingMessages, locale)
  return t(bytes < mega ? 'kilobytes' : 'megabytes', { size: inUnits(bytes, bytes, locale) })
}

/** How far the work on a file is: 12 van 75 MB, regel 20.000 van 100.000. */
export function progressWords(state: ImportState, done: number, total: number, locale: Locale): string {
  const t = translator(readingMessages, locale)
  if (total === 0) return t('waitsItsTurn')
  const { number } = presenter(locale)
  const counted = { done: number(Math.min(done, total)), total: number(total) }
  if (state === 'keeping') return t('linesOf', counted)
  if (state === 'undoing') return t('figuresOf', counted)
  return t(total < mega ? 'kilobytesOf' : 'megabytesOf', {
    done: inUnits(Math.min(done, total), total, locale),
    total: inUnits(total, total, locale),
  })
}
