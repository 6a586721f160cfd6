import { ruleValue } from '#src/foundation/library/rules.ts'
import type { Change } from '#src/situation/indicators/comparison.ts'
import { exactDifference } from '#src/situation/indicators/exact-difference.ts'

/** Over how many years a change is shown, when that many are known. */
export const trendYears = ruleValue('trend-years')

/** What ours does, and how that looks beside what happens elsewhere. */
export const trendVerdicts = [
  'rises',
  'falls',
  'stays',
  'rises-faster',
  'rises-slower',
  'rises-alike',
  'rises-elsewhere-falls',
  'falls-faster',
  'falls-slower',
  'falls-alike',
  'falls-elsewhere-rises',
  'stays-alike',
  'stays-elsewhere-rises',
  'stays-elsewhere-falls',
] as const
export type TrendVerdict = (typeof trendVerdicts)[number]

/** Below these a change is none, and two changes are alike. */
export const alike = { points: ruleValue('alike-points'), percent: ruleValue('alike-growth') } as const

type Direction = 'rises' | 'falls' | 'stays'

/** Rises or falls by at least half a point, a count by at least 1 % (content/rules.csv, own choice); stays otherwise. */
export function directionOf({ amount, measure }: Change): Direction {
  if (Math.abs(Number(amount)) < alike[measure]) return 'stays'
  return Number(amount) > 0 ? 'rises' : 'falls'
}

const gap = (own: Change, other: Change): number =>
  own.measure === 'points'
    ? Number(exactDifference(own.amount, other.amount))
    : Number(own.amount) - Number(other.amount)

/**
 * Our change beside that of another area over the same years. Alike: less than the margin apart. Without a change
 * elsewhere it says what ours does. Changes of different measure do not compare. Rule R-31 (003:683-690).
 */
export function trendVerdict(own: Change, other: Change | null): TrendVerdict {
  const direction = directionOf(own)
  if (other === null || other.measure !== own.measure) return direction
  const apart = gap(own, other)
  if (Math.abs(apart) < alike[own.measure]) return `${direction}-alike`
  const elsewhere = directionOf(other)
  if (direction === 'stays') return elsewhere === 'stays' ? 'stays-alike' : `stays-elsewhere-${elsewhere}`
  if (direction === 'rises') {
    if (elsewhere === 'falls') return 'rises-elsewhere-falls'
    return apart > 0 ? 'rises-faster' : 'rises-slower'
  }
  if (elsewhere === 'rises') return 'falls-elsewhere-rises'
  return apart < 0 ? 'falls-faster' : 'falls-slower'
}
