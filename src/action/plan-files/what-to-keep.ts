import type { ActionFields } from '#src/action/plan-files/action-rules.ts'
import type { WorkbookComparison } from '#src/action/plan-files/compare-workbook.ts'
import type { AddedRow, ChangedRow } from '#src/action/plan-files/comparison.ts'
import type { ObjectiveFields } from '#src/action/plan-files/objective-rules.ts'
import type { LeftAlone } from '#src/action/plan/batch.ts'

/** Rows that were changed here as well, for which the workbook is followed all the same. */
export type Taken = { takeAll: boolean; taken: readonly string[] }

export type ToKeep = {
  added: readonly AddedRow<ActionFields>[]
  actions: readonly ChangedRow<ActionFields>[]
  objectives: readonly ChangedRow<ObjectiveFields>[]
  /** Changed here as well, and left as it is here. */
  left: readonly LeftAlone[]
}

/** What is kept of a workbook when somebody decides so. */
export function whatToKeep({ actions, objectives }: WorkbookComparison, { takeAll, taken }: Taken): ToKeep {
  const isTaken = ({ id }: { id: string }) => takeAll || taken.includes(id)
  return {
    added: actions.added,
    actions: [...actions.changed, ...actions.conflicts.filter(isTaken)],
    objectives: [...objectives.changed, ...objectives.conflicts.filter(isTaken)],
    left: [...objectives.conflicts, ...actions.conflicts]
      .filter((row) => !isTaken(row))
      .map(({ id, title }) => ({ id, title, reason: 'changed-since' })),
  }
}

/** How many rows stay out, whatever somebody decides: of one row several cells may not be right. */
export const refusedRows = ({ actions, objectives }: WorkbookComparison): number =>
  [actions.refused, objectives.refused].reduce(
    (sum, refused) => sum + new Set(refused.map(({ line }) => line)).size,
    0,
  )

export const isNothing = ({ added, actions, objectives }: ToKeep): boolean =>
  added.length + actions.length + objectives.length === 0
