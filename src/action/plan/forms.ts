import { z } from 'zod'
import { actionStatuses, approaches, textLimit, titleLimit } from '#src/action/plan/action.ts'
import { acceptanceFields, acceptedByMoreThanTookPart, type Typed } from '#src/action/plan/acceptance.ts'
import { planProblem } from '#src/action/plan/plan-problems.ts'
import {
  ambitions,
  measureKinds,
  measureLimit,
  mostAccepting,
  mostMoments,
  objectiveKinds,
  resultKinds,
  statementLimit,
} from '#src/action/plan/objective.ts'
import { partyNameLimit } from '#src/foundation/parties/party.ts'
import {
  answer,
  day,
  days,
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
  resultKind: optional(z.enum(resultKinds)),
  moments: days(mostMoments),
  startsOn: optional(day()),
  endsOn: optional(day()),
  enoughPeople: answer(),
  enoughMeans: answer(),
  ambition: optional(z.enum(ambitions)),
  parentsTookPart: count(),
  workingGroupTookPart: count(),
  steeringGroupTookPart: count(),
  servicesTookPart: count(),
  councilTookPart: count(),
  acceptedByParents: count(),
  acceptedByWorkingGroup: count(),
  acceptedBySteeringGroup: count(),
  acceptedByServices: count(),
  acceptedByCouncil: count(),
}

type Days = { startsOn: string | null; endsOn: string | null }

export function endsAfterStart({ startsOn, endsOn }: Days, context: z.core.$RefinementCtx): void {
  if (startsOn && endsOn && endsOn < startsOn) problemAt(context, 'endsOn', planProblem('ends-before-start'))
}

const counted = Object.keys(objective).filter((name) => /^acceptedBy|TookPart$/.test(name))

function acceptedByWhoTookPart(typed: Typed, context: z.core.$RefinementCtx): void {
  for (const accepter of acceptedByMoreThanTookPart(typed))
    problemAt(context, acceptanceFields[accepter], planProblem('accepted-by-more'))
}

export const addObjectiveInput = z
  .object(objective)
  .superRefine(endsAfterStart, whenRead('startsOn', 'endsOn'))
  .superRefine(acceptedByWhoTookPart, whenRead(...counted))
export const changeObjectiveInput = z
  .object({ ...objective, id: identifier(), version: version() })
  .superRefine(endsAfterStart, whenRead('startsOn', 'endsOn'))
  .superRefine(acceptedByWhoTookPart, whenRead(...counted))
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
