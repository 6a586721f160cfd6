import { z } from 'zod'
import { actionStatuses, approaches } from '#src/action/plan/action.ts'
import { bulkChangeProblem } from '#src/action/plan-views/bulk-change-messages.ts'
import { mostAtOnce } from '#src/action/plan-views/bulk-change.ts'
import { day, identifier, optional, problemAt, whenRead } from '#src/platform/forms/inputs.ts'

/** An action as somebody saw it when they ticked it: `identifier:version`. */
const ticked = z
  .string()
  .regex(/^[^:]+:\d{1,9}$/)
  .transform((written) => {
    const [id, version] = written.split(':')
    return { id, version: Number(version) }
  })
  .pipe(z.object({ id: identifier(), version: z.number().int().min(1) }))

const changes = {
  status: optional(z.enum(actionStatuses)),
  ownerId: optional(identifier()),
  endsOn: optional(day()),
  objectiveId: optional(identifier()),
  approach: optional(z.enum(approaches)),
}

type Chosen = { [Name in keyof typeof changes]: unknown } & { on: string | null }

function somethingChosen(input: Chosen, context: z.core.$RefinementCtx): void {
  const names = Object.keys(changes) as (keyof typeof changes)[]
  if (input.on !== null && input.status === null)
    problemAt(context, 'status', bulkChangeProblem('status-needed'))
  else if (names.every((name) => input[name] === null))
    problemAt(context, 'status', bulkChangeProblem('nothing-chosen'))
}

function someTicked({ chosen }: { chosen: readonly unknown[] }, context: z.core.$RefinementCtx): void {
  if (chosen.length === 0) problemAt(context, 'chosen', bulkChangeProblem('nothing-ticked'))
  if (chosen.length > mostAtOnce)
    problemAt(context, 'chosen', bulkChangeProblem('too-many'), { max: mostAtOnce })
}

export const changeManyActionsInput = z
  .object({
    chosen: z
      .array(ticked)
      .optional()
      .transform((all) => all ?? []),
    ...changes,
    /** Since when they have that status; today when left out. */
    on: optional(day()),
  })
  .superRefine(someTicked, whenRead('chosen'))
  .superRefine(somethingChosen, whenRead('on', ...Object.keys(changes)))
