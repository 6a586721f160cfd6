import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
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
