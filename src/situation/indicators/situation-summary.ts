import { areaInSentence } from '#src/foundation/areas/area-name.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import type { Compared } from '#src/situation/indicators/compared-areas.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { situationFacts, type IndicatorRow } from '#src/situation/indicators/situation.ts'

/** How many indicators stand higher, lower, about equal, how many are compared by their growth, and how many wait. */
export function situationSummaryInWords(
  rows: readonly IndicatorRow[],
  { others }: Compared,
  locale: Locale,
): string {
  const t = translator(indicatorMessages, locale)
  const { compared, grown, higher, lower, waiting, 'about-equal': equal } = situationFacts(rows)
  const widest = others.at(-1)
  const levels =
    compared > 0 && widest
      ? [t('leadVerdicts', { area: areaInSentence(widest, locale), higher, lower, equal })]
      : []
  return [
    ...(compared > 0 || grown === 0 ? [t('lead', { compared })] : []),
    ...levels,
    ...(grown > 0 ? [t('leadGrown', { grown })] : []),
    t('leadWaiting', { waiting }),
  ].join(' ')
}
