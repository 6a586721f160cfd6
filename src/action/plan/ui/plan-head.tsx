import type { ReactNode } from 'react'
import { chosenIn } from '#src/action/plan/filter.ts'
import { planFilterMessages } from '#src/action/plan/filter-messages.ts'
import type { PlanHeadFacts } from '#src/action/plan/head-queries.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { FirstObjective, PlanActions } from '#src/action/plan/ui/plan-actions.tsx'
import { PlanFilters } from '#src/action/plan/ui/plan-filters.tsx'
import { PlanLead, ShownLead } from '#src/action/plan/ui/plan-lead.tsx'
import { pathOfTab, PlanTabs, type PlanTab } from '#src/action/plan/ui/plan-tabs.tsx'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

type Props = {
  view: PlanTab
  facts: PlanHeadFacts
  /** What this view tells of the plan, in place of its figures. */
  lead?: string
  /** What stands in the address of this view besides the filters. */
  kept?: Readonly<Record<string, string>>
  /** Fields for that, beside the filters. */
  fields?: ReactNode
  /** Nothing of the plan is left to show. */
  nothing: boolean
  /** Under the filters. */
  children?: ReactNode
}

/** The top of every view of the plan: in one sentence, the ways of looking at it, what it is narrowed to. */
export function PlanHead({ view, facts, lead, kept = {}, fields, nothing, children }: Props) {
  const t = useMessages(planMessages)
  const f = useMessages(planFilterMessages)
  const { filter, size, choices } = facts
  const workspace = useWorkspace().slug
  const path = pathOfTab(view)
  const isEmpty = size.objectives === 0
  const isNarrowed = chosenIn(filter).length > 0
  return (
    <>
      <DocumentTitle>
        {view === 'objectives' ? t('title') : f('titleOf', { title: t('title'), view: f(`view.${view}`) })}
      </DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title')}
        lead={<Lead facts={facts} own={lead} />}
        actions={isEmpty ? undefined : <PlanActions />}
      />
      {isEmpty ? (
        <EmptyState title={t('emptyTitle')} action={<FirstObjective />}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          <PlanTabs current={view} filter={filter} />
          <PlanFilters filter={filter} choices={choices} path={path} kept={kept}>
            {fields}
          </PlanFilters>
          {children}
        </>
      )}
      {nothing &&
        !isEmpty &&
        (isNarrowed ? <NothingFound href={path({ workspace }, kept)} /> : <NoActions />)}
    </>
  )
}

function Lead({ facts, own }: { facts: PlanHeadFacts; own: string | undefined }) {
  const { filter, size, shown, trajectory } = facts
  if (chosenIn(filter).length === 0)
    return own ?? <PlanLead totals={size} budgetCents={trajectory.budgetCents} />
  return (
    <>
      <ShownLead shown={shown} total={size.actions} /> {own}
    </>
  )
}

function NoActions() {
  const f = useMessages(planFilterMessages)
  return <EmptyState title={f('noActions')}>{f('noActionsText')}</EmptyState>
}

function NothingFound({ href }: { href: string }) {
  const t = useMessages(planMessages)
  const f = useMessages(planFilterMessages)
  return (
    <EmptyState title={t('noneFound')} action={<Button href={href}>{f('reset')}</Button>}>
      {t('noneFoundText')}
    </EmptyState>
  )
}
