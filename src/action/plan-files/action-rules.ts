import type { Item, Meant, RowProblem, SheetRules } from '#src/action/plan-files/compare-rows.ts'
import { kept, needed, periodProblem, wrong } from '#src/action/plan-files/meant-texts.ts'
import { areSame, inOneCell, namesIn, type Named } from '#src/action/plan-files/party-names.ts'
import { titleKey, type PlanNow } from '#src/action/plan-files/plan-now.ts'
import { actionValues, type ActionNow, type Value } from '#src/action/plan-files/plan-values.ts'
import type { Column } from '#src/action/plan-files/workbook-columns.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import { textLimit, titleLimit, type ActionPart } from '#src/action/plan/action.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { partyNameLimit } from '#src/foundation/parties/party.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

/** What a row can say of an action, as it is kept. */
export type ActionFields = Pick<
  ActionNow,
  | 'objectiveId'
  | 'title'
  | 'description'
  | 'approach'
  | 'startsOn'
  | 'endsOn'
  | 'aim'
  | 'expectedResult'
  | 'evaluationMethod'
  | 'means'
  | 'budgetCents'
  | 'status'
> &
  Record<ActionPart, readonly Named[]>

const mostNames: Record<ActionPart, number> = { owner: 1, executor: 50, evaluator: 1 }
const partIn = { owner: 'owner', executors: 'executor', evaluator: 'evaluator' } as const
const isPart = (column: Column): column is keyof typeof partIn => column in partIn

/** "2.1", "2,1", "Doel 2.1" or "2.1 Er is een huiswerkbeleid". */
const label = /^(?:\p{L}+\s+)?(\d+)(?:([.,])(\d+))?(?:\s.*)?$/su

function objectiveMeant(value: string, { objectiveCalled }: PlanNow, item: Item | null): Meant<ActionFields> {
  const [, first = '', sign, second] = label.exec(value) ?? []
  const called = second === undefined ? first : `${first}.${second}`
  const objective = objectiveCalled.get(called)
  const other = `${called}0`
  // A comma shows that a spreadsheet took 2.10 for a number, and dropped its zero.
  if (sign === ',' && objectiveCalled.has(other))
    return wrong(workbookProblem('label-ambiguous'), { label: called, other })
  if (!objective) return wrong(workbookProblem('unknown-objective'))
  const shown = objectiveLabel(objective)
  return shown === item?.values['objective'] ? 'same' : { fields: { objectiveId: objective.id }, shown }
}

function namesMeant(
  part: ActionPart,
  value: Value,
  { parties }: PlanNow,
  now: ActionNow | undefined,
): Meant<ActionFields> {
  const names = namesIn(String(value ?? ''), parties)
  const most = mostNames[part]
  if (names.length > most)
    return most === 1
      ? wrong(workbookProblem('one-name-only'))
      : wrong(workbookProblem('too-many-names'), { max: most })
  if (names.some(({ id, name }) => id === null && name.length > partyNameLimit))
    return wrong(workbookProblem('name-too-long'), { max: partyNameLimit })
  const current = {
    owner: now?.owner ? [now.owner] : [],
    executor: now?.executors,
    evaluator: now?.evaluators,
  }
  if (areSame(names, current[part] ?? [])) return 'same'
  return { fields: { [part]: names }, shown: inOneCell(names) || null }
}

export function actionRules(now: PlanNow): SheetRules<ActionFields> {
  const added = new Set<string>()
  return {
    sheet: 'actions',
    find(id) {
      const one = now.actions.get(id)
      if (!one) return undefined
      const { action, objective } = one
      const { version, title } = action
      return { id, version, title, values: actionValues(action, objective), sent: now.sent.get(id) ?? null }
    },
    meant(column, value, item) {
      if (isPart(column))
        return namesMeant(partIn[column], value, now, now.actions.get(item?.id ?? '')?.action)
      if (column === 'objective') return value === null ? needed : objectiveMeant(String(value), now, item)
      if (column === 'title')
        return value === null ? needed : kept({ title: String(value) }, value, titleLimit)
      // A new action is planned as long as nobody says otherwise.
      if (column === 'status' && value === null) return item ? needed : 'same'
      if (column === 'budget') return kept<ActionFields>({ budgetCents: value as number | null }, value)
      return kept<ActionFields>({ [column]: value }, value, textLimit)
    },
    isAbout: (column, text, item) => text === String(item.values[column]),
    wrong: (fields, item) => periodProblem(fields, item?.values ?? {}),
    add({ objectiveId, title }): { title: string; under: string } | { problem: RowProblem } {
      const missing = (column: Column) => ({
        problem: { column, code: platformProblem('required'), values: {} },
      })
      const objective = now.objectives.get(objectiveId ?? '')
      if (!objective) return missing('objective')
      if (title === undefined) return missing('title')
      const under = objectiveLabel(objective)
      const key = titleKey(objective.id, title)
      if (now.titles.has(key) || added.has(key)) {
        const code = workbookProblem('stands-there-already')
        return { problem: { column: 'title', code, values: { label: under } } }
      }
      added.add(key)
      return { title, under }
    },
  }
}
