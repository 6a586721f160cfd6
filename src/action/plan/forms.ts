import { z } from 'zod'
import { actionStatuses, approaches, textLimit, titleLimit } from '#src/action/plan/action.ts'
import { planProblem } from '#src/action/plan/messages.ts'
import {
  measureKinds,
  measureLimit,
  mostAccepting,
  objectiveKinds,
  statementLimit,
} from '#src/action/plan/objective.ts'
import { partyNameLimit } from '#src/foundation/parties/party.ts'
import {
  answer,
  day,
  decimal,
  euros,
  identifier,
  optional,
  optionalText,
  problemAt,
  text,
  version,
  whenRead,
} from '#src/platform/forms/inputs.ts'

/** How many people or services, as people write it: "1.000" is a thousand. */
const count = () =>
  optional(
    decimal()
      .transform(Number)
      .pipe(z.number().refine(Number.isInteger, planProblem('not-a-count')).min(0).max(mostAccepting)),
  )

const objective = {
  kind: z.enum(objectiveKinds),
  domainId: identifier(),
  parentId: optional(identifier()),
  statement: text(statementLimit),
  forWhom: optionalText(measureLimit),
  visionPartId: optional(identifier()),
  measure: optionalText(measureLimit),
  measureKind: optional(z.enum(measureKinds)),
  unit: optionalText(40),
  baseline: optional(decimal()),
  target: optional(decimal()),
  startsOn: optional(day()),
  endsOn: optional(day()),
  enoughPeople: answer(),
  enoughMeans: answer(),
  acceptedByParents: count(),
  acceptedByWorkingGroup: count(),
  acceptedBySteeringGroup: count(),
  acceptedByServices: count(),
  acceptedByCouncil: count(),
}

type Period = { startsOn: string | null; endsOn: string | null }

function endsAfterStart({ startsOn, endsOn }: Period, context: z.core.$RefinementCtx): void {
  if (startsOn && endsOn && endsOn < startsOn) problemAt(context, 'endsOn', planProblem('ends-before-start'))
}

export const addObjectiveInput = z
  .object(objective)
  .superRefine(endsAfterStart, whenRead('startsOn', 'endsOn'))
export const changeObjectiveInput = z
  .object({ ...objective, id: identifier(), version: version() })
  .superRefine(endsAfterStart, whenRead('startsOn', 'endsOn'))
export const removeObjectiveInput = z.object({ id: identifier(), version: version() })

const action = {
  objectiveId: identifier(),
  title: text(titleLimit),
  description: optionalText(textLimit),
  approach: optional(z.enum(approaches)),
  startsOn: optional(day()),
  endsOn: optional(day()),
  aim: optionalText(textLimit),
  expectedResult: optionalText(textLimit),
  evaluationMethod: optionalText(textLimit),
  means: optionalText(textLimit),
  budgetCents: optional(euros()),
  ownerId: optional(identifier()),
  /** A name that is not in the list yet: it is registered along with the action. */
  newOwner: optionalText(partyNameLimit),
  executorIds: z
    .array(identifier())
    .max(50)
    .optional()
    .transform((ids) => ids ?? []),
  evaluatorId: optional(identifier()),
}

export const addActionInput = z.object(action).superRefine(endsAfterStart, whenRead('startsOn', 'endsOn'))
export const changeActionInput = z
  .object({ ...action, id: identifier(), version: version() })
  .superRefine(endsAfterStart, whenRead('startsOn', 'endsOn'))
export const removeActionInput = z.object({ id: identifier(), version: version() })

export const setActionStatusInput = z.object({
  id: identifier(),
  version: version(),
  status: z.enum(actionStatuses),
  on: day(),
  note: optionalText(textLimit),
})
