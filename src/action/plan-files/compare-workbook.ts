import { actionRules, type ActionFields } from '#src/action/plan-files/action-rules.ts'
import { compareRows } from '#src/action/plan-files/compare-rows.ts'
import { nothingCompared, type Comparison } from '#src/action/plan-files/comparison.ts'
import type { FoundSheet, FoundWorkbook } from '#src/action/plan-files/found-workbook.ts'
import { newNamesIn, withoutTooManyNames } from '#src/action/plan-files/new-names.ts'
import { objectiveRules, type ObjectiveFields } from '#src/action/plan-files/objective-rules.ts'
import type { PlanNow } from '#src/action/plan-files/plan-now.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

export type WorkbookComparison = {
  actions: Comparison<ActionFields>
  objectives: Comparison<ObjectiveFields>
  /** Names that nobody has yet, each once, as it was typed first. */
  newNames: string[]
  /** Actions of the plan that no row is about: they stay. */
  notInFile: number
}

function namedIn({ columns, rows }: FoundSheet): ReadonlySet<string> {
  const place = columns.indexOf('id')
  return new Set(rows.map(({ cells }) => cells[place]?.toLowerCase() ?? ''))
}

/** What keeping a workbook would do to the plan as it is now. */
export function compareWorkbook(found: FoundWorkbook, now: PlanNow, locale: Locale): WorkbookComparison {
  const actions = found.actions
    ? withoutTooManyNames(compareRows(found.actions, actionRules(now), locale))
    : nothingCompared<ActionFields>()
  const objectives = found.objectives
    ? compareRows(found.objectives, objectiveRules(now), locale)
    : nothingCompared<ObjectiveFields>()
  const named = found.actions ? namedIn(found.actions) : null
  return {
    actions,
    objectives,
    newNames: newNamesIn([...actions.added, ...actions.changed, ...actions.conflicts]),
    notInFile: named ? [...now.actions.keys()].filter((id) => !named.has(id)).length : 0,
  }
}
