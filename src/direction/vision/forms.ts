import { z } from 'zod'
import { statementLimit } from '#src/direction/vision/vision.ts'
import { identifier, text, version } from '#src/platform/forms/inputs.ts'

export const addVisionPartInput = z.object({ statement: text(statementLimit) })
export const changeVisionPartInput = z.object({
  id: identifier(),
  version: version(),
  statement: text(statementLimit),
})
export const removeVisionPartInput = z.object({ id: identifier(), version: version() })
