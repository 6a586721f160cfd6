import { z } from 'zod'
import { identifier, problemAt, text, version, whenRead } from '#src/platform/forms/inputs.ts'
import { units } from '#src/situation/indicators/indicator.ts'
import { ownIndicatorProblem } from '#src/situation/indicators/own-indicator-messages.ts'
import {
  definitionLimit,
  isReadableName,
  nameLimit,
  unitFits,
  usualSourceLimit,
} from '#src/situation/indicators/own-indicator.ts'
import { measureKinds, type MeasureKind } from '#src/situation/indicators/series.ts'

const ownIndicator = {
  name: text(nameLimit).refine((name) => name === '' || isReadableName(name), {
    message: ownIndicatorProblem('name-without-letters'),
  }),
  definition: text(definitionLimit),
  kind: z.enum(measureKinds),
  unit: z.enum(units),
  usualSource: text(usualSourceLimit),
}

type Measured = { kind: MeasureKind; unit: (typeof units)[number] }

function unitsMustFit({ kind, unit }: Measured, context: z.core.$RefinementCtx): void {
  if (!unitFits(kind, unit)) problemAt(context, 'unit', ownIndicatorProblem('unit-misfit'), { kind })
}
const both = whenRead('kind', 'unit')

export const addOwnIndicatorInput = z.object(ownIndicator).superRefine(unitsMustFit, both)
export const changeOwnIndicatorInput = z
  .object({ ...ownIndicator, id: identifier(), version: version() })
  .superRefine(unitsMustFit, both)
export const removeOwnIndicatorInput = z.object({ id: identifier(), version: version() })
