import type { Finding } from '#src/platform/finding.ts'

/** Where a period lies that is not within its trajectory. */
export const outsideReasons = ['before', 'after', 'begins-before', 'runs-past', 'around'] as const
export type OutsideReason = (typeof outsideReasons)[number]
export type OutsideFinding = Finding<'plan.period-in-cycle'> & { values: { reason: OutsideReason } }

type Days = { startsOn: string | null; endsOn: string | null }
export type Cycle = { startsOn: string; endsOn: string }

function reasonOf({ startsOn, endsOn }: Days, cycle: Cycle): OutsideReason | null {
  if (endsOn !== null && endsOn < cycle.startsOn) return 'before'
  if (startsOn !== null && startsOn > cycle.endsOn) return 'after'
  const beginsBefore = startsOn !== null && startsOn < cycle.startsOn
  const runsPast = endsOn !== null && endsOn > cycle.endsOn
  if (beginsBefore && runsPast) return 'around'
  if (beginsBefore) return 'begins-before'
  return runsPast ? 'runs-past' : null
}

/**
 * Whether the days of an objective or action lie within its trajectory. What lies wholly outside is most likely a
 * mistyped year; what sticks out on one side may be meant. Neither is refused: work goes on after a cycle, and the
 * years of the cycle can be mended later. Null when there is nothing to say.
 */
export function periodInCycle(of: Days & { id: string }, cycle: Cycle): OutsideFinding | null {
  const reason = reasonOf(of, cycle)
  if (reason === null) return null
  const days = { startsOn: of.startsOn ?? '', endsOn: of.endsOn ?? '' }
  return {
    rule: 'plan.period-in-cycle',
    subject: of.id,
    outcome: reason === 'before' || reason === 'after' ? 'unmet' : 'open',
    blocks: false,
    values: { reason, ...days, cycleStartsOn: cycle.startsOn, cycleEndsOn: cycle.endsOn },
    source: 'own choice',
  }
}
