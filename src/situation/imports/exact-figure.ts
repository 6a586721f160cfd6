import type { Locale } from '#src/platform/i18n/locale.ts'
import { fixedSpace, presenter } from '#src/platform/written/presented.ts'
import type { Measure } from '#src/situation/imports/measure-choice.ts'

/** A value with all its decimals, as it will be kept: what differs by a hundredth is seen to differ. */
export function exactFigure(value: string, measure: Pick<Measure, 'unit'> | null, locale: Locale): string {
  const show = presenter(locale)
  if (measure?.unit === '%') return show.percent(value)
  if (measure?.unit === 'euro') return show.euroAmount(value)
  return measure?.unit === '‰' ? `${show.number(value)}${fixedSpace}‰` : show.number(value)
}
