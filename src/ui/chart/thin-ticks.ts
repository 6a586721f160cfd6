/**
 * Which marks of an axis get their text: the first, the last, and as many evenly spaced ones as fit.
 * @param positions the middles, from left to right · @param widths the widths of the texts
 * @returns the places that are shown
 */
export function thinTicks(positions: readonly number[], widths: readonly number[], gap = 12): number[] {
  const last = positions.length - 1
  if (last < 1) return positions.map((_, place) => place)
  const fits = (left: number, right: number) =>
    positions[right]! - positions[left]! >= (widths[left]! + widths[right]!) / 2 + gap
  for (let step = 1; step < last; step += 1) {
    const places = positions.map((_, place) => place).filter((place) => place % step === 0)
    const room = places.every((place, rank) => rank === 0 || fits(places[rank - 1]!, place))
    if (room && places.at(-1) === last) return places
    if (room && last % step !== 0) {
      const before = places.filter((place) => fits(place, last))
      if (before.length > 2) return [...before, last]
    }
  }
  return fits(0, last) ? [0, last] : [last]
}
