import { z } from 'zod'
import { financingKinds, financingNameLimit } from '#src/action/plan/financing.ts'
import { endsAfterStart } from '#src/action/plan/forms.ts'
import {
  day,
  euros,
  identifier,
  optional,
  optionalText,
  version,
  whenRead,
} from '#src/platform/forms/inputs.ts'

const financing = {
  actionId: identifier(),
  kind: z.enum(financingKinds),
  name: optionalText(financingNameLimit),
  amountCents: optional(euros()),
  startsOn: optional(day()),
  endsOn: optional(day()),
}

const inOrder = [endsAfterStart, whenRead('startsOn', 'endsOn')] as const

export const addFinancingInput = z.object(financing).superRefine(...inOrder)
export const changeFinancingInput = z
  .object({ ...financing, id: identifier(), version: version() })
  .superRefine(...inOrder)
export const removeFinancingInput = z.object({
  actionId: identifier(),
  id: identifier(),
  version: version(),
})
