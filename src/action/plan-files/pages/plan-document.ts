import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPrintMessages } from '#src/action/plan/print-messages.ts'
import type { PlanGroup } from '#src/action/plan/queries.ts'
import { totalsOf } from '#src/action/plan/totals.ts'
import { chosenFilters } from '#src/action/plan/ui/filters-in-words.ts'
import { leadInWords, shownInWords } from '#src/action/plan/ui/lead-words.ts'
import { objectiveInWords, planFacts, planTitle } from '#src/action/plan/ui/plan-in-words.ts'
import { actionBlocks } from '#src/action/plan-files/pages/plan-document-actions.ts'
import { factParagraphs } from '#src/action/plan-files/pages/plan-document-facts.ts'
import { letterheadOf } from '#src/action/plan-files/pages/plan-document-head.ts'
import {
  contentsOf,
  contentsStyles,
  sectionBlocks,
  type Block,
  type Section,
} from '#src/action/plan-files/pages/plan-document-sections.ts'
import { planDocumentMessages } from '#src/action/plan-files/plan-document-messages.ts'
import type { PlanOnPaper } from '#src/action/plan-files/plan-document-queries.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { footer, ownBrand, stylesFor, upright } from '#src/platform/word/sheet.ts'
import { bullet, paragraph, run, strong } from '#src/platform/word/text.ts'
import { presenter } from '#src/platform/written/presented.ts'

type About = {
  locale: Locale
  today: string
  /** Name of a municipality that does not exist. */
  invented: string | null
}

/** Its totals, and of what part of the plan. */
function leadOf({ trajectory, groups, narrowed }: PlanOnPaper, { locale, today }: About): string {
  const totals = totalsOf(groups, today)
  const t = translator(planPrintMessages, locale)
  if (!narrowed) return leadInWords(totals, trajectory.budgetCents, locale) || t('empty')
  const { filter, choices, actionsInAll } = narrowed
  const filters = presenter(locale).list(chosenFilters(filter, choices, locale).map(({ words }) => words))
  return [shownInWords(totals, actionsInAll, locale), t('narrowed', { filters })].join(' ')
}

/** The parts of the vision that the plan carries out, each with the objectives that belong to it. */
function visionSections(groups: readonly PlanGroup[], locale: Locale): Section[] {
  const t = translator(planDocumentMessages, locale)
  const show = presenter(locale)
  const serving = groups.flatMap(({ objective }) =>
    objective.visionStatement === null ? [] : [{ part: objective.visionStatement, objective }],
  )
  if (serving.length === 0) return []
  const parts = [...Map.groupBy(serving, ({ part }) => part)].map(([part, those]) => {
    const labels = show.list(those.map(({ objective }) => objectiveLabel(objective)))
    return bullet(t('visionPart', { part, labels, count: those.length }))
  })
  const blocks = [paragraph(t('visionLead'), { keepNext: true }), ...parts]
  return [{ level: 1, title: t('vision'), blocks }]
}

type Placed = PlanGroup & {
  /** The part of the vision of the objective above it; it is not said twice. */
  before: string | null | undefined
  /** Whether the objective that it serves stands above it. */
  isUnder: boolean
}

function objectiveSection(
  { objective, actions, before, isUnder }: Placed,
  { financing }: PlanOnPaper,
  about: About,
): Section {
  const { title, remarks, facts } = objectiveInWords(objective, before, about.locale)
  const hasActions = actions.length > 0
  const blocks = [
    ...(remarks.length > 0
      ? [new Paragraph({ keepNext: true, children: [run(remarks.join(' '), { italics: true })] })]
      : []),
    ...factParagraphs(facts, { keepNext: hasActions }),
    ...(hasActions ? [paragraph('', { style: 'Cell', keepNext: true })] : []),
    ...actionBlocks(actions, financing, about),
  ]
  return { level: isUnder ? 3 : 2, title, blocks }
}

function domainSections(plan: PlanOnPaper, about: About): Section[] {
  const shown = new Set(plan.groups.map(({ objective }) => objective.id))
  const domains = [...Map.groupBy(plan.groups, ({ objective }) => objective.domain)]
  return domains.flatMap(([domain, groups], place): Section[] => [
    { level: 1, title: `${place + 1} ${domain}`, blocks: [] },
    ...groups.map((group, at) => {
      const { parentId } = group.objective
      const before = groups[at - 1]?.objective.visionStatement
      const isUnder = parentId !== null && shown.has(parentId)
      return objectiveSection({ ...group, before, isUnder }, plan, about)
    }),
  ])
}

function blocksOf(plan: PlanOnPaper, about: About): Block[] {
  const { letterhead, trajectory, groups, narrowed } = plan
  const { locale, today, invented } = about
  const t = translator(planPrintMessages, locale)
  const sections = [...visionSections(groups, locale), ...domainSections(plan, about)]
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(planTitle(trajectory, locale))] }),
    ...(invented === null ? [] : [strong(t('invented', { name: invented }))]),
    paragraph(leadOf(plan, about), { spacing: { after: 240 } }),
    ...factParagraphs(planFacts({ name: letterhead.name, trajectory, groups, today }, locale)),
    ...(narrowed && groups.length === 0
      ? [paragraph(`${translator(planMessages, locale)('noneFound')}.`, { spacing: { before: 240 } })]
      : []),
    ...contentsOf(sections, locale),
    ...sectionBlocks(sections),
  ]
}

/** The plan as a Word file, in the words of the print: headings and tables that Word knows, under the letterhead. */
export async function planDocument(plan: PlanOnPaper, about: About): Promise<Buffer> {
  const { letterhead, logo, trajectory } = plan
  const { locale, today, invented } = about
  const t = translator(planPrintMessages, locale)
  const title = planTitle(trajectory, locale)
  const asOf = `${t('facts.day')} ${presenter(locale).day(today)}`
  const styles = stylesFor(locale, letterhead.colour ?? ownBrand)
  const foot = () =>
    footer([letterhead.name, title, asOf, invented !== null && t('sample')].filter(Boolean).join(' · '))
  const file = new Document({
    title,
    creator: letterhead.name,
    lastModifiedBy: 'Kansrijk',
    description: asOf,
    styles: { ...styles, paragraphStyles: [...styles.paragraphStyles, ...contentsStyles] },
    sections: [
      {
        properties: { ...upright, titlePage: true },
        headers: { first: await letterheadOf(letterhead, logo) },
        footers: { first: foot(), default: foot() },
        children: blocksOf(plan, about),
      },
    ],
  })
  return Packer.toBuffer(file)
}
