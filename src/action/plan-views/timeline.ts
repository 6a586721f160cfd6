/** A timeline over more years than these is no drawing any more. */
export const mostYears = 12

export type Years = { first: number; last: number }
type Cycle = { startsOn: string; endsOn: string }

const yearOf = (day: string): number => Number(day.slice(0, 4))
export const cycleYears = ({ startsOn, endsOn }: Cycle): Years =>
  cut({ first: yearOf(startsOn), last: yearOf(endsOn) })

const cut = ({ first, last }: Years): Years => ({ first, last: Math.min(last, first + mostYears - 1) })

const yearIn = (given: string | null): number | null =>
  given !== null && /^(19|20|21)\d\d$/.test(given) ? Number(given) : null

/** The years of an address, earliest first; those of the cycle where it says nothing that makes sense. */
export function yearsIn(query: URLSearchParams, cycle: Cycle): { years: Years; isCut: boolean } {
  const usual = cycleYears(cycle)
  const [from, until] = [yearIn(query.get('van')), yearIn(query.get('tot'))]
  const [one, other] = [
    from ?? Math.min(usual.first, until ?? usual.first),
    until ?? Math.max(usual.last, from ?? 0),
  ]
  const asked = { first: Math.min(one, other), last: Math.max(one, other) }
  const years = cut(asked)
  return { years, isCut: years.last < asked.last }
}

/** Years as they stand in an address; those of the cycle are left out. */
export function yearsQuery(years: Years, cycle: Cycle): Record<string, string> {
  const usual = cycleYears(cycle)
  const isUsual = years.first === usual.first && years.last === usual.last
  return isUsual ? {} : { van: String(years.first), tot: String(years.last) }
}

/** Years to choose from, around those of the cycle and those that are shown. */
export function yearChoices(years: Years, cycle: Cycle): number[] {
  const usual = cycleYears(cycle)
  const [first, last] = [Math.min(usual.first - 3, years.first), Math.max(usual.last + 5, years.last)]
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}
