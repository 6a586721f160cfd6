import type { PlanAction } from '#src/action/plan/action-queries.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import type { Cycle } from '#src/action/plan/period-in-cycle.ts'
import { planHistoryPaths } from '#src/action/plan-history/paths.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { smartMessages } from '#src/action/plan/smart-messages.ts'
import { MeasureInWords } from '#src/action/plan/ui/measure-in-words.tsx'
import { OutsideBadge, OutsideNote } from '#src/action/plan/ui/outside-cycle.tsx'
import { periodInWords } from '#src/action/plan/ui/period.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import { StatusBadge } from '#src/action/plan/ui/status-badge.tsx'
import { SmartBadge, SmartCard } from '#src/action/plan/ui/smart-card.tsx'
import type { Advice } from '#src/foundation/advice/queries.ts'
import { AdviceCard } from '#src/foundation/advice/ui/advice-list.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

export type ObjectivePageProps = {
  objective: Objective
  actions: PlanAction[]
  /** Of a strategic objective: those that serve it. */
  operational: readonly Objective[]
  /** The years of its trajectory. */
  cycle: Cycle
  /** What the roadmap says of it. */
  advice: readonly Advice[]
}

export function ObjectivePage({ objective, actions, operational, cycle, advice }: ObjectivePageProps) {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const name = t('objectiveLabel', { label: objectiveLabel(objective) })
  const steps = [
    { label: t('title'), href: planPaths.plan({ workspace }) },
    { label: objective.domain },
    { label: name },
  ]
  return (
    <>
      <DocumentTitle>{name}</DocumentTitle>
      <PageHeader
        trail={{ label: t('title'), steps }}
        title={objective.statement}
        lead={t(`kinds.${objective.kind}`)}
        actions={<ObjectiveButtons objective={objective} />}
      />
      <Columns
        aside={
          objective.kind === 'operational' ? <SmartCard advice={advice} /> : <AdviceCard advice={advice} />
        }
      >
        <Card>
          <ObjectiveFacts objective={objective} cycle={cycle} />
        </Card>
        {operational.length > 0 && <OperationalObjectives operational={operational} />}
        {(actions.length > 0 || operational.length === 0) && (
          <ActionsOfObjective objective={objective} actions={actions} cycle={cycle} />
        )}
      </Columns>
    </>
  )
}

function ObjectiveButtons({ objective }: { objective: Objective }) {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const history = (
    <Button icon="history" href={planHistoryPaths.objective({ workspace, objective: objective.id })}>
      {t('history')}
    </Button>
  )
  if (!mayWritePlan(usePage().actor)) return history
  return (
    <>
      {history}
      {objective.kind === 'strategic' && (
        <Button icon="plus" href={planPaths.addObjective({ workspace }, { onder: objective.id })}>
          {t('addOperational')}
        </Button>
      )}
      <Button
        kind="primary"
        icon="pencil"
        href={planPaths.editObjective({ workspace, objective: objective.id })}
      >
        {t('edit')}
      </Button>
    </>
  )
}

function ObjectiveFacts({ objective, cycle }: { objective: Objective; cycle: Cycle }) {
  const t = useMessages(planMessages)
  const show = presenter(useLocale())
  const count = useMessages(smartMessages)
  const accepted = objective.acceptances.map(({ accepter, tookPart, number }) =>
    tookPart === null
      ? count(`acceptedBy.${accepter}`, { number })
      : count('ofThose', { number, whole: count(`acceptedBy.${accepter}`, { number: tookPart }) }),
  )
  return (
    <DefinitionList
      items={[
        { term: t('domain'), children: objective.domain },
        { term: t('forWhom'), children: objective.forWhom ?? t('notFilled') },
        { term: t('visionPart'), children: objective.visionStatement ?? t('noVisionPart') },
        { term: t('measuredBy'), children: <MeasureInWords objective={objective} /> },
        ...(objective.resultKind
          ? [{ term: t('resultKind'), children: t(`resultKinds.${objective.resultKind}`) }]
          : []),
        ...(objective.moments.length > 0
          ? [{ term: t('moments'), children: show.list(objective.moments.map((day) => show.day(day))) }]
          : []),
        {
          term: t('period'),
          children: (
            <>
              {periodInWords(objective, t, show)}
              <OutsideNote of={objective} cycle={cycle} />
            </>
          ),
        },
        { term: t('acceptedBy'), children: accepted.length > 0 ? show.list(accepted) : t('acceptedNobody') },
      ]}
    />
  )
}

function OperationalObjectives({ operational }: Pick<ObjectivePageProps, 'operational'>) {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const items = operational.map((objective) => ({
    key: objective.id,
    title: (
      <a href={planPaths.objective({ workspace, objective: objective.id })}>
        {objectiveLabel(objective)} {objective.statement}
      </a>
    ),
    action: <SmartBadge objective={objective} />,
  }))
  return (
    <Card title={t('childrenOf')}>
      <ItemList items={items} />
    </Card>
  )
}

function ActionsOfObjective({
  objective,
  actions,
  cycle,
}: Pick<ObjectivePageProps, 'objective' | 'actions' | 'cycle'>) {
  const t = useMessages(planMessages)
  const { actor, today } = usePage()
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const add = mayWritePlan(actor) && (
    <Button icon="plus" href={planPaths.addAction({ workspace }, { doel: objective.id })}>
      {t('addAction')}
    </Button>
  )
  if (actions.length === 0) return <EmptyState title={t('noActions')} action={add} />
  const inWords = (action: PlanAction): string =>
    [
      action.owner?.name ?? t('nobody'),
      periodInWords(action, t, show),
      action.budgetCents !== null && show.euros(action.budgetCents),
    ]
      .filter(Boolean)
      .join(' · ')
  const items = actions.map((action) => ({
    key: action.id,
    title: <a href={planPaths.action({ workspace, action: action.id })}>{action.title}</a>,
    text: (
      <>
        {inWords(action)} <OutsideBadge of={action} cycle={cycle} />
      </>
    ),
    action: <StatusBadge status={shownStatus(action, today)} />,
  }))
  return (
    <Card title={t('actionsOf')} action={add}>
      <ItemList items={items} />
    </Card>
  )
}
