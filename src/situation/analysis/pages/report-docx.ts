import { Document, HeadingLevel, Packer, Paragraph, type Table } from 'docx'
import { situationSummaryInWords } from '#src/situation/indicators/situation-summary.ts'
import { areaName, ofArea } from '#src/foundation/areas/area-name.ts'
import { shippedFacts } from '#src/foundation/library/shipped-facts.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { footer, stylesFor, textWidth, upright } from '#src/platform/word/sheet.ts'
import { table, type WordCell, type WordColumn } from '#src/platform/word/table.ts'
import { bullet, caption, heading, paragraph, run, strong, under } from '#src/platform/word/text.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { conclusionKinds, paragraphsOf } from '#src/situation/analysis/conclusion.ts'
import { figureInWords } from '#src/situation/analysis/conclusion-words.ts'
import { factsInWords } from '#src/situation/analysis/fact-words.ts'
import { conclusionMessages } from '#src/situation/analysis/messages.ts'
import { chart } from '#src/situation/analysis/pages/word-chart.ts'
import type { Conclusion, Report } from '#src/situation/analysis/queries.ts'
import { reportMessages } from '#src/situation/analysis/report-messages.ts'
import {
  columnsInWords,
  groupsInWords,
  introInWords,
  readingInWords,
  sourceLine,
  sourcesInWords,
  type GroupInWords,
  type IndicatorInWords,
} from '#src/situation/analysis/report-words.ts'
import type { Compared } from '#src/situation/indicators/compared-areas.ts'

type Block = Paragraph | Table
type About = { locale: Locale; fictional: boolean; today: string }

function columnsOf(chosen: Compared, locale: Locale): WordColumn[] {
  const { indicator, own, beside, change, mark } = columnsInWords(chosen, locale)
  const [first, value, changes] = [2050, 1290, 1180]
  const used = first + value * (beside.length + 1) + changes
  return [
    { title: indicator, width: first },
    { title: own, width: value, end: true },
    ...beside.map(({ title }) => ({ title, width: value, end: true })),
    { title: change, width: changes, end: true },
    { title: mark, width: textWidth - used },
  ]
}

const rowOf = ({ name, source, own, beside, change, mark }: IndicatorInWords): WordCell[] => [
  [name, source],
  [own.text, own.note],
  ...beside.map(({ text, note }): WordCell => [text, note]),
  [change.text, change.note],
  [mark.text, mark.note],
]

function indicatorBlocks(indicator: IndicatorInWords, locale: Locale): Block[] {
  const { name, sentence, drawing } = indicator
  const source = sourceLine(indicator, locale)
  return [
    heading(HeadingLevel.HEADING_2, name),
    paragraph(sentence, { keepNext: true }),
    ...(drawing ? [chart(drawing, name)] : []),
    caption(drawing ? [`${drawing.title}.`, ...drawing.notes, source].join(' ') : source),
  ]
}

function groupBlocks(group: GroupInWords, chosen: Compared, number: number, locale: Locale): Block[] {
  const t = translator(reportMessages, locale)
  const { title, caption: words, indicators, waiting } = group
  const sources = [...new Set(indicators.flatMap((indicator) => indicator.sources))]
  return [
    heading(HeadingLevel.HEADING_1, `${number} ${title}`),
    ...(indicators.length > 0
      ? [
          table(columnsOf(chosen, locale), indicators.map(rowOf)),
          caption(`${words}. ${t('sources', { sources: sources.join('; ') })}`),
        ]
      : []),
    ...indicators.flatMap((indicator) => indicatorBlocks(indicator, locale)),
    ...(waiting.length > 0
      ? [heading(HeadingLevel.HEADING_2, t('waiting')), ...waiting.map((line) => bullet(line))]
      : []),
  ]
}

function conclusionBlocks(conclusion: Conclusion, manyAreas: boolean, locale: Locale): Block[] {
  const t = translator(conclusionMessages, locale)
  const { title, text, domain, figures } = conclusion
  return [
    heading(HeadingLevel.HEADING_3, title),
    ...(domain === null ? [] : [caption(domain)]),
    ...paragraphsOf(text).map((line) => paragraph(line)),
    ...(figures.length === 0 ? [paragraph(t('noFigure'))] : [paragraph(t('restsOn'), { keepNext: true })]),
    ...figures.flatMap((figure) => {
      const { name, words, source, remarks } = figureInWords(figure, manyAreas, locale)
      const said = [t('pair', { name, words }), ...remarks].join(' ')
      return [bullet(said), ...(source === null ? [] : [under(source)])]
    }),
  ]
}

function conclusionsBlocks({ conclusions, choices }: Report, number: number, locale: Locale): Block[] {
  const t = translator(reportMessages, locale)
  const manyAreas = choices.length > 1
  const parts = conclusionKinds.flatMap((kind) => {
    const ofKind = conclusions.filter((one) => one.kind === kind)
    if (ofKind.length === 0) return []
    return [
      heading(HeadingLevel.HEADING_2, translator(conclusionMessages, locale)(`parts.${kind}`)),
      ...ofKind.flatMap((one) => conclusionBlocks(one, manyAreas, locale)),
    ]
  })
  return [
    heading(HeadingLevel.HEADING_1, `${number} ${t('conclusions')}`),
    ...(parts.length > 0 ? parts : [paragraph(t('noConclusions'))]),
  ]
}

function factBlocks(number: number, locale: Locale): Block[] {
  const t = translator(reportMessages, locale)
  return [
    heading(HeadingLevel.HEADING_1, `${number} ${t('facts.title')}`),
    paragraph(t('facts.lead')),
    ...factsInWords(shippedFacts, locale).flatMap(({ title, facts }) => [
      heading(HeadingLevel.HEADING_2, title),
      ...facts.flatMap(({ name, about, note, source }) => [
        new Paragraph({
          keepNext: true,
          children: [run(name, { bold: true }), run([about, note].filter(Boolean).join(' '), { break: 1 })],
        }),
        caption(source),
      ]),
    ]),
  ]
}

function readingBlocks(sources: readonly string[], number: number, locale: Locale): Block[] {
  const t = translator(reportMessages, locale)
  return [
    heading(HeadingLevel.HEADING_1, `${number} ${t('reading.title')}`),
    heading(HeadingLevel.HEADING_2, t('reading.sources')),
    ...(sources.length === 0 ? [paragraph(t('reading.noSources'))] : sources.map((line) => bullet(line))),
    heading(HeadingLevel.HEADING_2, t('reading.how')),
    ...readingInWords(locale).map((line) => bullet(line)),
  ]
}

function blocksOf(report: Report, chosen: Compared, { locale, fictional, today }: About): Block[] {
  const t = translator(reportMessages, locale)
  const { rows, figures, conclusions } = report
  const groups = groupsInWords({ chosen, rows, figures }, locale)
  const [title, day] = [t('title', { ofArea: ofArea(chosen.own, locale) }), presenter(locale).day(today)]
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    strong(t('subtitle', { day })),
    ...(fictional ? [strong(t('sample', { area: areaName(chosen.own, locale) }))] : []),
    paragraph(situationSummaryInWords(rows, chosen, locale)),
    paragraph(introInWords(chosen, locale)),
    ...groups.flatMap((group, place) => groupBlocks(group, chosen, place + 1, locale)),
    ...conclusionsBlocks(report, groups.length + 1, locale),
    ...factBlocks(groups.length + 2, locale),
    ...readingBlocks(sourcesInWords(groups, conclusions, locale), groups.length + 3, locale),
  ]
}

/** The report as a Word file: the same words as on the page, with headings, tables and pictures that Word knows. */
export async function reportDocx(report: Report, chosen: Compared, about: About): Promise<Buffer> {
  const { locale, fictional } = about
  const t = translator(reportMessages, locale)
  const name = areaName(chosen.own, locale)
  const title = t('title', { ofArea: ofArea(chosen.own, locale) })
  const file = new Document({
    title,
    creator: name,
    lastModifiedBy: 'Kansrijk',
    description: t('subtitle', { day: presenter(locale).day(about.today) }),
    styles: stylesFor(locale),
    sections: [
      {
        properties: upright,
        footers: {
          default: footer([name, title, fictional && t('sampleShort')].filter(Boolean).join(' · ')),
        },
        children: blocksOf(report, chosen, about),
      },
    ],
  })
  return Packer.toBuffer(file)
}
