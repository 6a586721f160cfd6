import { z } from 'zod'
import { identifier, text } from '#src/platform/forms/inputs.ts'

export const waiveAdviceInput = z.object({
  rule: z.string().min(1).max(80),
  subject: identifier(),
  /** The facts that the person saw: the waiver holds for these. */
  facts: z.string().min(2).max(2000),
  reason: text(500),
})
export const withdrawWaiverInput = z.object({ id: identifier() })
