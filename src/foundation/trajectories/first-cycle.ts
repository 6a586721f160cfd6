import { trajectoryMessages } from '#src/foundation/trajectories/messages.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

/** A cycle to begin with, to be changed: from this year on, as long as a municipal policy cycle of six years. */
export function firstCycle(day: string, locale: Locale) {
  const year = Number(day.slice(0, 4))
  const years = `${year}–${year + 5}`
  return {
    name: translator(trajectoryMessages, locale)('firstName', { years }),
    startsOn: `${year}-01-01`,
    endsOn: `${year + 5}-12-31`,
  }
}
