import { Paragraph, type Table } from 'docx'
import type { PlanAction } from '#src/action/plan/action-queries.ts'
import { financingMessages } from '#src/action/plan/financing-messages.ts'
import type { Financing } from '#src/action/plan/financing-queries.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import { financingPeriod } from '#src/action/plan/ui/financing-card.tsx'
import { periodInShort } from '#src/action/plan/ui/period.ts'
import type { Fact } from '#src/action/plan/ui/plan-in-words.ts'
import { factParagraphs } from '#src/action/plan-files/pages/plan-document-facts.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { textWidth } from '#src/platform/word/sheet.ts'
import { table, type WordCell, type WordColumn } from '#src/platform/word/table.ts'
import { run } from '#src/platform/word/text.ts'
import { presenter } from '#src/platform/written/presented.ts'

type About = { locale: Locale; today: string }

function columnsIn(locale: Locale): WordColumn[] {
  const t = translator(planMessages, locale)
  const others: WordColumn[] = [
    { title: t('owner'), width: 1320 },
    { title: t('columns.executor'), width: 1500 },
    { title: t('approach'), width: 1240 },
    { title: t('period'), width: 1120 },
    { title: t('status'), width: 1060 },
    { title: t('budget'), width: 1200, end: true },
  ]
  const used = others.reduce((sum, { width }) => sum + width, 0)
  return [{ title: t('action'), width: textWidth - used }, ...others]
}

const names = (parties: readonly { name: string }[]): string => parties.map(({ name }) => name).join(', ')

function rowOf(action: PlanAction, { locale, today }: About): WordCell[] {
  const t = translator(planMessages, locale)
  const show = presenter(locale)
  const { title, number, owner, executors, approach, budgetCents } = action
  return [
    [title, t('actionNumbered', { number })],
    [owner?.name ?? t('nobody')],
    [names(executors) || t('nobody')],
    [approach === null ? '' : t(`approaches.${approach}`)],
    [periodInShort(action, t, show)],
    [t(`statuses.${shownStatus(action, today)}`)],
    [budgetCents === null ? t('noBudget') : show.euros(budgetCents)],
  ]
}

/** A source of money in one line: "Kansenfonds, fonds, € 4.000, tot en met 31 augustus 2027". */
function sourceInWords(source: Financing, locale: Locale): string {
  const t = translator(financingMessages, locale)
  const show = presenter(locale)
  const { name, kind, amountCents } = source
  return [
    name,
    t(`kinds.${kind}`),
    amountCents === null ? null : show.euros(amountCents),
    financingPeriod(source, t, show),
  ]
    .filter((words) => words !== null)
    .join(', ')
}

/** What an action says beside its row, as far as anything is written. */
function moreOf(action: PlanAction, financing: readonly Financing[], locale: Locale): Fact[] {
  const t = translator(planMessages, locale)
  const said = [
    { term: t('columns.description'), words: action.description },
    { term: t('columns.aim'), words: action.aim },
    { term: t('columns.expectedResult'), words: action.expectedResult },
    { term: t('columns.evaluationMethod'), words: action.evaluationMethod },
    { term: t('columns.evaluator'), words: names(action.evaluators) },
    { term: t('columns.means'), words: action.means },
    {
      term: translator(financingMessages, locale)('title'),
      words: financing.map((source) => sourceInWords(source, locale)).join('\n'),
    },
  ]
  return said.flatMap(({ term, words }) => (words ? [{ term, words }] : []))
}

/** So many signs fit on a sheet with what stands around them. */
const shortEnough = 1500

function moreBlocks(action: PlanAction, facts: readonly Fact[], locale: Locale): Paragraph[] {
  if (facts.length === 0) return []
  const name = translator(planMessages, locale)('actionNumbered', { number: action.number })
  const isShort = facts.reduce((sum, { words }) => sum + words.length, 0) < shortEnough
  return [
    new Paragraph({
      style: 'Cell',
      keepNext: true,
      spacing: { before: 160, after: 40 },
      children: [run(`${name}: ${action.title}`, { bold: true })],
    }),
    ...factParagraphs(facts.slice(0, -1), { size: 'small', keepNext: isShort }),
    ...factParagraphs(facts.slice(-1), { size: 'small' }),
  ]
}

/** The actions of one objective: a table of who, when and how, and under it what each of them says more. */
export function actionBlocks(
  actions: readonly PlanAction[],
  financing: ReadonlyMap<string, readonly Financing[]>,
  about: About,
): (Paragraph | Table)[] {
  if (actions.length === 0) return []
  const { locale } = about
  const rows = actions.map((action) => rowOf(action, about))
  return [
    table(columnsIn(locale), rows),
    ...actions.flatMap((action) =>
      moreBlocks(action, moreOf(action, financing.get(action.id) ?? [], locale), locale),
    ),
  ]
}
