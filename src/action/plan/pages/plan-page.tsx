import type { PlanAction } from '#src/action/plan/action-queries.ts'
import { chosenIn, filterQuery } from '#src/action/plan/filter.ts'
import { planFilterMessages } from '#src/action/plan/filter-messages.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import type { PlanGroup, PlanTotals } from '#src/action/plan/queries.ts'
import type { PlanChoices } from '#src/action/plan/ui/filters-in-words.ts'
import { OutsideBadge } from '#src/action/plan/ui/outside-cycle.tsx'
import { periodInWords } from '#src/action/plan/ui/period.ts'
import { PlanFilters } from '#src/action/plan/ui/plan-filters.tsx'
import { PlanLead, ShownLead } from '#src/action/plan/ui/plan-lead.tsx'
import { SmartBadge } from '#src/action/plan/ui/smart-card.tsx'
import { StatusBadge } from '#src/action/plan/ui/status-badge.tsx'
import type { Advice } from '#src/foundation/advice/queries.ts'
import { AdviceCard } from '#src/foundation/advice/ui/advice-list.tsx'
import type { Trajectory } from '#src/foundation/trajectories/queries.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { TimeBar, TimeScale } from '#src/ui/chart/time-bar.tsx'
import type { Column } from '#src/ui/data-table.tsx'
import { DataTable } from '#src/ui/data-table.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Pagination } from '#src/ui/pagination.tsx'

export type PlanPageProps = {
  trajectory: Trajectory
  totals: PlanTotals
  /** Of what the filter leaves. */
  shown: PlanTotals
  groups: PlanGroup[]
  filter: PlanFilter
  choices: PlanChoices
  advice: Advice[]
  page: number
  pageCount: number
}

export function PlanPage(props: PlanPageProps) {
  const { trajectory, totals, groups, filter, choices } = props
  const t = useMessages(planMessages)
  const f = useMessages(planFilterMessages)
  const workspace = useWorkspace().slug
  const isEmpty = totals.objectives === 0
  const nothingFound = !isEmpty && chosenIn(filter).length > 0 && groups.length === 0
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title')}
        lead={<Lead {...props} />}
        actions={isEmpty ? undefined : <PlanActions filter={filter} />}
      />
      {isEmpty && (
        <EmptyState title={t('emptyTitle')} action={<AddObjective />}>
          {t('emptyText')}
        </EmptyState>
      )}
      {!isEmpty && <PlanFilters filter={filter} choices={choices} />}
      {nothingFound && (
        <EmptyState
          title={t('noneFound')}
          action={<Button href={planPaths.plan({ workspace })}>{f('reset')}</Button>}
        >
          {t('noneFoundText')}
        </EmptyState>
      )}
      {groups.length > 0 && <PlanTable groups={groups} trajectory={trajectory} />}
      <PlanPages {...props} />
      {props.advice.length > 0 && <AdviceCard advice={props.advice} />}
    </>
  )
}

function Lead({ filter, totals, trajectory, shown }: PlanPageProps) {
  return chosenIn(filter).length > 0 ? (
    <ShownLead shown={shown} total={totals.actions} />
  ) : (
    <PlanLead totals={totals} budgetCents={trajectory.budgetCents} />
  )
}

function AddObjective() {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  if (!mayWritePlan(usePage().actor)) return null
  return (
    <Button kind="primary" icon="plus" href={planPaths.addObjective({ workspace })}>
      {t('addObjective')}
    </Button>
  )
}

function PlanActions({ filter }: { filter: PlanFilter }) {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const mayWrite = mayWritePlan(usePage().actor)
  return (
    <>
      <Button icon="printer" href={planPaths.print({ workspace }, filterQuery(filter))}>
        {t('print')}
      </Button>
      {mayWrite && (
        <Button icon="target" href={planPaths.addObjective({ workspace })}>
          {t('addObjective')}
        </Button>
      )}
      {mayWrite && (
        <Button kind="primary" icon="plus" href={planPaths.addAction({ workspace })}>
          {t('addAction')}
        </Button>
      )}
    </>
  )
}

function PlanTable({ groups, trajectory }: { groups: PlanGroup[]; trajectory: Trajectory }) {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const columns = usePlanColumns(trajectory)
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rowKey={(action) => action.id}
      stack="early"
      groups={groups.map(({ objective, actions }) => ({
        key: objective.id,
        title: (
          <a href={planPaths.objective({ workspace, objective: objective.id })}>
            {objectiveLabel(objective)} {objective.kind === 'strategic' && `${objective.domain}: `}
            {objective.statement}
          </a>
        ),
        note: objective.kind === 'operational' ? <SmartBadge objective={objective} /> : undefined,
        rows: actions,
      }))}
    />
  )
}

/** Title, who, how it goes, when and what it costs: the columns of an overview of actions. */
function usePlanColumns(cycle: Pick<Trajectory, 'startsOn' | 'endsOn'>): Column<PlanAction>[] {
  const t = useMessages(planMessages)
  const { today } = usePage()
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const years = { first: Number(cycle.startsOn.slice(0, 4)), last: Number(cycle.endsOn.slice(0, 4)) }
  return [
    {
      key: 'action',
      title: t('action'),
      width: 'wide',
      cell: ({ id, title }) => <a href={planPaths.action({ workspace, action: id })}>{title}</a>,
    },
    { key: 'owner', title: t('owner'), width: 'medium', cell: ({ owner }) => owner?.name ?? t('nobody') },
    {
      key: 'status',
      title: t('status'),
      width: 'fit',
      cell: (action) => <StatusBadge status={shownStatus(action, today)} />,
    },
    {
      key: 'period',
      title: t('period'),
      head: <TimeScale years={years} />,
      width: 'medium',
      cell: (action) => {
        const status = shownStatus(action, today)
        return (
          <>
            <TimeBar
              years={years}
              start={action.startsOn}
              end={action.endsOn}
              today={today}
              state={status === 'stopped' ? 'planned' : status}
              period={periodInWords(action, t, show)}
            />
            <OutsideBadge of={action} cycle={cycle} />
          </>
        )
      },
    },
    {
      key: 'budget',
      title: t('budget'),
      align: 'end',
      width: 'fit',
      cell: ({ budgetCents }) => (budgetCents === null ? t('noBudget') : show.euros(budgetCents)),
    },
  ]
}

function PlanPages({ filter, page, pageCount }: PlanPageProps) {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  if (pageCount <= 1) return null
  return (
    <Pagination
      label={t('pages.label')}
      page={page}
      pageCount={pageCount}
      hrefOf={(other) => planPaths.plan({ workspace }, { ...filterQuery(filter), pagina: other })}
      previousLabel={t('pages.previous')}
      nextLabel={t('pages.next')}
      pageLabel={(other) => t('pages.page', { page: other })}
    />
  )
}
