import { parsePeriod, type Period, type WrittenPeriod } from '#src/situation/indicators/period.ts'

const coded = /^([0-9]{4})-?(?:(A)-?1?|(M|Q|S)-?([0-9]{1,2}))$/i
const monthsOf = { m: 1, q: 3, s: 6 } as const
// As our own files write what has no shorter name: from this month on, so many months.
const counted = /^([0-9]{4})-([0-9]{2}) \(\+([0-9]{1,2})\)$/

const beginning = (year: string, month: number, months: number): Period => ({
  start: `${year}-${String(month).padStart(2, '0')}-01`,
  months,
})

function codedIn(text: string): { year: string; period: Period | null } | null {
  const [, from, month = '', count = ''] = counted.exec(text) ?? []
  if (from !== undefined) {
    const fits = Number(month) >= 1 && Number(month) <= 12 && Number(count) >= 1
    return { year: from, period: fits ? beginning(from, Number(month), Number(count)) : null }
  }
  const [, year, whole, letter = '', part = ''] = coded.exec(text) ?? []
  if (year === undefined) return null
  if (whole !== undefined) return { year, period: beginning(year, 1, 12) }
  // The expression above lets only these letters through.
  const months = monthsOf[letter.toLowerCase() as keyof typeof monthsOf]
  const place = Number(part)
  const fits = place >= 1 && place <= 12 / months
  return { year, period: fits ? beginning(year, (place - 1) * months + 1, months) : null }
}

/**
 * A period as statistical offices write it: 2019 · 2019-05, 2019M05 · 2019-Q2 · 2019-S1 · 2019-A1; anything else as
 * people write it.
 */
export function codedPeriod(text: string, latestYear: number): WrittenPeriod {
  const read = codedIn(text.trim())
  if (!read) return parsePeriod(text, latestYear)
  const year = parsePeriod(read.year, latestYear)
  if (!year.ok) return year
  return read.period ? { ok: true, period: read.period } : { ok: false, code: 'not-a-period' }
}
