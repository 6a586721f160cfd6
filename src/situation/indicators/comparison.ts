import { ruleValue } from '#src/foundation/library/rules.ts'
import { exactDifference } from '#src/situation/indicators/exact-difference.ts'
import type { MeasureKind } from '#src/situation/indicators/series.ts'

/** A level beside another one. No judgement of good or bad goes with it. */
export const verdicts = ['higher', 'lower', 'about-equal', 'unknown'] as const
export type Verdict = (typeof verdicts)[number]

/** In points of the figure's own unit, or in per cent of what it was; an exact decimal where it is in points. */
export type Change = { amount: string; measure: 'points' | 'percent' }

type Value = string | null

/** Below both of these two levels are about equal. */
export const aboutEqual = {
  points: ruleValue('about-equal-points'),
  percent: ruleValue('about-equal-percent'),
} as const

/** Counts of places of different size say nothing beside each other; everything else may be compared as it stands. */
const levelsCompare: Record<MeasureKind, boolean> = {
  count: false,
  share: true,
  rate: true,
  mean: true,
  median: true,
  index: true,
}

export const comparesByLevel = (kind: MeasureKind): boolean => levelsCompare[kind]

/**
 * Ours minus theirs, exactly, in points of the unit. Null for counts, and where either is not known.
 * Rule R-31 (003:683-690): how far the situation deviates from arrondissement, province and region.
 */
export function levelDifference(kind: MeasureKind, own: Value, other: Value): string | null {
  if (!comparesByLevel(kind) || own === null || other === null) return null
  return exactDifference(own, other)
}

/**
 * About equal: less than 0.5 point apart and less than 5 % of the other value apart (content/rules.csv, own choice).
 * Both, because half a point is much for a rate of 1 and 5 % is much for a share of 40. Unknown for counts, and
 * where either is not known.
 */
export function levelVerdict(kind: MeasureKind, own: Value, other: Value): Verdict {
  const difference = levelDifference(kind, own, other)
  if (difference === null) return 'unknown'
  const points = Math.abs(Number(difference))
  const margin = (Math.abs(Number(other)) * aboutEqual.percent) / 100
  if (points === 0 || (points < aboutEqual.points && points < margin)) return 'about-equal'
  return difference.startsWith('-') ? 'lower' : 'higher'
}

/**
 * What changed from an earlier value to a later one of the same series: a count in per cent of what it was, anything
 * else in points, exactly. Null where either is not known, and for a count that began at zero.
 */
export function changeBetween(kind: MeasureKind, before: Value, after: Value): Change | null {
  if (before === null || after === null) return null
  const points = exactDifference(after, before)
  if (comparesByLevel(kind)) return { amount: points, measure: 'points' }
  if (Number(before) === 0) return null
  return { amount: String((Number(points) / Number(before)) * 100), measure: 'percent' }
}
