import { plainName } from '#src/foundation/areas/normalised-name.ts'
import type { Indicator, Unit } from '#src/situation/indicators/indicator.ts'
import type { MeasureKind } from '#src/situation/indicators/series.ts'

/** Reads an indicator by its code or its name in Dutch, French or English; accents, case and spaces do not matter. */
export function indicatorLookup(indicators: readonly Indicator[]): (text: string) => Indicator | undefined {
  const names = new Map(
    indicators.flatMap((indicator) =>
      [indicator.code, ...Object.values(indicator.name)].map((name) => [plainName(name), indicator] as const),
    ),
  )
  return (text) => names.get(plainName(text))
}

const unitWords: Readonly<Record<Unit, string>> = {
  '%': '%|procent|percent|per cent|pct|pourcent|pour cent|pourcentage|percentage',
  '‰': '‰|promille|per 1000|per 1 000|op 1000|pour mille|pour 1000|pour 1 000|per mille|per thousand',
  number: 'aantal|personen|inwoners|gezinnen|nombre|personnes|habitants|number|count|persons',
  euro: '€|eur|euro|euros',
  years: 'jaar|jaren|an|ans|annee|annees|year|years',
  index: 'index|indice|zonder eenheid|sans unite|without unit',
}

const unitOf = new Map(
  // The keys of the object above are units.
  Object.entries(unitWords).flatMap(([unit, words]) =>
    words.split('|').map((word) => [word, unit as Unit] as const),
  ),
)

export const readUnit = (text: string): Unit | undefined =>
  unitOf.get(text.trim()) ?? unitOf.get(plainName(text))

const kindOfUnit: Record<Unit, MeasureKind> = {
  '%': 'share',
  '‰': 'rate',
  number: 'count',
  euro: 'mean',
  years: 'mean',
  index: 'index',
}

/** The measure of a figure: the indicator's own, or what another unit makes of it. */
export const measureIn = (indicator: Indicator, unit: Unit | null): { unit: Unit; kind: MeasureKind } =>
  unit === null || unit === indicator.unit
    ? { unit: indicator.unit, kind: indicator.kind }
    : { unit, kind: kindOfUnit[unit] }
