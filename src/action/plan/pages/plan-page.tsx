import { Fragment, type ReactElement } from 'react'
import type { PlanAction } from '#src/action/plan/action-queries.ts'
import { filterQuery } from '#src/action/plan/filter.ts'
import type { PlanHeadFacts } from '#src/action/plan/head-queries.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import type { PlanGroup } from '#src/action/plan/queries.ts'
import { OutsideBadge } from '#src/action/plan/ui/outside-cycle.tsx'
import { periodInWords } from '#src/action/plan/ui/period.ts'
import { PlanElsewhere } from '#src/action/plan/ui/plan-elsewhere.tsx'
import { PlanHead } from '#src/action/plan/ui/plan-head.tsx'
import { SmartBadge } from '#src/action/plan/ui/smart-card.tsx'
import { StatusBadge } from '#src/action/plan/ui/status-badge.tsx'
import type { Advice } from '#src/foundation/advice/queries.ts'
import { AdviceCard } from '#src/foundation/advice/ui/advice-list.tsx'
import type { Trajectory } from '#src/foundation/trajectories/queries.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Badge } from '#src/ui/badge.tsx'
import { TimeBar, TimeScale } from '#src/ui/chart/time-bar.tsx'
import type { Column } from '#src/ui/data-table.tsx'
import { DataTable } from '#src/ui/data-table.tsx'
import { Pagination } from '#src/ui/pagination.tsx'

export type PlanPageProps = {
  facts: PlanHeadFacts
  groups: PlanGroup[]
  advice: Advice[]
  /** What later folders show under the filters. */
  parts: readonly ReactElement[]
  page: number
  pageCount: number
}

export function PlanPage(props: PlanPageProps) {
  const { facts, groups, advice, parts } = props
  return (
    <>
      <PlanHead view="objectives" facts={facts} nothing={groups.length === 0}>
        {parts.map((part, place) => (
          <Fragment key={place}>{part}</Fragment>
        ))}
      </PlanHead>
      {groups.length > 0 && <PlanTable groups={groups} trajectory={facts.trajectory} />}
      <PlanPages {...props} />
      {advice.length > 0 && <AdviceCard advice={advice} />}
      <PlanElsewhere facts={facts} />
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
        note: <ObjectiveBadge objective={objective} />,
        rows: actions,
      }))}
    />
  )
}

function ObjectiveBadge({ objective }: { objective: Objective }) {
  const t = useMessages(planMessages)
  if (objective.kind === 'operational') return <SmartBadge objective={objective} />
  return objective.visionStatement === null ? <Badge tone="watch">{t('unlinked')}</Badge> : null
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

function PlanPages({ facts: { filter }, page, pageCount }: PlanPageProps) {
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
