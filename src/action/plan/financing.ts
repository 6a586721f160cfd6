/** Where the money of an action can come from (003:2669-2673, 001 and 002 name calls, subsidies and funds). */
export const financingKinds = [
  'own-budget',
  'project-call',
  'subsidy',
  'fund',
  'partner',
  'donation',
] as const
export type FinancingKind = (typeof financingKinds)[number]

export const financingNameLimit = 200

type Source = { endsOn: string | null }

/** How lasting the money of an action is: all of it ends, some of it does not, or nobody said where it comes from. */
export type Anchoring = { state: 'unknown' } | { state: 'lasting' } | { state: 'ending'; endsOn: string }

/** All of it ends on the day on which the last source does. */
export function anchoringOf(sources: readonly Source[]): Anchoring {
  if (sources.length === 0) return { state: 'unknown' }
  const ends = sources.map(({ endsOn }) => endsOn).filter((day) => day !== null)
  const last = ends.toSorted().at(-1)
  return last === undefined || ends.length < sources.length
    ? { state: 'lasting' }
    : { state: 'ending', endsOn: last }
}
