import type { Period } from '#src/situation/indicators/period.ts'
import type { MeasureKind, MissingReason } from '#src/situation/indicators/series.ts'

export const sourceLimit = 200
export const breakdownLimit = 100

/** An exact decimal as text, or why there is none; never both, never neither. */
export type FigureValue =
  | { value: string; missingReason: null; flags: string }
  | { value: null; missingReason: MissingReason; flags: string }

/** A figure that somebody brings: what it measures, where, when, by whom. */
export type NewFigure = FigureValue & {
  indicator: string
  unit: string
  kind: MeasureKind
  /** An age group or another part; empty for the whole. */
  breakdown: string
  source: string
  /** NIS code. */
  area: string
  period: Period
}

/** How a figure came about that no source gave: added up from the parts of a merger, or from municipalities. */
export type Derived = 'merger' | 'sum'

/** A figure as it was kept, with the series that it belongs to. */
export type Figure = NewFigure & {
  id: string
  version: number
  seriesId: string
  /** Of this municipality; otherwise published for all. */
  own: boolean
  definition: string
  population: string
  /** Null for a figure as its source gave it. What is derived is never kept. */
  derived: Derived | null
}

/** Figures with the same key measure the same thing and may stand beside each other; their sources may differ. */
export const measureKey = ({
  definition,
  unit,
  kind,
  population,
  breakdown,
}: Pick<Figure, 'definition' | 'unit' | 'kind' | 'population' | 'breakdown'>): string =>
  JSON.stringify([definition, unit, kind, population, breakdown])
