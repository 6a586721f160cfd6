import type { Locale } from '#src/platform/i18n/locale.ts'
import { monthNumbers } from '#src/platform/written/month-names.ts'
import { presenter } from '#src/platform/written/presented.ts'

/** First day and number of months: 12 for a year or a school year, 1 for a month, 36 for a mean of three years. */
export type Period = Readonly<{ start: string; months: number }>
export type WrittenPeriod =
  | { ok: true; period: Period }
  | { ok: false; code: 'empty' | 'not-a-period' | 'year-out-of-reason' }

export const earliestYear = 1900
/** The last year for who cannot know which day it is; a command, which can, allows less. */
export const farthestYear = 2100
const meanYears = 3
const schoolYearMonth = 9

const two = (number: number): string => String(number).padStart(2, '0')
const periodFrom = (year: number, month: number, months: number): Period => ({
  start: `${year}-${two(month)}-01`,
  months,
})

export const yearPeriod = (year: number): Period => periodFrom(year, 1, 12)

const year = /^([0-9]{4})$/
// Two digits after a dash are a month, after a slash a year: 2001-02 and 2001/02.
const twoYears = /^([0-9]{4}) ?(?:[-/–—] ?([0-9]{4})|\/ ?([0-9]{2}))(?: ?\(?[\p{L} ]+\)?)?$/u
const monthFirst = /^([0-9]{1,2}) ?[-/] ?([0-9]{4})$/
const monthLast = /^([0-9]{4}) ?- ?([0-9]{1,2})$/
const monthInWords = /^(\p{L}+)\.? ([0-9]{4})$/u

/** Two years beside each other are a school year, three in a row their mean: nothing else is written this way. */
function spanOf(from: number, to: number): Period | null {
  if (to === from + 1) return periodFrom(from, schoolYearMonth, 12)
  return to === from + meanYears - 1 ? periodFrom(from, 1, 12 * meanYears) : null
}

const monthOf = (from: number, month: number | undefined): Period | null =>
  month !== undefined && month >= 1 && month <= 12 ? periodFrom(from, month, 1) : null

function periodIn(line: string): Period | null {
  const single = year.exec(line)
  if (single) return yearPeriod(Number(single[1]))
  const span = twoYears.exec(line)
  const [from = '', to = '', ending = ''] = span?.slice(1) ?? []
  const wanted = span && spanOf(Number(from), Number(to === '' ? from.slice(0, 2) + ending : to))
  if (wanted) return wanted
  const numbers = monthFirst.exec(line)
  if (numbers) return monthOf(Number(numbers[2]), Number(numbers[1]))
  const iso = monthLast.exec(line)
  if (iso) return monthOf(Number(iso[1]), Number(iso[2]))
  const words = monthInWords.exec(line)
  return (
    words &&
    monthOf(Number(words[2]), monthNumbers.get((words[1] ?? '').normalize('NFD').replace(/\p{M}/gu, '')))
  )
}

/**
 * A period as people write it: 2015 · 2023-2024 or 2023-2024 (schooljaar): from 1 September · 2015-2017: the mean of
 * three years · 5/2024, 2024-05, mei 2024. It begins between 1900 and `latestYear`.
 */
export function parsePeriod(text: string, latestYear: number): WrittenPeriod {
  const line = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
  if (line === '') return { ok: false, code: 'empty' }
  const period = periodIn(line)
  if (!period) return { ok: false, code: 'not-a-period' }
  const begins = yearOf(period)
  const inReason = begins >= earliestYear && begins <= latestYear
  return inReason ? { ok: true, period } : { ok: false, code: 'year-out-of-reason' }
}

/** The year in which it begins. */
export const yearOf = ({ start }: Period): number => Number(start.slice(0, 4))

const monthOfStart = ({ start }: Period): number => Number(start.slice(5, 7))
const monthsBefore = (period: Period): number => yearOf(period) * 12 + monthOfStart(period) - 1

/** Negative when `a` ends before `b`; of two that end together the longer one comes first. */
export const comparePeriods = (a: Period, b: Period): number =>
  monthsBefore(a) + a.months - (monthsBefore(b) + b.months) || b.months - a.months

/** Years from the beginning of one period to that of another; months are parts of a year. */
export const yearsBetween = (from: Period, to: Period): number => (monthsBefore(to) - monthsBefore(from)) / 12

/** True for periods that begin on the same day of their years. */
export const isSameSeason = (a: Period, b: Period): boolean => a.start.slice(4) === b.start.slice(4)

/** Months, calendar years, school years and means over three years are periods of their own, in lines of their own. */
export const isSameKindOfPeriod = (a: Period, b: Period): boolean =>
  a.months === b.months && (a.months < 12 || isSameSeason(a, b))

/** One text for one period, to look it up by. */
export const periodKey = ({ start, months }: Period): string => `${start} ${months}`

/** A period as people read it: 2015 · 2023-2024 · 2015-2017 · mei 2024. */
export function periodLabel(period: Period, locale: Locale): string {
  const from = yearOf(period)
  if (period.months === 1) return presenter(locale).month(period.start.slice(0, 7))
  if (period.months === 12 && monthOfStart(period) === 1) return String(from)
  const last = Math.floor((monthsBefore(period) + period.months - 1) / 12)
  return last === from ? `${period.start.slice(0, 7)} (+${period.months})` : `${from}-${last}`
}

/** A period as it stands in a file, so that it can be read back. */
export const writtenPeriod = (period: Period): string =>
  period.months === 1 ? period.start.slice(0, 7) : periodLabel(period, 'nl')
