import type { Meant } from '#src/action/plan-files/compare-rows.ts'
import type { Value } from '#src/action/plan-files/plan-values.ts'
import type { CellProblem } from '#src/action/plan-files/read-cell.ts'
import type { RowProblem } from '#src/action/plan-files/compare-rows.ts'
import { planProblem } from '#src/action/plan/plan-problems.ts'
import type { ProblemValues } from '#src/platform/errors.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

export const wrong = (code: string, values: ProblemValues = {}): { problem: CellProblem } => ({
  problem: { code, values },
})

export const needed = wrong(platformProblem('required'))

/** What a value is when it is kept as it stands, within its length. */
export function kept<Fields>(fields: Partial<Fields>, value: Value, limit = Infinity): Meant<Fields> {
  if (typeof value === 'string' && value.length > limit)
    return wrong(platformProblem('too-long'), { max: limit })
  return { fields, shown: value }
}

type Period = { startsOn?: string | null; endsOn?: string | null }

/** An end before the beginning, when one of the two was changed. */
export function periodProblem(
  fields: Period,
  { startsOn, endsOn }: Readonly<Record<string, Value>>,
): RowProblem[] {
  if (fields.startsOn === undefined && fields.endsOn === undefined) return []
  const [from, until] = [
    fields.startsOn === undefined ? startsOn : fields.startsOn,
    fields.endsOn === undefined ? endsOn : fields.endsOn,
  ]
  if (!from || !until || until >= from) return []
  return [{ column: 'endsOn', code: planProblem('ends-before-start'), values: {} }]
}
