import type { PlanSize } from '#src/action/plan/queries.ts'
import { leadInWords, shownInWords } from '#src/action/plan/ui/lead-words.ts'
import { useLocale } from '#src/platform/i18n/messages.ts'

type Props = { totals: PlanSize; budgetCents: number | null }

/** The plan in one sentence, and what of the budget is planned. */
export function PlanLead({ totals, budgetCents }: Props) {
  return leadInWords(totals, budgetCents, useLocale())
}

type ShownProps = { shown: Pick<PlanSize, 'actions' | 'budgetCents'>; total: number }

/** What a filter leaves of the plan, in one sentence, and what is planned for that. */
export function ShownLead({ shown, total }: ShownProps) {
  return shownInWords(shown, total, useLocale())
}
