import type { Locale } from '#src/platform/i18n/locale.ts'
import { isDay } from '#src/platform/written/day.ts'

/** A number, or an exact decimal as text, as `parseDecimal` gives it. */
export type Quantity = number | string
type Rounding = { decimals?: number }

const minus = '\u2212'
/** Keeps what stands around it on one line. */
export const fixedSpace = '\u00a0'
const everyDecimal = 100

// The unit of a difference between two shares, for one and for more than one (Intl has no such unit).
const pointWords: Record<Locale, { one: string; other: string }> = {
  nl: { one: 'procentpunt', other: 'procentpunt' },
  fr: { one: 'point de pourcentage', other: 'points de pourcentage' },
  en: { one: 'percentage point', other: 'percentage points' },
}

// Not Intl's currency style: for en-BE that writes 1,234.50 beside a number that it writes as 1.234,50.
const withEuro: Record<Locale, (amount: string) => string> = {
  nl: (amount) => `€${fixedSpace}${amount}`,
  fr: (amount) => `${amount}${fixedSpace}€`,
  en: (amount) => `€${amount}`,
}

/** The beginning of a day in UTC, the zone in which days are formatted; throws when it is no day. */
function midnight(day: string): Date {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`)
  return new Date(`${day}T00:00:00Z`)
}

function makePresenter(locale: Locale) {
  const tag = `${locale}-BE`
  const numbers = new Map<string, Intl.NumberFormat>()
  // A plan of years names the same few months again and again.
  const [months, shortMonths] = [new Map<string, string>(), new Map<string, string>()]
  const plural = new Intl.PluralRules(tag)
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options)
  const longDay = dates({ dateStyle: 'long', timeZone: 'UTC' })
  const numericDay = dates({ day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' })
  const longMonth = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' })
  const shortMonth = dates({ month: 'short', year: 'numeric', timeZone: 'UTC' })
  const brusselsMoment = dates({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' })

  function inDigits(value: Quantity, { decimals }: Rounding, options: Intl.NumberFormatOptions): string {
    const key = `${decimals} ${JSON.stringify(options)}`
    const digits = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? everyDecimal }
    const format =
      numbers.get(key) ?? new Intl.NumberFormat(tag, { signDisplay: 'negative', ...digits, ...options })
    numbers.set(key, format)
    if (!/^[-+]?[0-9]/.test(String(value)) || Number.isNaN(Number(value)))
      throw new RangeError(`not a number: ${value}`)
    // Checked above. A text is formatted exactly; as a number it would lose digits after the fifteenth.
    return format.format(value as Intl.StringNumericLiteral).replace('-', minus)
  }

  // French writes the first of a month as an ordinal, which Intl leaves out.
  const ordinal = (text: string): string => (locale === 'fr' ? text.replace(/^1 /, '1er ') : text)

  function monthWith(format: Intl.DateTimeFormat, known: Map<string, string>, month: string): string {
    const written = known.get(month) ?? format.format(midnight(`${month}-01`))
    known.set(month, written)
    return written
  }

  return {
    /** All decimals there are, or exactly `decimals` of them, rounded half away from zero. */
    number: (value: Quantity, rounding: Rounding = {}): string => inDigits(value, rounding, {}),
    /** As `number`, with + or − before it; zero has no sign. */
    signed: (value: Quantity, rounding: Rounding = {}): string =>
      inDigits(value, rounding, { signDisplay: 'exceptZero' }),
    /** A share in per cent: 20.5 is 20,5 %. */
    percent: (value: Quantity, rounding: Rounding = {}): string => {
      const written = inDigits(value, rounding, { style: 'unit', unit: 'percent' })
      // Intl leaves the space out for nl-BE; the language standard of Flanders and the Netherlands asks for it.
      return locale === 'nl' ? written.replace(/\s?%$/, `${fixedSpace}%`) : written
    },
    /** The difference between two shares in per cent, signed, with its unit in words. */
    percentPoints: (value: Quantity, rounding: Rounding = {}): string => {
      const form = plural.select(Math.abs(Number(value))) === 'one' ? 'one' : 'other'
      return `${inDigits(value, rounding, { signDisplay: 'exceptZero' })}${fixedSpace}${pointWords[locale][form]}`
    },
    /** Cents as euros; whole euros without ",00" unless `cents` is 'always' (a column of amounts). */
    euros: (cents: number, { cents: shown }: { cents?: 'always' } = {}): string => {
      const trailingZeroDisplay = shown === 'always' ? 'auto' : 'stripIfInteger'
      return withEuro[locale](inDigits(`${cents}e-2`, { decimals: 2 }, { trailingZeroDisplay }))
    },
    /** An amount of money that is no sum of cents, as statistics give it: € 1.234,5. */
    euroAmount: (value: Quantity, rounding: Rounding = {}): string =>
      withEuro[locale](inDigits(value, rounding, {})),
    /** 1 september 2026 */
    day: (day: string): string => ordinal(longDay.format(midnight(day))),
    /** 1/9/2026, in French 01/09/2026 */
    shortDay: (day: string): string => numericDay.format(midnight(day)),
    /** 1/9/2026 in every language: what stands in a field that people type in. */
    dayInput: (day: string): string => {
      const date = midnight(day)
      return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`
    },
    /** '2026-09' is september 2026 */
    month: (month: string): string => monthWith(longMonth, months, month),
    /** '2026-09' is sep 2026: for a narrow column. */
    shortMonth: (month: string): string => monthWith(shortMonth, shortMonths, month),
    /** A moment in Belgian time: 1 september 2026 om 14:00 */
    moment: (instant: Date): string => ordinal(brusselsMoment.format(instant)),
    /** a, b en c */
    list: (items: readonly string[]): string => (items.length === 1 ? (items[0] ?? '') : lists.format(items)),
    /** What stands in a field that people type in: no groups, a comma, a plain minus. */
    numberInput: (value: Quantity): string => inDigits(value, {}, { useGrouping: false }).replace(minus, '-'),
  }
}

export type Presenter = ReturnType<typeof makePresenter>
const presenters = new Map<Locale, Presenter>()

/** Numbers, days and money as people in Belgium read them, in one language; the formatters are made once. */
export function presenter(locale: Locale): Presenter {
  const made = presenters.get(locale) ?? makePresenter(locale)
  presenters.set(locale, made)
  return made
}
