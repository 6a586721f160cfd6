import type { Figure } from '#src/situation/indicators/figure.ts'
import { hadOtherBoundaries } from '#src/situation/indicators/municipality-origin.ts'
import { comparePeriods } from '#src/situation/indicators/period.ts'

/** Why a figure does not continue the one before it: its source says so, it is defined otherwise, or the place grew. */
export const breakReasons = ['source', 'definition', 'boundaries'] as const
export type BreakReason = (typeof breakReasons)[number]

/** Eurostat's flags are letters that may stand together or apart: `bep` is a break, estimated and provisional. */
export const isMarkedAsBreak = ({ flags }: Pick<Figure, 'flags'>): boolean =>
  /^[bcdefimnoprsuz]{1,6}(?:[\s,;]+[bcdefimnoprsuz]{1,6})*$/i.test(flags) && /b/i.test(flags)

const hasOldBoundaries = ({ area, period, derived }: Figure): boolean =>
  derived === null && hadOtherBoundaries(area, period.start)

/** Why the later of two figures that follow each other begins a new piece of their line; null when it does not. */
export function breakBetween(before: Figure, after: Figure): BreakReason | null {
  if (before.definition !== after.definition || before.population !== after.population) return 'definition'
  if (isMarkedAsBreak(after)) return 'source'
  return hasOldBoundaries(before) === hasOldBoundaries(after) ? null : 'boundaries'
}

export type Break = { figure: Figure; reason: BreakReason }

/** Where the line of these figures of one area breaks, oldest first. */
export function breaksOf(figures: readonly Figure[]): Break[] {
  const line = figures.toSorted((a, b) => comparePeriods(a.period, b.period))
  return line.flatMap((figure, place): Break[] => {
    const before = line[place - 1]
    const reason = before ? breakBetween(before, figure) : null
    return reason ? [{ figure, reason }] : []
  })
}

/** The figures of the line that stand in one piece with this one. */
export function pieceOf(figure: Figure, figures: readonly Figure[]): Figure[] {
  const starts = breaksOf(figures).map((one) => one.figure.period)
  const pieceAt = (one: Figure) => starts.filter((start) => comparePeriods(start, one.period) <= 0).length
  return figures.filter((one) => pieceAt(one) === pieceAt(figure))
}
