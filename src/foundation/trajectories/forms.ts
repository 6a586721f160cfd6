import { z } from 'zod'
import { trajectoryProblem } from '#src/foundation/trajectories/messages.ts'
import { longestCycleYears, nameLimit } from '#src/foundation/trajectories/trajectory.ts'
import {
  day,
  euros,
  identifier,
  optional,
  problemAt,
  text,
  version,
  whenRead,
} from '#src/platform/forms/inputs.ts'
import { addDays } from '#src/platform/written/day.ts'

const cycle = { name: text(nameLimit), startsOn: day(), endsOn: day(), budgetCents: optional(euros()) }

type Cycle = { startsOn: string; endsOn: string }

function fitsTogether({ startsOn, endsOn }: Cycle, context: z.core.$RefinementCtx): void {
  if (endsOn <= startsOn) problemAt(context, 'endsOn', trajectoryProblem('ends-before-start'))
  else if (endsOn > addDays(startsOn, longestCycleYears * 366)) {
    problemAt(context, 'endsOn', trajectoryProblem('cycle-too-long'), { years: longestCycleYears })
  }
}

export const openTrajectoryInput = z.object(cycle).superRefine(fitsTogether, whenRead('startsOn', 'endsOn'))
export const changeTrajectoryInput = z
  .object({ ...cycle, id: identifier(), version: version() })
  .superRefine(fitsTogether, whenRead('startsOn', 'endsOn'))
