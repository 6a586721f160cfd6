import type { Locale } from '#src/platform/i18n/locale.ts'
import type { MeasureKind } from '#src/situation/indicators/series.ts'

/** The three groups of the roadmap's environment analysis (003:752-770), in its order. */
export const indicatorGroups = ['demography', 'vulnerable-families', 'vulnerable-young-people'] as const
/** After the twelve come those that the country's statisticians or the municipality itself added. */
export const addedGroups = ['published', 'own'] as const
export type IndicatorGroup = (typeof indicatorGroups)[number] | (typeof addedGroups)[number]

/** Per cent, per thousand, how many, money, years of age or duration, or a figure without a unit. */
export const units = ['%', '‰', 'number', 'euro', 'years', 'index'] as const
export type Unit = (typeof units)[number]
export const isUnit = (text: string): text is Unit => units.some((unit) => unit === text)

export type Indicator = Readonly<{
  /** Code in content/indicators.csv, or the identifier of one that was added. */
  code: string
  group: IndicatorGroup
  name: Readonly<Record<Locale, string>>
  /** What it tells, in our own words; the exact definition comes with the source of each figure. */
  meaning: Readonly<Record<Locale, string>>
  unit: Unit
  kind: MeasureKind
  /** Who usually publishes it. */
  usualSource: Readonly<Record<Locale, string>>
  /** Document and lines that name it; null for one that was added. */
  source: string | null
}>
