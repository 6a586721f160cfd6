import type { PlanAction } from '#src/action/plan/action-queries.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPrintMessages } from '#src/action/plan/print-messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import type { PlanGroup } from '#src/action/plan/queries.ts'
import { formMessages } from '#src/platform/forms/form-messages.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { writeCsv, type CsvCell } from '#src/platform/readers/write-csv.ts'

const names = (parties: readonly { name: string }[]): string => parties.map(({ name }) => name).join(', ')

/** A file tells by its name when it holds only a part of the plan. */
export const planCsvName = (slug: string, locale: Locale, isPart: boolean): string =>
  isPart ? `${slug}-plan-${translator(planPrintMessages, locale)('filePart')}.csv` : `${slug}-plan.csv`

type Column = [title: string, cell: (action: PlanAction, objective: Objective) => CsvCell]

/**
 * The action plan as a table: one row per action, all columns of the source, semicolons as Belgian Excel wants. The
 * status as it is kept, and beside it whether the page calls the action late today.
 */
export function planCsv(
  groups: readonly PlanGroup[],
  locale: Locale,
  fictional: boolean,
  today: string,
): string {
  const t = translator(planMessages, locale)
  const p = translator(planPrintMessages, locale)
  const answer = translator(formMessages, locale)

  const remark: Column = [p('columns.remark'), () => p('sample')]
  const columns: Column[] = [
    [p('columns.domain'), (_, objective) => objective.domain],
    [p('columns.objective'), (_, objective) => `${objectiveLabel(objective)} ${objective.statement}`],
    [p('columns.action'), (action) => action.title],
    [t('columns.description'), (action) => action.description],
    [t('columns.owner'), (action) => action.owner?.name ?? null],
    [p('columns.start'), (action) => action.startsOn],
    [p('columns.end'), (action) => action.endsOn],
    [t('columns.aim'), (action) => action.aim],
    [t('columns.expectedResult'), (action) => action.expectedResult],
    [t('columns.evaluationMethod'), (action) => action.evaluationMethod],
    [t('columns.means'), (action) => action.means],
    [p('columns.budget'), (action) => (action.budgetCents === null ? null : action.budgetCents / 100)],
    [t('columns.executor'), (action) => names(action.executors)],
    [t('columns.evaluator'), (action) => names(action.evaluators)],
    [p('columns.approach'), (action) => (action.approach ? t(`approaches.${action.approach}`) : null)],
    [p('columns.status'), (action) => t(`statuses.${action.status}`)],
    [t('statuses.late'), (action) => answer(shownStatus(action, today) === 'late' ? 'yes' : 'no')],
    ...(fictional ? [remark] : []),
  ]
  const rows = groups.flatMap(({ objective, actions }) =>
    actions.map((action) => columns.map(([, cell]) => cell(action, objective))),
  )
  return writeCsv(
    columns.map(([title]) => title),
    rows,
    { delimiter: ';', byteOrderMark: true },
  )
}
