import { myActionsMessages } from '#src/action/follow-up/my-actions-messages.ts'
import type { MyAction } from '#src/action/follow-up/my-actions-queries.ts'
import type { MyGroup } from '#src/action/follow-up/my-actions.ts'
import { actionParts, isOpen } from '#src/action/plan/action.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import { StatusBadge } from '#src/action/plan/ui/status-badge.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Card } from '#src/ui/card.tsx'
import { ItemList } from '#src/ui/item-list.tsx'

type Props = { group: MyGroup; actions: readonly MyAction[] }

/** Actions of one person that stand alike. */
export function MyGroupCard({ group, actions }: Props) {
  const t = useMessages(myActionsMessages)
  const { today } = usePage()
  const workspace = useWorkspace().slug
  const words = useActionWords()
  const items = actions.map((action) => ({
    key: action.id,
    title: <a href={planPaths.action({ workspace, action: action.id })}>{action.title}</a>,
    text: words(action),
    action: <StatusBadge status={shownStatus(action, today)} />,
  }))
  return (
    <Card title={t(`groups.${group}`)} tone={group === 'achieved' ? 'accent' : 'plain'}>
      <ItemList items={items} />
    </Card>
  )
}

/** When it ends or ended, and what I do in it, in whose name when that is not my own. */
function useActionWords(): (action: MyAction) => string {
  const t = useMessages(myActionsMessages)
  const show = presenter(useLocale())
  const { actor, today } = usePage()
  const ownName = actor.kind === 'person' ? actor.name : ''
  const when = ({ status, statusOn, endsOn }: MyAction): string => {
    if (!isOpen(status)) return t('since', { day: show.day(statusOn) })
    if (endsOn === null) return t('noEnd')
    return t(endsOn < today ? 'ended' : 'ends', { day: show.day(endsOn) })
  }
  return (action) => {
    const part = show.list(
      actionParts.filter((one) => action.parts.includes(one)).map((one) => t(`parts.${one}`)),
    )
    const others = action.partyNames.filter((name) => name !== ownName)
    const names = others.length > 0 ? show.list(others) : 'none'
    return `${when(action)} ${t('as', { part, names })}`
  }
}
