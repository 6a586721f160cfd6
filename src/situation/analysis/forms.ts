import { z } from 'zod'
import { conclusionKinds, mostFigures, textLimit, titleLimit } from '#src/situation/analysis/conclusion.ts'
import { readPlace, writtenPlace } from '#src/situation/analysis/kept-figure.ts'
import { conclusionProblem } from '#src/situation/analysis/messages.ts'
import { identifier, optional, problemAt, text, version, whenRead } from '#src/platform/forms/inputs.ts'

const conclusion = {
  kind: z.enum(conclusionKinds),
  title: text(titleLimit),
  text: text(textLimit),
  domainId: optional(identifier()),
  /** The figures it rests on, as boxes that are ticked. */
  figures: z
    .array(z.string().regex(writtenPlace).transform(readPlace))
    .max(mostFigures)
    .optional()
    .transform((places) => places ?? []),
  /** Kept figures take the value that they have today; a new conclusion keeps that anyway. */
  renew: z
    .array(z.literal('values'))
    .max(1)
    .optional()
    .transform((boxes) => (boxes ?? []).length > 0),
}

type Pointing = { kind: string; domainId: string | null }

function onlyHintsPoint({ kind, domainId }: Pointing, context: z.core.$RefinementCtx): void {
  if (kind === 'group' && domainId !== null)
    problemAt(context, 'domainId', conclusionProblem('domain-of-hints'))
}

export const addConclusionInput = z
  .object(conclusion)
  .superRefine(onlyHintsPoint, whenRead('kind', 'domainId'))

export const changeConclusionInput = z
  .object({ ...conclusion, id: identifier(), version: version() })
  .superRefine(onlyHintsPoint, whenRead('kind', 'domainId'))

export const moveConclusionInput = z.object({
  id: identifier(),
  version: version(),
  to: z.enum(['earlier', 'later']),
})
export const removeConclusionInput = z.object({ id: identifier(), version: version() })
