/** Where a period lies that is not within its trajectory. */
export type OutsideReason = 'before' | 'after' | 'begins-before' | 'runs-past' | 'around'

export type Days = { startsOn: string | null; endsOn: string | null }
export type Cycle = { startsOn: string; endsOn: string }

/**
 * Where the days of an objective or action lie outside its trajectory; null when they do not. What lies wholly outside
 * is most likely a mistyped year; what sticks out on one side may be meant. Neither is refused: work goes on after a
 * cycle, and the years of the cycle can be mended later.
 */
export function outsideCycle({ startsOn, endsOn }: Days, cycle: Cycle): OutsideReason | null {
  if (endsOn !== null && endsOn < cycle.startsOn) return 'before'
  if (startsOn !== null && startsOn > cycle.endsOn) return 'after'
  const beginsBefore = startsOn !== null && startsOn < cycle.startsOn
  const runsPast = endsOn !== null && endsOn > cycle.endsOn
  if (beginsBefore && runsPast) return 'around'
  if (beginsBefore) return 'begins-before'
  return runsPast ? 'runs-past' : null
}
