import type { Locale } from '#src/platform/i18n/locale.ts'
import { fixedSpace, presenter, type Quantity } from '#src/platform/written/presented.ts'
import type { Change } from '#src/situation/indicators/comparison.ts'
import type { NewFigure } from '#src/situation/indicators/figure.ts'

/** One decimal, and none where it would be a zero: 12 and 4,9. */
const decimalsOf = (value: Quantity): number =>
  Number.isInteger(Math.round(Number(value) * 10) / 10) ? 0 : 1

type Measured = Pick<NewFigure, 'unit' | 'kind'>

/** A value with its unit, to one decimal; a count without any. Of years and of an index the number alone. */
export function figureText(value: string, { unit, kind }: Measured, locale: Locale): string {
  const show = presenter(locale)
  if (unit === '%') return show.percent(value, { decimals: 1 })
  const rounding = { decimals: kind === 'count' ? 0 : 1 }
  if (unit === 'euro') return show.euroAmount(value, rounding)
  const number = show.number(value, rounding)
  return unit === '‰' ? `${number}${fixedSpace}‰` : number
}

/** A value without its unit, for charts. */
export const plainFigure = (value: Quantity, locale: Locale): string =>
  presenter(locale).number(value, { decimals: decimalsOf(value) })

/** A share of what it was, in per cent and without a sign. */
export const percentText = (percent: Quantity, locale: Locale): string =>
  presenter(locale).percent(percent, { decimals: decimalsOf(percent) })

/** A difference in points, with its sign. */
export const differenceText = (points: Quantity, locale: Locale): string =>
  presenter(locale).signed(points, { decimals: decimalsOf(points) })

/** A change, with its sign: in points as it stands, of a count in per cent. */
export function changeText({ amount, measure }: Change, locale: Locale): string {
  const text = differenceText(amount, locale)
  return measure === 'percent' ? `${text}${fixedSpace}%` : text
}
