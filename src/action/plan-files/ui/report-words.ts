import type { CycleReport } from '#src/action/plan-files/policy-cycle.ts'
import type { CycleHead } from '#src/action/plan-files/policy-cycle-found.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'

/** What a report is called, what else tells it from the others, and how much there is in it. */
export function useReportWords() {
  const t = useMessages(cycleMessages)
  return {
    name: ({ authority, planYears }: CycleReport): string =>
      t('reportName', { authority: authority || t('noAuthority'), years: planYears.replace('-', '–') }),
    apart: ({ reportYear, status }: CycleReport): string[] => [
      ...(reportYear === null ? [] : [t('reportYear', { year: String(reportYear) })]),
      ...(status === null ? [] : [t('status', { status })]),
    ],
    counts: ({ counts: { objective, plan, action } }: CycleHead): string =>
      t('counts', { objectives: objective, plans: plan, actions: action }),
  }
}
