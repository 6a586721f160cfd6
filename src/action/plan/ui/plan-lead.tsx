import { planMessages } from '#src/action/plan/messages.ts'
import type { PlanTotals } from '#src/action/plan/queries.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

type Props = { totals: PlanTotals; budgetCents: number | null }

/** The plan in one sentence, and what of the budget is planned. */
export function PlanLead({ totals, budgetCents }: Props) {
  const t = useMessages(planMessages)
  const show = presenter(useLocale())
  if (totals.objectives === 0) return null
  return (
    <>
      {t('lead', totals)} {budgetSentence()}
    </>
  )

  function budgetSentence(): string {
    const planned = show.euros(totals.budgetCents)
    if (budgetCents === null) return t('budgeted', { planned })
    const budget = show.euros(budgetCents)
    const over = totals.budgetCents - budgetCents
    return over > 0
      ? t('budgetOver', { planned, budget, over: show.euros(over) })
      : t('budgetedOf', { planned, budget })
  }
}

type ShownProps = { shown: Pick<PlanTotals, 'actions' | 'budgetCents'>; total: number }

/** What a filter leaves of the plan, in one sentence, and what is planned for that. */
export function ShownLead({ shown, total }: ShownProps) {
  const t = useMessages(planMessages)
  const show = presenter(useLocale())
  return (
    <>
      {t('leadShown', { shown: shown.actions, total })}
      {shown.budgetCents > 0 && <> {t('budgeted', { planned: show.euros(shown.budgetCents) })}</>}
    </>
  )
}
