import { areaName } from '#src/foundation/areas/area-name.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { writeCsv, type CsvCell } from '#src/platform/readers/write-csv.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { findIndicator } from '#src/situation/indicators/indicator-list.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { writtenPeriod, type Period } from '#src/situation/indicators/period.ts'

const form = { delimiter: ';', byteOrderMark: true } as const

const unitIn = (unit: string, locale: Locale): string =>
  unit === 'number' ? translator(indicatorMessages, locale)('unitNames.number') : unit

const nameOf = (nis: string, locale: Locale): string => {
  const area = belgium.find(nis)
  return area ? areaName(area, locale) : nis
}

/** A value exactly as it is kept, with a decimal comma; or why there is none, so that it can be read back. */
function valueText({ value, missingReason, flags }: Figure, locale: Locale): string {
  if (value !== null) return value.replace('.', ',')
  if (flags !== '') return flags
  return translator(indicatorMessages, locale)(`shortReasons.${missingReason}`)
}

/**
 * Figures as a file that a spreadsheet opens and that can be read in again. Of a fictional municipality the first
 * column of every row says so.
 */
export function figuresCsv(
  figures: readonly Figure[],
  { fictional, locale }: { fictional: boolean; locale: Locale },
): string {
  const t = translator(indicatorMessages, locale)
  const columns: { title: string; cell: (figure: Figure) => CsvCell }[] = [
    ...(fictional ? [{ title: t('csv.sample'), cell: () => t('csv.sampleText') }] : []),
    { title: t('columns.indicator'), cell: ({ indicator }) => indicator },
    {
      title: t('csv.indicatorName'),
      cell: ({ indicator }) => findIndicator(indicator)?.name[locale] ?? indicator,
    },
    { title: t('columns.area'), cell: ({ area }) => area },
    { title: t('csv.areaName'), cell: ({ area }) => nameOf(area, locale) },
    { title: t('columns.period'), cell: ({ period }) => writtenPeriod(period) },
    { title: t('columns.value'), cell: (figure) => valueText(figure, locale) },
    { title: t('columns.unit'), cell: ({ unit }) => unitIn(unit, locale) },
    { title: t('columns.breakdown'), cell: ({ breakdown }) => breakdown },
    { title: t('columns.source'), cell: ({ source }) => source },
    { title: t('csv.published'), cell: ({ own }) => t(own ? 'csv.no' : 'csv.yes') },
  ]
  return writeCsv(
    columns.map(({ title }) => title),
    figures.map((figure) => columns.map(({ cell }) => cell(figure))),
    form,
  )
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
      nameOf(nis, locale),
      writtenPeriod(period),
      null,
      unitIn(unit, locale),
      null,
    ]),
  )
  return writeCsv(titles, rows, form)
}
