import { actionParts, type ActionPart } from '#src/action/plan/action.ts'
import { inAddress } from '#src/action/plan/filter.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { partyInPlanMessages } from '#src/action/plan/party-messages.ts'
import type { PartInPlan, PartyAction, WorkInPlan } from '#src/action/plan/party-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import { periodInWords } from '#src/action/plan/ui/period.ts'
import { StatusBadge } from '#src/action/plan/ui/status-badge.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

type Props = { party: { id: string; name: string }; work: WorkInPlan }

/** What a party pulls, carries out and evaluates, each in a list of its own. */
export function PartyInPlan({ party, work }: Props) {
  const t = useMessages(partyInPlanMessages)
  const workspace = useWorkspace().slug
  if (work.size === 0)
    return (
      <EmptyState
        title={t('noneTitle')}
        action={<Button href={planPaths.plan({ workspace })}>{t('toPlan')}</Button>}
      >
        {t('noneText', { name: party.name })}
      </EmptyState>
    )
  return actionParts.map((part) => {
    const does = work.get(part)
    return does && <Part key={part} part={part} partyId={party.id} {...does} />
  })
}

type PartProps = PartInPlan & { part: ActionPart; partyId: string }

function Part({ part, actions, total, partyId }: PartProps) {
  const t = useMessages(partyInPlanMessages)
  const workspace = useWorkspace().slug
  const owned = planPaths.plan({ workspace }, { [inAddress.ownerId]: partyId })
  return (
    <Card
      title={t(`parts.${part}`, { count: total })}
      action={part === 'owner' && <a href={owned}>{t('inPlan')}</a>}
    >
      <ActionsInWords actions={actions} />
      {total > actions.length && <SmallPrint>{t('more', { shown: actions.length })}</SmallPrint>}
    </Card>
  )
}

function ActionsInWords({ actions }: { actions: readonly PartyAction[] }) {
  const t = useMessages(planMessages)
  const { today } = usePage()
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const items = actions.map((action) => ({
    key: action.id,
    title: <a href={planPaths.action({ workspace, action: action.id })}>{action.title}</a>,
    text: periodInWords(action, t, show),
    action: <StatusBadge status={shownStatus(action, today)} />,
  }))
  return <ItemList items={items} />
}
