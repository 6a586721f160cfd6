import { areaName } from '#src/foundation/areas/area-name.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { writeCsv, type CsvCell } from '#src/platform/readers/write-csv.ts'
import { isUnit, type Indicator } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { writtenPeriod, type Period } from '#src/situation/indicators/period.ts'

/** How files of figures are written, so that they are read back. */
export const figuresForm = { delimiter: ';', byteOrderMark: true } as const

/** Per cent and per thousand by their sign; the others by the word that is read back in every language. */
export const unitIn = (unit: string, locale: Locale): string =>
  isUnit(unit) && unit !== '%' && unit !== '‰'
    ? translator(indicatorMessages, locale)(`unitNames.${unit}`)
    : unit

export const areaNameIn = (nis: string, locale: Locale): string => {
  const area = belgium.find(nis)
  return area ? areaName(area, locale) : nis
}

/** A file to fill in: every indicator and area of one period, without values. */
export function emptyFiguresCsv(
  indicators: readonly Indicator[],
  areas: readonly string[],
  period: Period,
  locale: Locale,
): string {
  const t = translator(indicatorMessages, locale)
  const titles = [
    t('columns.indicator'),
    t('columns.area'),
    t('csv.areaName'),
    t('columns.period'),
    t('columns.value'),
    t('columns.unit'),
    t('columns.source'),
  ]
  const rows = indicators.flatMap(({ name, unit }) =>
    areas.map((nis): CsvCell[] => [
      name[locale],
      nis,
      areaNameIn(nis, locale),
      writtenPeriod(period),
      null,
      unitIn(unit, locale),
      null,
    ]),
  )
  return writeCsv(titles, rows, figuresForm)
}
