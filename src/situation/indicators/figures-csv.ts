import { plainName } from '#src/foundation/areas/normalised-name.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { writeCsv, type CsvCell } from '#src/platform/readers/write-csv.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import { areaNameIn, figuresForm, unitIn } from '#src/situation/indicators/empty-figures.ts'
import { derivedText, writtenMissing } from '#src/situation/indicators/figure-notes.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { writtenPeriod } from '#src/situation/indicators/period.ts'

/** A value exactly as it is kept, with a decimal comma; or why there is none, so that it can be read back. */
const valueText = (figure: Figure, locale: Locale): string =>
  figure.value === null ? writtenMissing(figure, locale) : figure.value.replace('.', ',')

type About = {
  fictional: boolean
  locale: Locale
  /** Everything that the figures may be about. */
  indicators: readonly Indicator[]
}

/** What an indicator is called in a file: a name that stays, and one that people read. */
function namesIn({ indicators, locale }: About): (code: string) => { code: string; name: string } {
  const known = new Map(
    indicators.map((indicator) => {
      const name = indicator.name[locale]
      // The identifier of one that was added means nothing anywhere else; its name is nobody else's.
      return [indicator.code, { code: indicator.source === null ? name : indicator.code, name }]
    }),
  )
  return (code) => known.get(code) ?? { code, name: code }
}

const longestWord = 60

/** An indicator in the name of a file: its code, or its name in letters that every computer takes. */
export const fileWordOf = ({ code, name, source }: Indicator, locale: Locale): string =>
  source === null
    ? plainName(name[locale])
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, longestWord)
        .replaceAll(/^-|-$/g, '') || 'indicator'
    : code

/**
 * Figures as a file that a spreadsheet opens and that can be read in again. Of a fictional municipality the first
 * column of every row says so.
 */
export function figuresCsv(figures: readonly Figure[], about: About): string {
  const { fictional, locale } = about
  const namesOf = namesIn(about)
  const t = translator(indicatorMessages, locale)
  const columns: { title: string; cell: (figure: Figure) => CsvCell }[] = [
    ...(fictional ? [{ title: t('csv.sample'), cell: () => t('csv.sampleText') }] : []),
    { title: t('columns.indicator'), cell: ({ indicator }) => namesOf(indicator).code },
    { title: t('csv.indicatorName'), cell: ({ indicator }) => namesOf(indicator).name },
    { title: t('columns.area'), cell: ({ area }) => area },
    { title: t('csv.areaName'), cell: ({ area }) => areaNameIn(area, locale) },
    { title: t('columns.period'), cell: ({ period }) => writtenPeriod(period) },
    { title: t('columns.value'), cell: (figure) => valueText(figure, locale) },
    { title: t('columns.unit'), cell: ({ unit }) => unitIn(unit, locale) },
    { title: t('columns.breakdown'), cell: ({ breakdown }) => breakdown },
    { title: t('columns.population'), cell: ({ population }) => population },
    { title: t('columns.definition'), cell: ({ definition }) => definition },
    { title: t('columns.source'), cell: ({ source }) => source },
    { title: t('csv.published'), cell: ({ own }) => t(own ? 'csv.no' : 'csv.yes') },
    {
      title: translator(comparisonMessages, locale)('derived.column'),
      cell: (figure) => derivedText(figure, locale),
    },
  ]
  return writeCsv(
    columns.map(({ title }) => title),
    figures.map((figure) => columns.map(({ cell }) => cell(figure))),
    figuresForm,
  )
}
