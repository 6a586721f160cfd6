import type { PlanGroup, PlanTotals } from '#src/action/plan/queries.ts'
import { shownStatus } from '#src/action/plan/progress.ts'

/** A plan in figures, counted from its groups: the same figures as the query of the same name gives. */
export function totalsOf(groups: readonly PlanGroup[], today: string): PlanTotals {
  const actions = groups.flatMap((group) => group.actions)
  const shown = actions.map((action) => shownStatus(action, today))
  const counted = (wanted: (typeof shown)[number]): number =>
    shown.filter((status) => status === wanted).length
  const isOpen = (status: string): boolean => status === 'planned' || status === 'running'
  return {
    domains: new Set(groups.map(({ objective }) => objective.domainId)).size,
    objectives: groups.length,
    actions: actions.length,
    done: counted('done'),
    running: actions.filter(({ status }) => status === 'running').length,
    late: counted('late'),
    withoutOwner: actions.filter(({ status, owner }) => isOpen(status) && owner === null).length,
    budgetCents: actions.reduce((sum, action) => sum + (action.budgetCents ?? 0), 0),
  }
}
