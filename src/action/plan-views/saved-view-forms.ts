import { z } from 'zod'
import { planViews, viewNameLimit, viewQueryLimit } from '#src/action/plan-views/view.ts'
import { identifier, text } from '#src/platform/forms/inputs.ts'

export const keepViewInput = z.object({
  name: text(viewNameLimit),
  view: z.enum(planViews),
  query: z
    .string()
    .max(viewQueryLimit)
    .optional()
    .transform((query) => query ?? ''),
})
export const removeSavedViewInput = z.object({ id: identifier() })
