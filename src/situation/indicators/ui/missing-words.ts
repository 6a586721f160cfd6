import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import { figureText } from '#src/situation/indicators/figure-words.ts'
import type { IndicatorRow } from '#src/situation/indicators/situation.ts'
import { hiddenBelow } from '#src/situation/indicators/written-figure.ts'

/** Says in a sentence why a figure has no value. */
export function useMissingWords(): (figure: Figure) => string {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  return ({ missingReason, flags, period }) => {
    const count = hiddenBelow(flags)
    const words = { period: periodLabel(period, locale) }
    if (missingReason === 'hidden' && count !== null)
      return t('hiddenBelow', { ...words, count: String(count) })
    return t(`reasons.${missingReason ?? 'not-collected'}`, words)
  }
}

/** Says what the last known value was, where the newest figure has none; nothing when there never was one. */
export function useLastKnownWords(): (row: IndicatorRow) => string | null {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  return ({ lastKnown }) => {
    if (!lastKnown?.value) return null
    const figure = figureText(lastKnown.value, lastKnown, locale)
    return t('lastKnown', { figure, period: periodLabel(lastKnown.period, locale) })
  }
}
