import { isOpen, type ActionStatus } from '#src/action/plan/action.ts'

/** What people see of a status: the kept one, or that it went past its end. */
export const shownStatuses = ['planned', 'running', 'late', 'done', 'stopped'] as const
export type ShownStatus = (typeof shownStatuses)[number]

type Timed = { status: ActionStatus; endsOn: string | null }

/** An action is late when its end has passed and it is neither done nor stopped. */
export const shownStatus = ({ status, endsOn }: Timed, today: string): ShownStatus =>
  isOpen(status) && endsOn !== null && endsOn < today ? 'late' : status
