import { dayInBelgium } from '#src/platform/clock.ts'
import { addDays } from '#src/platform/written/day.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** Days around today, so that the demo always stands in the middle of its work. */
export function demoDates(now: Date) {
  const today = dayInBelgium(now)
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7)) - 1

  const cycleEnd = `${year + 3}-12-31`

  function monthStart(offset: number): string {
    const months = year * 12 + month + offset
    return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-01`
  }
  return {
    monthStart,
    /** Never past the end of the cycle. */
    monthEnd: (offset: number): string => {
      const end = addDays(monthStart(offset + 1), -1)
      return end > cycleEnd ? cycleEnd : end
    },
    notAfterToday: (day: string): string => (day > today ? today : day),
    /** A cycle that began two years ago. */
    cycle: () => ({
      name: `Traject ${year - 2}–${year + 3}`,
      startsOn: `${year - 2}-01-01`,
      endsOn: cycleEnd,
      budgetCents: 7_500_000,
    }),
  }
}
