import { planMessages } from '#src/action/plan/messages.ts'
import type { PlanSize } from '#src/action/plan/queries.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

/** The plan in one sentence, and what of the budget is planned; nothing of a plan in which nothing stands. */
export function leadInWords(totals: PlanSize, budgetCents: number | null, locale: Locale): string {
  if (totals.objectives === 0) return ''
  return `${translator(planMessages, locale)('lead', totals)} ${budgetInWords(totals, budgetCents, locale)}`
}

function budgetInWords(totals: PlanSize, budgetCents: number | null, locale: Locale): string {
  const t = translator(planMessages, locale)
  const show = presenter(locale)
  const planned = show.euros(totals.budgetCents)
  if (budgetCents === null) return t('budgeted', { planned })
  const budget = show.euros(budgetCents)
  const over = totals.budgetCents - budgetCents
  return over > 0
    ? t('budgetOver', { planned, budget, over: show.euros(over) })
    : t('budgetedOf', { planned, budget })
}

type Shown = Pick<PlanSize, 'actions' | 'budgetCents'>

/** What a filter leaves of the plan, in one sentence, and what is planned for that. */
export function shownInWords(shown: Shown, total: number, locale: Locale): string {
  const t = translator(planMessages, locale)
  const planned = presenter(locale).euros(shown.budgetCents)
  return [
    t('leadShown', { shown: shown.actions, total }),
    ...(shown.budgetCents > 0 ? [t('budgeted', { planned })] : []),
  ].join(' ')
}
