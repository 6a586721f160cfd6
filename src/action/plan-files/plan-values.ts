import { plainText } from '#src/action/plan-files/cell-text.ts'
import type { ActionColumn, ObjectiveColumn } from '#src/action/plan-files/workbook-columns.ts'
import type { PlanAction } from '#src/action/plan/action-queries.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { parseDecimal } from '#src/platform/written/decimal.ts'

/** What a cell says: a text, a day, the code of a choice, an exact decimal; cents and counts are numbers. */
export type Value = string | number | null

/** What a workbook said of rows as it went out, by identifier. */
export type ValuesSent = ReadonlyMap<string, Readonly<Record<string, Value>>>

/** An action with what only a workbook asks of it. */
export type ActionNow = PlanAction & { version: number; statusOn: string }

export const namesSign = '; '
const names = (parties: readonly { name: string }[]): Value =>
  parties.map(({ name }) => plainText(name)).join(namesSign) || null
const words = (text: string | null): Value => (text === null ? null : plainText(text) || null)

export function actionValues(action: ActionNow, objective: Objective): Record<ActionColumn, Value> {
  return {
    number: action.number,
    objective: objectiveLabel(objective),
    title: words(action.title),
    description: words(action.description),
    approach: action.approach,
    owner: names(action.owner ? [action.owner] : []),
    startsOn: action.startsOn,
    endsOn: action.endsOn,
    aim: words(action.aim),
    expectedResult: words(action.expectedResult),
    evaluationMethod: words(action.evaluationMethod),
    means: words(action.means),
    budget: action.budgetCents,
    executors: names(action.executors),
    evaluator: names(action.evaluators),
    status: action.status,
    id: action.id,
    version: action.version,
  }
}

/** As people write it: the database keeps zeros that say nothing. */
function exact(stored: string | null): Value {
  const read = stored === null ? null : parseDecimal(stored, { decimalSign: '.' })
  return read?.ok ? read.value : stored
}
const answer = (given: boolean | null): Value => (given === null ? null : given ? 'yes' : 'no')

export function objectiveValues(objective: Objective): Record<ObjectiveColumn, Value> {
  return {
    label: objectiveLabel(objective),
    kind: objective.kind,
    domain: words(objective.domain),
    parent: objective.parentNumber === null ? null : String(objective.parentNumber),
    statement: words(objective.statement),
    forWhom: words(objective.forWhom),
    visionPart: words(objective.visionStatement),
    measure: words(objective.measure),
    measureKind: objective.measureKind,
    unit: words(objective.unit),
    baseline: exact(objective.baseline),
    target: exact(objective.target),
    startsOn: objective.startsOn,
    endsOn: objective.endsOn,
    enoughPeople: answer(objective.enoughPeople),
    enoughMeans: answer(objective.enoughMeans),
    id: objective.id,
    version: objective.version,
  }
}
