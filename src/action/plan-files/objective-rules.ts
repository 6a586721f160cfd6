import { plainText } from '#src/action/plan-files/cell-text.ts'
import { choiceIn } from '#src/action/plan-files/choices.ts'
import type { SheetRules } from '#src/action/plan-files/compare-rows.ts'
import { plainWord } from '#src/action/plan-files/known-words.ts'
import { kept, needed, periodProblem, wrong } from '#src/action/plan-files/meant-texts.ts'
import type { PlanNow } from '#src/action/plan-files/plan-now.ts'
import { objectiveValues } from '#src/action/plan-files/plan-values.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import { measureLimit, statementLimit } from '#src/action/plan/objective.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'

/** What a row can say of an objective, as it is kept. */
export type ObjectiveFields = Pick<
  Objective,
  | 'statement'
  | 'forWhom'
  | 'visionPartId'
  | 'measure'
  | 'measureKind'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'startsOn'
  | 'endsOn'
  | 'enoughPeople'
  | 'enoughMeans'
>

const unitLimit = 40
const pointed = (label: string): string => label.replace(',', '.')

export const objectiveRules = (now: PlanNow): SheetRules<ObjectiveFields> => ({
  sheet: 'objectives',
  find(id) {
    const objective = now.objectives.get(id)
    if (!objective) return undefined
    const { version, statement: title } = objective
    return { id, version, title, values: objectiveValues(objective), sent: now.sent.get(id) ?? null }
  },
  meant(column, value) {
    if (column === 'statement')
      return value === null ? needed : kept({ statement: String(value) }, value, statementLimit)
    if (column === 'visionPart') {
      if (value === null) return kept({ visionPartId: null }, null)
      const id = now.visionPartCalled.get(String(value))
      return id ? kept({ visionPartId: id }, value) : wrong(workbookProblem('unknown-vision-part'))
    }
    if (column === 'enoughPeople' || column === 'enoughMeans')
      return kept<ObjectiveFields>({ [column]: value === null ? null : value === 'yes' }, value)
    return kept<ObjectiveFields>({ [column]: value }, value, column === 'unit' ? unitLimit : measureLimit)
  },
  isAbout(column, text, item) {
    if (column === 'kind') return choiceIn(column)?.codeOf(text) === item.values[column]
    if (column === 'domain') {
      const { domainId, domain } = now.objectives.get(item.id) ?? {}
      return plainText(domain ?? '') === text || now.domainCalled.get(plainWord(text)) === domainId
    }
    return pointed(text) === item.values[column]
  },
  wrong: (fields, item) => periodProblem(fields, item?.values ?? {}),
})
