import type { Locale } from '#src/platform/i18n/locale.ts'
import type { MeasureKind } from '#src/situation/indicators/series.ts'

/** The three groups of the roadmap's environment analysis (003:752-770), in its order. */
export const indicatorGroups = ['demography', 'vulnerable-families', 'vulnerable-young-people'] as const
export type IndicatorGroup = (typeof indicatorGroups)[number]

/** Per cent, per thousand, or how many. */
export const units = ['%', '‰', 'number'] as const
export type Unit = (typeof units)[number]

export type Indicator = Readonly<{
  code: string
  group: IndicatorGroup
  name: Readonly<Record<Locale, string>>
  /** What it tells, in our own words; the exact definition comes with the source of each figure. */
  meaning: Readonly<Record<Locale, string>>
  unit: Unit
  kind: MeasureKind
  /** Who usually publishes it. */
  usualSource: Readonly<Record<Locale, string>>
  /** Document and lines that name it. */
  source: string
}>
