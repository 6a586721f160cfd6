import { planPaths } from '#src/action/plan/paths.ts'
import { visionPaths } from '#src/direction/vision/paths.ts'
import { webPaths } from '#src/doors/web/paths.ts'
import type { webMessages } from '#src/doors/web/web-messages.ts'
import { partyPaths } from '#src/foundation/parties/paths.ts'
import { trajectoryPaths } from '#src/foundation/trajectories/paths.ts'
import { isPublisher } from '#src/foundation/workspaces/publisher.ts'
import type { Workspace } from '#src/platform/context.ts'
import type { Say } from '#src/platform/i18n/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import type { NavigationGroup, NavigationItem } from '#src/ui/navigation.tsx'

type SayWeb = Say<(typeof webMessages)['tree']>

/** The rail, in the order of the work; only what exists. Where published statistics stand there is nothing else. */
export function navigationOf(place: Workspace, here: string, t: SayWeb): NavigationGroup[] {
  const workspace = place.slug
  const item = (
    href: string,
    label: string,
    icon: NavigationItem['icon'],
    exact = false,
  ): NavigationItem => ({
    href,
    label,
    icon,
    current: here === href || (!exact && here.startsWith(`${href}/`)),
  })
  const understand = {
    title: t('groups.understand'),
    items: [item(indicatorPaths.situation({ workspace }), t('items.situation'), 'chart-line')],
  }
  if (isPublisher(place)) return [understand]
  return [
    { items: [item(webPaths.overview({ workspace }), t('items.overview'), 'house', true)] },
    understand,
    {
      title: t('groups.together'),
      items: [item(partyPaths.list({ workspace }), t('items.parties'), 'users')],
    },
    {
      title: t('groups.direction'),
      items: [item(visionPaths.vision({ workspace }), t('items.vision'), 'compass')],
    },
    {
      title: t('groups.act'),
      items: [item(planPaths.plan({ workspace }), t('items.plan'), 'list-checks')],
    },
    {
      title: t('groups.manage'),
      items: [item(trajectoryPaths.trajectory({ workspace }), t('items.trajectory'), 'settings')],
    },
  ]
}
