import { areaInSentence, ofArea } from '#src/foundation/areas/area-name.ts'
import type { Area } from '#src/foundation/areas/area.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import type { Change } from '#src/situation/indicators/comparison.ts'
import { derivedText, noChangeText } from '#src/situation/indicators/figure-notes.ts'
import { figureText, percentText, plainFigure } from '#src/situation/indicators/figure-words.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import { resultMessages } from '#src/situation/indicators/result-messages.ts'
import type { IndicatorRow, Neighbour } from '#src/situation/indicators/situation.ts'
import { directionOf, type TrendVerdict } from '#src/situation/indicators/trend.ts'

/** What a trend says about elsewhere. */
const elsewhere: Record<TrendVerdict, 'faster' | 'slower' | 'alike' | 'rises' | 'falls' | 'none'> = {
  rises: 'none',
  falls: 'none',
  stays: 'none',
  'rises-faster': 'faster',
  'rises-slower': 'slower',
  'rises-alike': 'alike',
  'rises-elsewhere-falls': 'falls',
  'falls-faster': 'faster',
  'falls-slower': 'slower',
  'falls-alike': 'alike',
  'falls-elsewhere-rises': 'rises',
  'stays-alike': 'alike',
  'stays-elsewhere-rises': 'rises',
  'stays-elsewhere-falls': 'falls',
}

type Valued = Neighbour & { value: string }

const valued = (neighbour: Neighbour): Valued[] =>
  neighbour.figure?.value ? [{ ...neighbour, value: neighbour.figure.value }] : []

/** Where the figure stands beside those around it: one sentence; nothing where it has no value. */
function standing({ figure, neighbours }: IndicatorRow, own: Area, locale: Locale): string | null {
  if (!figure || figure.value === null) return null
  const t = translator(resultMessages, locale)
  const beside = (['higher', 'lower', 'about-equal'] as const).flatMap((verdict) => {
    const areas = neighbours
      .filter((one) => one.verdict === verdict)
      .flatMap(valued)
      .map(({ area, value }) =>
        t('place', { area: areaInSentence(area, locale), value: figureText(value, figure, locale) }),
      )
    return areas.length > 0 ? [t(`standing.${verdict}`, { areas: presenter(locale).list(areas) })] : []
  })
  const said = {
    period: periodLabel(figure.period, locale),
    ofArea: ofArea(own, locale),
    value: [figureText(figure.value, figure, locale), figure.breakdown && `(${figure.breakdown})`]
      .filter(Boolean)
      .join(' '),
  }
  return beside.length > 0 ? t('beside', { ...said, standing: beside.join(', ') }) : t('alone', said)
}

/** Without its sign: that is in the verb. */
function amountOf({ amount, measure }: Change, locale: Locale): string {
  const t = translator(resultMessages, locale)
  const size = amount.replace(/^-/, '')
  if (measure === 'percent') return t('byPercent', { amount: percentText(size, locale) })
  return t('byPoints', { amount: plainFigure(size, locale), count: Math.round(Number(size) * 10) / 10 })
}

/** That no source gave the figure so, where it is a sum. */
function derivation({ figure }: IndicatorRow, locale: Locale): string | null {
  const how = figure && derivedText(figure, locale)
  return how ? translator(comparisonMessages, locale)('derived.sentence', { how }) : null
}

/** What happened since the beginning of the years that are shown, beside the widest area, or why that is not said. */
function development({ change, since, reference, noChange }: IndicatorRow, locale: Locale): string | null {
  if (!change || !since) return noChange && noChangeText(noChange, 'sentence', locale)
  return translator(resultMessages, locale)(directionOf(change), {
    since: periodLabel(since, locale),
    amount: amountOf(change, locale),
    beside: reference?.trend ? elsewhere[reference.trend] : 'none',
    other: reference ? areaInSentence(reference.area, locale) : '',
  })
}

/** The result of one indicator in words, from the same figures as the strip: where we stand and what happened since. */
export const resultSentence = (row: IndicatorRow, own: Area, locale: Locale): string =>
  [standing(row, own, locale), derivation(row, locale), development(row, locale)].filter(Boolean).join(' ')
