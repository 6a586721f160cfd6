import { units, type Unit } from '#src/situation/indicators/indicator.ts'
import { unitFits } from '#src/situation/indicators/own-indicator.ts'
import { measureKinds, type MeasureKind } from '#src/situation/indicators/series.ts'

export type Measure = { kind: MeasureKind; unit: Unit }

/** What figures can be expressed in: every kind with the units that fit it. */
export const measureChoices: readonly Measure[] = measureKinds.flatMap((kind) =>
  units.filter((unit) => unitFits(kind, unit)).map((unit) => ({ kind, unit })),
)
