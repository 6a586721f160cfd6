import { areaName } from '#src/foundation/areas/area-name.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { originOf } from '#src/situation/indicators/municipality-origin.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import type { NoChange } from '#src/situation/indicators/situation.ts'
import { hiddenBelow } from '#src/situation/indicators/written-figure.ts'

/** In two words why there is no value: "minder dan 5" where its source hid it so. */
export function missingText(figure: Pick<Figure, 'missingReason' | 'flags'> | null, locale: Locale): string {
  const below = figure?.missingReason === 'hidden' ? hiddenBelow(figure.flags) : null
  if (below !== null) return translator(comparisonMessages, locale)('hiddenShort', { count: String(below) })
  return translator(indicatorMessages, locale)(`shortReasons.${figure?.missingReason ?? 'not-collected'}`)
}

/** The same as it is typed and stands in files, so that it is read back: words, or the mark of the source. */
export const writtenMissing = (figure: Pick<Figure, 'missingReason' | 'flags'>, locale: Locale): string =>
  figure.flags !== '' && hiddenBelow(figure.flags) === null ? figure.flags : missingText(figure, locale)

/** Of what a derived figure is the sum; nothing for one that a source gave. */
export function derivedText(figure: Pick<Figure, 'area' | 'derived'>, locale: Locale): string | null {
  const t = translator(comparisonMessages, locale)
  if (figure.derived === null) return null
  if (figure.derived === 'sum')
    return t('derived.sum', { count: belgium.municipalitiesOf(figure.area).length })
  const parts = originOf(figure.area).parts.map((part) => areaName(part, locale))
  return t('derived.merger', { parts: presenter(locale).list(parts) })
}

/** Why no change is shown, in a few words under a figure or as a sentence. */
export function noChangeText(noChange: NoChange, form: 'words' | 'sentence', locale: Locale): string {
  const t = translator(comparisonMessages, locale)
  if (noChange.why === 'no-value') {
    const year = String(noChange.year)
    return form === 'words' ? t('noChange.no-value', { year }) : t('noChange.sentence.no-value', { year })
  }
  const about = {
    period: periodLabel(noChange.figure.period, locale),
    why: t(`breaks.${noChange.reason}`),
  }
  return form === 'words' ? t('noChange.break', about) : t('noChange.sentence.break', about)
}
