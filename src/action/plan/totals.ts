import { isOpen, type ActionStatus } from '#src/action/plan/action.ts'
import { shownStatus } from '#src/action/plan/progress.ts'

type Counted = {
  status: ActionStatus
  endsOn: string | null
  owner: object | null
  budgetCents: number | null
}
type Group = { objective: { domainId: string }; actions: readonly Counted[] }

/** A plan in figures, counted from its groups: the same figures as the query of the plan's totals gives. */
export function totalsOf(groups: readonly Group[], today: string) {
  const actions = groups.flatMap((group) => group.actions)
  const shown = actions.map((action) => shownStatus(action, today))
  const counted = (wanted: (typeof shown)[number]): number =>
    shown.filter((status) => status === wanted).length
  return {
    domains: new Set(groups.map(({ objective }) => objective.domainId)).size,
    objectives: groups.length,
    actions: actions.length,
    done: counted('done'),
    running: counted('running'),
    late: counted('late'),
    withoutOwner: actions.filter(({ status, owner }) => isOpen(status) && owner === null).length,
    budgetCents: actions.reduce((sum, action) => sum + (action.budgetCents ?? 0), 0),
  }
}
