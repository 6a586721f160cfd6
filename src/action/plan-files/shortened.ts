/** As much of a text as a preview has room for. */
export const mostSigns = 240
/** So much stands before the first sign that differs. */
const leadIn = 40

const cut = (signs: readonly string[], from: number): string => {
  const end = from + mostSigns
  return `${from > 0 ? '…' : ''}${signs.slice(from, end).join('')}${end < signs.length ? '…' : ''}`
}

/** Two texts next to each other, long ones from where they begin to differ. */
export function shortened(before: string, after: string): [before: string, after: string] {
  const [one, other] = [Array.from(before), Array.from(after)]
  if (one.length <= mostSigns && other.length <= mostSigns) return [before, after]
  const differs = one.findIndex((sign, place) => sign !== other[place])
  const from = Math.max(0, (differs === -1 ? one.length : differs) - leadIn)
  return [cut(one, from), cut(other, from)]
}
