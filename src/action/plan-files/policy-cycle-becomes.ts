import { textLimit, titleLimit } from '#src/action/plan/action.ts'
import { statementLimit, type ObjectiveKind } from '#src/action/plan/objective.ts'
import { cutTo, totalOf, type CycleItem } from '#src/action/plan-files/policy-cycle.ts'
import { mostCents } from '#src/platform/written/money.ts'

/** What of an item is compared with what it became: the fields that a later file may change. */
export type CycleFields = {
  statement?: string
  title?: string
  description?: string | null
  /** Left out where the file does not tell. */
  budgetCents?: number | null
}
export const cycleFields = [
  'statement',
  'title',
  'description',
  'budgetCents',
] as const satisfies (keyof CycleFields)[]
export type CycleField = (typeof cycleFields)[number]

/** A policy objective says what changes; an action plan is a step to it. */
export const kindOf = ({ level }: CycleItem): ObjectiveKind =>
  level === 'objective' ? 'strategic' : 'operational'

/** The short description whole, where the title had no room for it, and then the rest. */
function descriptionOf({ title, text }: CycleItem): string | null {
  const parts = [title.length > titleLimit ? title : null, text].filter((part) => part !== null)
  return cutTo(parts.join('\n\n'), textLimit) || null
}

/** What an action costs by its file; undefined when its amounts make no amount of ours. */
function budgetOf(item: CycleItem): number | null | undefined {
  const cents = totalOf(item, 'expenses')
  const isNone = item.unread || (cents !== null && (cents < 0 || cents > mostCents))
  return isNone ? undefined : cents
}

export function fieldsOf(item: CycleItem): CycleFields {
  if (item.level !== 'action') return { statement: cutTo(item.title, statementLimit) }
  const budgetCents = budgetOf(item)
  return {
    title: cutTo(item.title, titleLimit),
    description: descriptionOf(item),
    ...(budgetCents !== undefined && { budgetCents }),
  }
}

/** From the first to the last year in which there is money for it; no period where there is none. */
export function periodOf({ money }: CycleItem): { startsOn: string | null; endsOn: string | null } {
  const years = Object.entries(money)
    .filter(([, { expenses = 0, income = 0 }]) => expenses !== 0 || income !== 0)
    .map(([year]) => year)
    .toSorted()
  const [first, last] = [years[0], years.at(-1)]
  return {
    startsOn: first === undefined ? null : `${first}-01-01`,
    endsOn: last === undefined ? null : `${last}-12-31`,
  }
}
