import { z } from 'zod'
import { text } from '#src/platform/forms/inputs.ts'

export const loadBoundariesInput = z.object({
  name: text(120),
  /** Whose they are and of which year: stands under every map. */
  attribution: text(300),
  /** The TopoJSON itself. */
  text: z.string().min(1),
})
