export type Years = { first: number; last: number }

/** Where a day (yyyy-mm-dd) stands between the first day of `first` and the last of `last`: 0 to 100, cut off at the ends. */
export function dayShare(day: string, years: Years): number {
  const [from, to] = [Date.UTC(years.first, 0, 1), Date.UTC(years.last + 1, 0, 1)]
  const share = ((Date.parse(day) - from) / (to - from)) * 100
  return Math.max(0, Math.min(100, share))
}

/** The first days of the years and the end of the last one, with the years to write: at most four texts. */
export function yearMarks(years: Years): { share: number; text: string | null }[] {
  const count = years.last - years.first + 1
  const step = Math.ceil(count / 4)
  return Array.from({ length: count + 1 }, (_, place) => ({
    share: (place / count) * 100,
    text: place < count && place % step === 0 ? String(years.first + place) : null,
  }))
}

/** Bar from start to end; a missing end is open: the bar runs to the edge. Without both there is no bar. */
export function barShare(start: string | null, end: string | null, years: Years) {
  if (start === null && end === null) return null
  const from = start === null ? 0 : dayShare(start, years)
  const to = end === null ? 100 : dayShare(end, years)
  if (to < from) return null
  const least = 1.5
  const left = Math.min(from, 100 - least)
  return { from: left, size: Math.max(to - left, least), open: start === null || end === null }
}
