import { followUpPaths } from '#src/action/follow-up/paths.ts'
import type { PlanAction } from '#src/action/plan/action-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { visionPaths } from '#src/direction/vision/paths.ts'
import { overviewMessages } from '#src/overview/roadmap/messages.ts'
import type { Overview } from '#src/overview/roadmap/queries.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { ItemList, type Item } from '#src/ui/item-list.tsx'

/** What asks for attention now: what others wait for, first steps of a new municipality, actions that end soon. */
export function DueNow({ overview }: { overview: Overview }) {
  const t = useMessages(overviewMessages)
  const items = [
    ...useWaiting(overview.waiting),
    ...useFirstSteps(overview),
    ...useEndingActions(overview.due),
  ]
  return (
    <Card title={t('due')}>{items.length > 0 ? <ItemList items={items} /> : <p>{t('dueNothing')}</p>}</Card>
  )
}

function useWaiting(count: number): Item[] {
  const t = useMessages(overviewMessages)
  const href = followUpPaths.mine({ workspace: useWorkspace().slug })
  if (count === 0) return []
  return [
    {
      key: 'waiting',
      icon: 'message-circle',
      title: t('waiting', { count }),
      text: t('waitingText'),
      action: <Button href={href}>{t('openIt')}</Button>,
    },
  ]
}

function useFirstSteps({ situation, visionParts, totals }: Overview): Item[] {
  const t = useMessages(overviewMessages)
  const workspace = useWorkspace().slug
  const step = (needed: boolean, icon: Item['icon'], title: string, text: string, href: string): Item[] =>
    needed ? [{ key: href, icon, title, text, action: <Button href={href}>{t('openIt')}</Button> }] : []
  return [
    ...step(
      situation.known === 0,
      'chart-line',
      t('start.figures'),
      t('start.figuresText'),
      indicatorPaths.situation({ workspace }),
    ),
    ...step(
      visionParts === 0,
      'compass',
      t('start.vision'),
      t('start.visionText'),
      visionPaths.vision({ workspace }),
    ),
    ...step(
      totals.objectives === 0,
      'target',
      t('start.plan'),
      t('start.planText'),
      planPaths.plan({ workspace }),
    ),
  ]
}

function useEndingActions(due: readonly PlanAction[]): Item[] {
  const { today } = usePage()
  const t = useMessages(overviewMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  return due.map(({ id, title, endsOn, owner }) => ({
    key: id,
    icon: 'calendar' as const,
    title,
    text: t('endsSoon', {
      past: endsOn !== null && endsOn < today ? 'yes' : 'no',
      day: endsOn === null ? '' : show.day(endsOn),
      owner: owner ? t('pulledBy', { name: owner.name }) : t('nobodyPulls'),
    }),
    action: <Button href={planPaths.action({ workspace, action: id })}>{t('openIt')}</Button>,
  }))
}
