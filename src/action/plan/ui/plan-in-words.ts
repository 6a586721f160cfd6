import type { PlanAction } from '#src/action/plan/action-queries.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { planPrintMessages } from '#src/action/plan/print-messages.ts'
import { shownStatus, shownStatuses } from '#src/action/plan/progress.ts'
import type { PlanGroup } from '#src/action/plan/queries.ts'
import { smartMessages } from '#src/action/plan/smart-messages.ts'
import { measureInWords } from '#src/action/plan/ui/measure-words.ts'
import { periodInShort } from '#src/action/plan/ui/period.ts'
import type { Trajectory } from '#src/foundation/trajectories/queries.ts'
import { cycleYears } from '#src/foundation/trajectories/trajectory.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

/** The plan as a document says it, on paper and in Word. */
export type Fact = { term: string; words: string }

export const planTitle = (trajectory: Trajectory, locale: Locale): string =>
  translator(planPrintMessages, locale)('titleOf', { years: cycleYears(trajectory) })

type Plan = { name: string; trajectory: Trajectory; groups: readonly PlanGroup[]; today: string }

/** What a council asks first: whose plan it is, of which years and which day, and how it stands. */
export function planFacts({ name, trajectory, groups, today }: Plan, locale: Locale): Fact[] {
  const t = translator(planPrintMessages, locale)
  const show = presenter(locale)
  const actions = groups.flatMap((group) => group.actions)
  const counts = shownStatuses.flatMap((status) => {
    const count = actions.filter((action) => shownStatus(action, today) === status).length
    return count > 0 ? [t(`counts.${status}`, { count })] : []
  })
  const strategic = groups.filter(({ objective }) => objective.kind === 'strategic').length
  const [startsOn, endsOn] = [show.day(trajectory.startsOn), show.day(trajectory.endsOn)]
  return [
    { term: t('facts.of'), words: name },
    { term: t('facts.cycle'), words: t('facts.cycleOf', { name: trajectory.name, startsOn, endsOn }) },
    { term: t('facts.day'), words: show.day(today) },
    {
      term: t('facts.objectives'),
      words: t('counts.objectives', { strategic, operational: groups.length - strategic }),
    },
    {
      term: t('facts.actions'),
      words:
        counts.length > 0
          ? t('counts.actions', { count: actions.length, statuses: show.list(counts) })
          : t('counts.none'),
    },
  ]
}

export type ObjectiveInWords = {
  title: string
  /** Sentences about where it belongs and by when. */
  remarks: string[]
  facts: Fact[]
}

/** `before`: the part of the vision that the objective above it belongs to; it is not said twice. */
export function objectiveInWords(
  objective: Objective,
  before: string | null | undefined,
  locale: Locale,
): ObjectiveInWords {
  const t = translator(planMessages, locale)
  const p = translator(planPrintMessages, locale)
  const show = presenter(locale)
  const { visionStatement: part, endsOn, forWhom, moments } = objective
  const accepted = acceptedBy(objective, locale)
  const enough = enoughInWords(objective, locale)
  // What nobody measures yet is said where it should be: at the steps, not at what they lead to.
  const isStep = objective.kind === 'operational'
  const measured = objective.measure !== null || objective.target !== null
  const facts = [
    forWhom !== null && { term: t('forWhom'), words: forWhom },
    (isStep || measured) && { term: t('measuredBy'), words: measureWithKind(objective, locale) },
    moments.length > 0 && { term: t('moments'), words: show.list(moments.map((day) => show.day(day))) },
    enough !== null && { term: p('enough'), words: enough },
    objective.ambition !== null && { term: p('ambition'), words: t(`ambitions.${objective.ambition}`) },
    (isStep || accepted !== null) && { term: t('acceptedBy'), words: accepted ?? t('acceptedNobody') },
  ]
  return {
    title: `${t('objectiveLabel', { label: objectiveLabel(objective) })} ${objective.statement}`,
    remarks: [
      part !== null && part !== before ? p('belongs', { part }) : null,
      endsOn === null ? null : p('until', { day: show.day(endsOn) }),
    ].filter((remark) => remark !== null),
    facts: facts.filter((fact) => fact !== false),
  }
}

/** The measure, and whether it is what people experience, and whether it counts what was done or what changed. */
function measureWithKind(objective: Objective, locale: Locale): string {
  const t = translator(planMessages, locale)
  const { words, isSubjective } = measureInWords(objective, locale)
  const kinds = [
    isSubjective && t('subjectiveMark'),
    objective.resultKind && t(`resultKinds.${objective.resultKind}`),
  ].filter(Boolean)
  return [words, ...kinds].join('; ')
}

/** Whether there are enough people and means, as far as that was answered. */
function enoughInWords({ enoughPeople, enoughMeans }: Objective, locale: Locale): string | null {
  const t = translator(planPrintMessages, locale)
  const said = [
    enoughPeople !== null && t(`enoughPeople.${enoughPeople ? 'yes' : 'no'}`),
    enoughMeans !== null && t(`enoughMeans.${enoughMeans ? 'yes' : 'no'}`),
  ].filter((words) => words !== false)
  return said.length > 0 ? presenter(locale).list(said) : null
}

function acceptedBy({ acceptances }: Objective, locale: Locale): string | null {
  const t = translator(smartMessages, locale)
  const all = acceptances.map(({ accepter, tookPart, number }) =>
    tookPart === null
      ? t(`acceptedBy.${accepter}`, { number })
      : t('ofThose', { number, whole: t(`acceptedBy.${accepter}`, { number: tookPart }) }),
  )
  return all.length > 0 ? presenter(locale).list(all) : null
}

/** The columns of the table of actions in the order of the source (003), with what stands under the first line. */
export const documentColumns = ['action', 'who', 'when', 'yields', 'know', 'means'] as const
export type DocumentColumn = (typeof documentColumns)[number]
/** The first line, and what is lighter under it. */
export type Lines = readonly [string, (string | null)?, (string | null)?]

/** One action, by the columns of its table. */
export function actionInWords(
  action: PlanAction,
  today: string,
  locale: Locale,
): Record<DocumentColumn, Lines> {
  const t = translator(planMessages, locale)
  const p = translator(planPrintMessages, locale)
  const show = presenter(locale)
  const { owner, executors, evaluators, approach, aim, evaluationMethod, budgetCents } = action
  const list = (parties: readonly { name: string }[]) => show.list(parties.map(({ name }) => name))
  return {
    action: [
      action.title,
      action.description,
      approach === null ? null : p('approach', { approach: t(`approaches.${approach}`) }),
    ],
    who: [
      owner ? p('pulls', { names: owner.name }) : t('nobody'),
      executors.length > 0 ? p('carriesOut', { names: list(executors) }) : null,
      evaluators.length > 0 ? p('evaluates', { names: list(evaluators) }) : null,
    ],
    when: [periodInShort(action, t, show), t(`statuses.${shownStatus(action, today)}`)],
    yields: [aim ?? t('notFilled'), action.expectedResult],
    know: [evaluationMethod ?? t('notFilled')],
    means: [budgetCents === null ? t('noBudget') : show.euros(budgetCents), action.means],
  }
}
