import { z } from 'zod'
import { mostShown } from '#src/action/plan-files/workbook-columns.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import { broughtFile, identifier } from '#src/platform/forms/inputs.ts'

export const receiveWorkbookInput = z.object({
  fileId: broughtFile(workbookProblem('file-missing')),
})

const tick = () =>
  z
    .boolean()
    .optional()
    .transform((ticked) => ticked ?? false)

export const keepWorkbookInput = z.object({
  id: identifier(),
  /** What the person looked at, as the preview says it. */
  seen: z.string().max(64),
  /** Of rows that were changed here as well: those for which the workbook's version is taken. */
  taken: z
    .array(identifier())
    .max(mostShown)
    .optional()
    .transform((ids) => ids ?? []),
  takeAll: tick(),
  withoutRefused: tick(),
})

export const removeWorkbookInput = z.object({ id: identifier() })
