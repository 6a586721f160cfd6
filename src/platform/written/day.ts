import { monthNumbers } from '#src/platform/written/month-names.ts'

export type WrittenDay =
  | { ok: true; value: string }
  | { ok: false; code: 'empty' | 'not-a-day' | 'no-such-day' | 'year-out-of-range' }

const firstYear = 1900
const lastYear = 2100
const millisecondsADay = 86_400_000
const dayFirst = /^([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2}) ?\2 ?([0-9]{4})$/
const yearFirst = /^([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})$/
const monthInWords = /^([0-9]{1,2})(?:er|e|ste|de|st|nd|rd|th)? (\p{L}+)\.? ([0-9]{4})$/u

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const two = (number: number): string => String(number).padStart(2, '0')

/** Day, month and year as numbers; a month of 0 is a word that is no month. */
function partsOf(text: string): [day: number, month: number, year: number] | null {
  const numbers = dayFirst.exec(text)
  if (numbers) return [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])]
  const iso = yearFirst.exec(text)
  if (iso) return [Number(iso[4]), Number(iso[3]), Number(iso[1])]
  const words = monthInWords.exec(text)
  const month = words && monthNumbers.get((words[2] ?? '').normalize('NFD').replace(/\p{M}/gu, ''))
  return words && month ? [Number(words[1]), month, Number(words[3])] : null
}

/**
 * A day as people write it, as YYYY-MM-DD: 1/9/2026, 01-09-2026, 1.9.2026, 2026-09-01, 1 september 2026,
 * 1er septembre 2026. The day comes before the month; a year has four digits and lies in 1900 to 2100.
 */
export function parseDay(text: string): WrittenDay {
  const line = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
  if (line === '') return { ok: false, code: 'empty' }
  const parts = partsOf(line)
  if (!parts) return { ok: false, code: 'not-a-day' }
  const [day, month, year] = parts
  if (year < firstYear || year > lastYear) return { ok: false, code: 'year-out-of-range' }
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return { ok: false, code: 'no-such-day' }
  return { ok: true, value: `${year}-${two(month)}-${two(day)}` }
}

/** True for YYYY-MM-DD that stands in the calendar, 1900 to 2100. */
export function isDay(text: string): boolean {
  const read = parseDay(text)
  return read.ok && read.value === text
}

/** Negative when `a` comes before `b`, positive when after, 0 when they are the same day. */
export const compareDays = (a: string, b: string): -1 | 0 | 1 => (a === b ? 0 : a < b ? -1 : 1)

/** The day that comes `days` after (or, below zero, before) a day. Throws when one of the two is no day. */
export function addDays(day: string, days: number): string {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay)
  const result = Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10)
  if (!isDay(day) || !isDay(result)) throw new RangeError(`no day ${days} after ${day}`)
  return result
}
