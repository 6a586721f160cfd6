import {
  cycleFields,
  type CycleField,
  type CycleFields,
} from '#src/action/plan-files/policy-cycle-becomes.ts'

/** What becomes of one item when a file is kept. */
export const cycleOutcomes = ['new', 'changed', 'left', 'same'] as const
export type CycleOutcome = (typeof cycleOutcomes)[number]

export type Comparison = {
  outcome: Exclude<CycleOutcome, 'new'>
  /** Other in the file, and nobody touched it here since it came in. */
  changed: CycleField[]
  /** Other in the file, but somebody changed it here: that stays. */
  left: CycleField[]
}

const same = (one: unknown, other: unknown): boolean => (one ?? null) === (other ?? null)

/**
 * What a file would change of what is there already. `imported` holds what the last file put there: a field that is
 * something else now was changed by somebody, and stays; one that the file says as it said it then is no news.
 */
export function compare(file: CycleFields, now: CycleFields, imported: CycleFields): Comparison {
  const news = cycleFields.filter(
    (field) =>
      file[field] !== undefined && !same(file[field], now[field]) && !isOldNews(field, file, imported),
  )
  const changed = news.filter((field) => field in imported && same(imported[field], now[field]))
  const left = news.filter((field) => !changed.includes(field))
  return { outcome: changed.length > 0 ? 'changed' : left.length > 0 ? 'left' : 'same', changed, left }
}

const isOldNews = (field: CycleField, file: CycleFields, imported: CycleFields): boolean =>
  field in imported && same(file[field], imported[field])
