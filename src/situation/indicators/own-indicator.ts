import { plainName } from '#src/foundation/areas/normalised-name.ts'
import { ruleValue } from '#src/foundation/library/rules.ts'
import { indicatorLookup } from '#src/situation/indicators/indicator-lookup.ts'
import type { Indicator, Unit } from '#src/situation/indicators/indicator.ts'
import type { MeasureKind } from '#src/situation/indicators/series.ts'

export const nameLimit = 120
export const definitionLimit = 1000
export const usualSourceLimit = 200

/** More would make the situation a list that nobody reads, and its forms longer than any browser may send. */
export const mostOwnIndicators = ruleValue('own-indicators-most')

const ofMeans: readonly Unit[] = ['number', 'euro', 'years', '%', '‰']

/** In which units each kind of measure is expressed. */
const unitsOfKind: Readonly<Record<MeasureKind, readonly Unit[]>> = {
  count: ['number', 'euro'],
  share: ['%'],
  rate: ['‰', '%'],
  mean: ofMeans,
  median: ofMeans,
  index: ['index'],
}

export const unitFits = (kind: MeasureKind, unit: Unit): boolean => unitsOfKind[kind].includes(unit)

/** A file of figures finds an indicator by the letters and digits of its name. */
export const isReadableName = (name: string): boolean => plainName(name) !== ''

/** The other indicator that is called so, in whatever language and however written: a file could not tell them apart. */
export const namesake = (
  indicators: readonly Indicator[],
  name: string,
  ownCode?: string,
): Indicator | undefined => indicatorLookup(indicators.filter(({ code }) => code !== ownCode))(name)
