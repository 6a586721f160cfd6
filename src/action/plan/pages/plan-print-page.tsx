import type { PlanAction } from '#src/action/plan/action-queries.ts'
import { filterQuery } from '#src/action/plan/filter.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { planPrintMessages } from '#src/action/plan/print-messages.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import type { PlanGroup, PlanTotals } from '#src/action/plan/queries.ts'
import { useChosenFilters, type PlanChoices } from '#src/action/plan/ui/filters-in-words.ts'
import { periodInShort } from '#src/action/plan/ui/period.ts'
import { PlanLead, ShownLead } from '#src/action/plan/ui/plan-lead.tsx'
import { cycleYears } from '#src/foundation/trajectories/trajectory.ts'
import type { Trajectory } from '#src/foundation/trajectories/queries.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

/** What was asked of the plan, and how many actions there are in all. */
type Narrowed = { filter: PlanFilter; choices: PlanChoices; actionsInAll: number }
type Props = {
  trajectory: Trajectory
  /** Of the groups. */
  totals: PlanTotals
  groups: PlanGroup[]
  /** Null when the plan is printed whole. */
  narrowed: Narrowed | null
}

/** The action plan as one document: domain, objective, actions with all columns; meant for A4. */
export function PlanPrintPage({ trajectory, totals, groups, narrowed }: Props) {
  const t = useMessages(planPrintMessages)
  const plan = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const query = narrowed ? filterQuery(narrowed.filter) : {}
  const domains = [...Map.groupBy(groups, ({ objective }) => objective.domain)]
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{
          label: plan('title'),
          steps: [
            { label: plan('title'), href: planPaths.plan({ workspace }, query) },
            { label: t('title') },
          ],
        }}
        title={t('titleOf', { years: cycleYears(trajectory) })}
        lead={
          narrowed ? (
            <NarrowedLead {...narrowed} shown={totals} />
          ) : (
            <PlanLead totals={totals} budgetCents={trajectory.budgetCents} />
          )
        }
        actions={
          <Button icon="download" href={planPaths.csv({ workspace }, query)}>
            {plan('csv')}
          </Button>
        }
      />
      <p className="screen-only small-print">{t('how')}</p>
      {narrowed && groups.length === 0 && <p>{plan('noneFound')}.</p>}
      {domains.map(([domain, objectives], place) => (
        <section className="document-part" key={domain}>
          <h2>
            {place + 1} {domain}
          </h2>
          {objectives.map((group, at) => (
            <PrintedObjective
              key={group.objective.id}
              {...group}
              before={objectives[at - 1]?.objective.visionStatement}
            />
          ))}
        </section>
      ))}
    </>
  )
}

function NarrowedLead({ filter, choices, actionsInAll, shown }: Narrowed & { shown: PlanTotals }) {
  const t = useMessages(planPrintMessages)
  const show = presenter(useLocale())
  const filters = show.list(useChosenFilters(filter, choices).map(({ words }) => words))
  return (
    <>
      <ShownLead shown={shown} total={actionsInAll} /> {t('narrowed', { filters })}
    </>
  )
}

/** `before`: the part of the vision that the objective above it belongs to; it is not said twice. */
type PrintedProps = PlanGroup & { before: string | null | undefined }

function PrintedObjective({ objective, actions, before }: PrintedProps) {
  const t = useMessages(planMessages)
  const columns = usePrintColumns()
  return (
    <div className="document-item">
      <p>
        <strong>
          {t('objectiveLabel', { label: objectiveLabel(objective) })} {objective.statement}
        </strong>{' '}
        <ObjectiveRemarks objective={objective} before={before} />
      </p>
      {actions.length > 0 && (
        <DataTable
          bare
          stack="late"
          caption={`${t('actionsOf')}: ${objective.statement}`}
          columns={columns}
          rows={actions}
          rowKey={({ id }) => id}
        />
      )}
    </div>
  )
}

function ObjectiveRemarks({ objective, before }: Pick<PrintedProps, 'objective' | 'before'>) {
  const t = useMessages(planPrintMessages)
  const show = presenter(useLocale())
  const remarks = [
    objective.visionStatement &&
      objective.visionStatement !== before &&
      t('belongs', { part: objective.visionStatement }),
    objective.measure && t('measured', { measure: objective.measure }),
    objective.measureKind === 'subjective' && t('subjective'),
    objective.endsOn && t('until', { day: show.day(objective.endsOn) }),
  ]
  return <em>{remarks.filter(Boolean).join(' ')}</em>
}

function usePrintColumns(): Column<PlanAction>[] {
  const t = useMessages(planPrintMessages)
  const plan = useMessages(planMessages)
  const show = presenter(useLocale())
  const list = (parties: readonly { name: string }[]) => show.list(parties.map(({ name }) => name))
  return [
    {
      key: 'action',
      title: t('action'),
      width: 'medium',
      cell: ({ title }) => title,
      notes: ({ description }) => [description],
    },
    {
      key: 'who',
      title: t('who'),
      width: 'medium',
      cell: ({ owner }) => (owner ? t('pulls', { names: owner.name }) : plan('nobody')),
      notes: ({ executors, evaluators }) => [
        executors.length > 0 ? t('carriesOut', { names: list(executors) }) : null,
        evaluators.length > 0 ? t('evaluates', { names: list(evaluators) }) : null,
      ],
    },
    { key: 'when', title: t('when'), width: 'narrow', cell: (action) => periodInShort(action, plan, show) },
    {
      key: 'yields',
      title: t('yields'),
      width: 'medium',
      cell: ({ aim }) => aim ?? plan('notFilled'),
      notes: ({ expectedResult }) => [expectedResult],
    },
    {
      key: 'know',
      title: t('know'),
      width: 'medium',
      cell: ({ evaluationMethod }) => evaluationMethod ?? plan('notFilled'),
    },
    {
      key: 'means',
      title: t('means'),
      width: 'narrow',
      cell: ({ budgetCents }) => (budgetCents === null ? plan('noBudget') : show.euros(budgetCents)),
      notes: ({ means }) => [means],
    },
  ]
}
