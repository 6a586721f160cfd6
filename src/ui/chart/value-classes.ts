/** How dark a class is drawn: 1 is the lightest, 5 the darkest. It says more and less, never good and bad. */
export const shades = [1, 2, 3, 4, 5] as const
export type Shade = (typeof shades)[number]
export type ValueClass = {
  /** The lowest and the highest value in it, as they are. */
  low: number
  high: number
  count: number
  shade: Shade
}

const middleShade = 3

/** Fewer classes stand as far apart as they can. */
const shadeOf = (place: number, count: number): Shade =>
  count === 1 ? middleShade : (shades[Math.round((place * (shades.length - 1)) / (count - 1))] ?? middleShade)

/**
 * At most five classes of about as many values each (quantiles), from low to high. Equal values are in one class, so
 * there may be fewer.
 */
export function valueClasses(values: readonly number[]): ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b)
  const limits = shades
    .slice(1)
    .map((_, place) => sorted[Math.ceil(((place + 1) * sorted.length) / shades.length)])
  const classOf = (value: number): number =>
    limits.filter((limit) => limit !== undefined && limit <= value).length
  const groups = [...Map.groupBy(sorted, classOf).values()]
  return groups.map((group, place) => ({
    low: group[0] ?? 0,
    high: group.at(-1) ?? 0,
    count: group.length,
    shade: shadeOf(place, groups.length),
  }))
}
