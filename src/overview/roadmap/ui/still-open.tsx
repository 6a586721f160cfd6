import { filterQuery, nobodyYet } from '#src/action/plan/filter.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { overviewMessages } from '#src/overview/roadmap/messages.ts'
import type { Overview } from '#src/overview/roadmap/queries.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { Card } from '#src/ui/card.tsx'
import { CountList } from '#src/ui/count-list.tsx'

/** What still waits, last and without alarm. */
export function StillOpen({ overview: { totals, situation } }: { overview: Overview }) {
  const t = useMessages(overviewMessages)
  const workspace = useWorkspace().slug
  const withoutFigure = situation.all - situation.known
  const items = [
    {
      key: 'late',
      count: totals.late,
      label: t('late', { count: totals.late }),
      href: planPaths.plan({ workspace }, { status: 'late' }),
    },
    {
      key: 'owner',
      count: totals.withoutOwner,
      label: t('withoutOwner', { count: totals.withoutOwner }),
      href: planPaths.plan({ workspace }, filterQuery({ ownerId: nobodyYet })),
    },
    {
      key: 'figure',
      count: withoutFigure,
      label: t('withoutFigure', { count: withoutFigure }),
      href: indicatorPaths.situation({ workspace }),
    },
  ].filter(({ count }) => count > 0)
  return (
    <Card title={t('open')}>
      {items.length > 0 ? <CountList items={items} /> : <p>{t('openNothing')}</p>}
    </Card>
  )
}
