import { areaInSentence, areaName, ofArea } from '#src/foundation/areas/area-name.ts'
import type { Area } from '#src/foundation/areas/area.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { areaLabel } from '#src/situation/indicators/area-label.ts'
import { reportDrawing, type Drawing } from '#src/situation/analysis/history-drawing.ts'
import type { RestingFigure } from '#src/situation/analysis/kept-figure.ts'
import { reportMessages } from '#src/situation/analysis/report-messages.ts'
import type { Compared } from '#src/situation/indicators/compared-areas.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import { aboutEqual } from '#src/situation/indicators/comparison.ts'
import { derivedText, missingText, noChangeText } from '#src/situation/indicators/figure-notes.ts'
import { changeText, figureText } from '#src/situation/indicators/figure-words.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { historyOf, type History } from '#src/situation/indicators/history.ts'
import { addedGroups, indicatorGroups, type IndicatorGroup } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import { resultSentence } from '#src/situation/indicators/result-sentence.ts'
import type { IndicatorRow, Neighbour } from '#src/situation/indicators/situation.ts'
import { alike, trendVerdict, trendYears } from '#src/situation/indicators/trend.ts'
import { hiddenBelow } from '#src/situation/indicators/written-figure.ts'

/** A value or why there is none, with a second line under it. */
export type CellInWords = { key: string; text: string; note: string | null; isValue: boolean }

export type IndicatorInWords = {
  code: string
  name: string
  source: string
  /** Ours and its year. */
  own: CellInWords
  beside: CellInWords[]
  change: CellInWords
  mark: CellInWords
  sentence: string
  drawing: Drawing | null
  /** All that the sentence and the drawing rest on. */
  sources: string[]
}

export type GroupInWords = {
  group: IndicatorGroup
  title: string
  caption: string
  indicators: IndicatorInWords[]
  /** What has no figure yet, with where it is usually found. */
  waiting: string[]
}

// Stands where there is nothing to say.
const none = '–'

const valueOf = (figure: Figure, locale: Locale): string =>
  figure.value === null ? missingText(figure, locale) : figureText(figure.value, figure, locale)

function besideInWords({ area, figure }: Neighbour, ours: Figure, locale: Locale): CellInWords {
  if (!figure) {
    return { key: area.nis, text: missingText(null, locale), note: null, isValue: false }
  }
  const t = translator(reportMessages, locale)
  const notes = [
    figure.source === ours.source ? null : t('source', { source: figure.source }),
    derivedText(figure, locale),
  ].filter((note) => note !== null)
  return {
    key: area.nis,
    text: valueOf(figure, locale),
    note: notes.join('; ') || null,
    isValue: figure.value !== null,
  }
}

/** Higher, lower or about equal beside the widest area, and what it does beside that. */
function markOf({ reference, change }: IndicatorRow, widest: Area | undefined, locale: Locale): CellInWords {
  const t = translator(reportMessages, locale)
  const verdict = reference?.verdict ?? 'unknown'
  const said = verdict === 'unknown' ? null : t(`marks.${verdict}`)
  const trend =
    change &&
    translator(indicatorMessages, locale)(`trends.${trendVerdict(change, reference?.change ?? null)}`)
  const mark =
    said && reference && reference.area !== widest
      ? t('markBeside', { mark: said, area: areaInSentence(reference.area, locale) })
      : said
  return { key: 'mark', text: mark ?? trend ?? none, note: mark && trend, isValue: mark !== null }
}

/** The result of an indicator, or why its newest figure has no value. */
function sentenceOf(row: IndicatorRow, figure: Figure, own: Area, locale: Locale): string {
  if (figure.value !== null) return resultSentence(row, own, locale)
  const t = translator(indicatorMessages, locale)
  const period = periodLabel(figure.period, locale)
  const count = hiddenBelow(figure.flags)
  const { lastKnown } = row
  const why =
    figure.missingReason === 'hidden' && count !== null
      ? t('hiddenBelow', { period, count: String(count) })
      : t(`reasons.${figure.missingReason}`, { period })
  if (!lastKnown?.value) return why
  const before = figureText(lastKnown.value, lastKnown, locale)
  return `${why} ${t('lastKnown', { figure: before, period: periodLabel(lastKnown.period, locale) })}`
}

const sourcesIn = (figure: Figure, neighbours: readonly Neighbour[], { lines }: History): string[] => [
  ...new Set(
    [figure, ...neighbours.map((one) => one.figure), ...lines.flatMap(({ figures }) => figures)]
      .filter((one) => one !== null)
      .map(({ source }) => source),
  ),
]

function indicatorInWords(
  row: IndicatorRow,
  figure: Figure,
  history: History,
  own: Area,
  locale: Locale,
): IndicatorInWords {
  const t = translator(reportMessages, locale)
  const { indicator, neighbours, change, since, noChange } = row
  const sentence = sentenceOf(row, figure, own, locale)
  return {
    code: indicator.code,
    name: indicator.name[locale],
    source: t('source', { source: figure.source }),
    own: {
      key: own.nis,
      text: valueOf(figure, locale),
      note: [periodLabel(figure.period, locale), figure.breakdown, derivedText(figure, locale)]
        .filter(Boolean)
        .join(', '),
      isValue: figure.value !== null,
    },
    beside: neighbours.map((neighbour) => besideInWords(neighbour, figure, locale)),
    change: {
      key: 'change',
      text: change ? changeText(change, locale) : none,
      note: since
        ? t('since', { period: periodLabel(since, locale) })
        : noChange && noChangeText(noChange, 'words', locale),
      isValue: change !== null,
    },
    mark: markOf(row, neighbours.at(-1)?.area, locale),
    sentence,
    drawing: reportDrawing(history, sentence, locale),
    sources: sourcesIn(figure, neighbours, history),
  }
}

type Analysed = { chosen: Compared; rows: readonly IndicatorRow[]; figures: readonly Figure[] }

/** The groups of indicators in their order; one that has no indicator is left out. */
export function groupsInWords({ chosen, rows, figures }: Analysed, locale: Locale): GroupInWords[] {
  const t = translator(reportMessages, locale)
  const perIndicator = Map.groupBy(figures, ({ indicator }) => indicator)
  return [...indicatorGroups, ...addedGroups].flatMap((group): GroupInWords[] => {
    const inGroup = rows.filter(({ indicator }) => indicator.group === group)
    if (inGroup.length === 0) return []
    const title = translator(indicatorMessages, locale)(`groups.${group}`)
    return [
      {
        group,
        title,
        caption: t('table', { group: title, ofArea: ofArea(chosen.own, locale) }),
        indicators: inGroup.flatMap((row) => {
          if (!row.figure) return []
          const history = historyOf(row.indicator, chosen, perIndicator.get(row.indicator.code) ?? [])
          return [indicatorInWords(row, row.figure, history, chosen.own, locale)]
        }),
        waiting: inGroup
          .filter(({ figure }) => figure === null)
          .map(({ indicator }) =>
            t('waitingOne', {
              indicator: indicator.name[locale],
              source: indicator.usualSource[locale],
            }),
          ),
      },
    ]
  })
}

/** What the tables are headed with: indicator, ours, the areas beside it, change, where it stands. */
export function columnsInWords({ own, others }: Compared, locale: Locale) {
  const t = translator(reportMessages, locale)
  const widest = others.at(-1)
  return {
    indicator: t('columns.indicator'),
    own: areaName(own, locale),
    beside: others.map((area) => ({ key: area.nis, title: areaLabel(area, locale) })),
    change: t('columns.change'),
    mark: widest ? t('columns.mark', { area: areaInSentence(widest, locale) }) : t('columns.markAlone'),
  }
}

/** What the report is, and what it holds against what. */
export const introInWords = ({ own, others }: Compared, locale: Locale): string =>
  translator(reportMessages, locale)('intro', {
    ofArea: ofArea(own, locale),
    areas: presenter(locale).list(others.map((area) => areaInSentence(area, locale))),
  })

/** Where an indicator of the report comes from: under its sentence and its drawing. */
export const sourceLine = ({ sources }: IndicatorInWords, locale: Locale): string => {
  const t = translator(reportMessages, locale)
  const [source = ''] = sources
  return sources.length > 1 ? t('sources', { sources: sources.join('; ') }) : t('source', { source })
}

/** Every source of a figure in the report, with what rests on it. */
export function sourcesInWords(
  groups: readonly GroupInWords[],
  conclusions: readonly { figures: readonly RestingFigure[] }[],
  locale: Locale,
): string[] {
  const shown = groups.flatMap(({ indicators }) =>
    indicators.flatMap(({ sources, name }) => sources.map((source) => ({ source, name }))),
  )
  const behind = conclusions.flatMap(({ figures }) =>
    figures.flatMap(({ about, now, series }) => {
      const source = now?.source ?? series?.source
      return about && source ? [{ source, name: about.name[locale] }] : []
    }),
  )
  const t = translator(reportMessages, locale)
  return [...Map.groupBy([...shown, ...behind], ({ source }) => source)]
    .toSorted(([one], [other]) => one.localeCompare(other, locale))
    .map(([source, found]) => {
      const names = [...new Set(found.map(({ name }) => name))]
      return t('reading.sourceOf', { source, indicators: names.join('; ') })
    })
}

/** How the words of the tables are meant. */
export function readingInWords(locale: Locale): string[] {
  const t = translator(reportMessages, locale)
  const rule = translator(comparisonMessages, locale)
  const { number } = presenter(locale)
  const level = { points: number(aboutEqual.points), percent: number(aboutEqual.percent) }
  const change = { points: number(alike.points), growth: number(alike.percent) }
  return [
    `${rule('rule.level', level)} ${rule('rule.change', change)} ${t('reading.ownChoice')}`,
    translator(indicatorMessages, locale)('countsDiffer'),
    t('reading.change', { years: String(trendYears) }),
    t('reading.areas'),
  ]
}
