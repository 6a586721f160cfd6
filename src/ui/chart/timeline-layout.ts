import { dayShare, type Years } from '#src/ui/chart/time-layout.ts'

const yearsOf = ({ first, last }: Years): number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place)

/** The first day of every quarter, and the end of the last year; only the years where quarters would be a hatching. */
export function quarterMarks(years: Years): { share: number; quarter: number; isEnd: boolean }[] {
  const quarters = years.last - years.first < 8 ? [1, 2, 3, 4] : [1]
  const marks = yearsOf(years).flatMap((year) =>
    quarters.map((quarter) => ({
      share: dayShare(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`, years),
      quarter,
      isEnd: false,
    })),
  )
  return [...marks, { share: 100, quarter: 1, isEnd: true }]
}

/** The years to write above them: each, or every second one where they are many. */
export function yearLabels(years: Years): { share: number; text: string }[] {
  const all = yearsOf(years)
  const step = Math.ceil(all.length / 6)
  return all
    .filter((_, place) => place % step === 0)
    .map((year) => ({ share: dayShare(`${year}-01-01`, years), text: String(year) }))
}
