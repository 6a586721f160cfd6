import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { visionPaths } from '#src/direction/vision/paths.ts'
import { webPaths } from '#src/doors/web/paths.ts'
import type { webMessages } from '#src/doors/web/web-messages.ts'
import { letterheadPaths } from '#src/foundation/letterhead/paths.ts'
import { mayShapeLetterhead } from '#src/foundation/letterhead/policy.ts'
import { mailPaths } from '#src/foundation/mails/paths.ts'
import { mayReadAllMails } from '#src/foundation/mails/policy.ts'
import { libraryPaths } from '#src/foundation/library/paths.ts'
import { partyPaths } from '#src/foundation/parties/paths.ts'
import { trajectoryPaths } from '#src/foundation/trajectories/paths.ts'
import { isPublisher } from '#src/foundation/workspaces/publisher.ts'
import type { Actor, Workspace } from '#src/platform/context.ts'
import type { Say } from '#src/platform/i18n/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import type { NavigationGroup, NavigationItem } from '#src/ui/navigation.tsx'

type SayWeb = Say<(typeof webMessages)['tree']>

/** The rail, in the order of the work; only what exists. Where published statistics stand there is nothing else. */
export function navigationOf(place: Workspace, here: string, t: SayWeb, actor: Actor): NavigationGroup[] {
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
      items: [
        item(planPaths.plan({ workspace }), t('items.plan'), 'list-checks'),
        item(followUpPaths.mine({ workspace }), t('items.mine'), 'clipboard-list'),
      ],
    },
    {
      title: t('groups.manage'),
      items: [
        item(trajectoryPaths.trajectory({ workspace }), t('items.trajectory'), 'settings'),
        item(libraryPaths.domains({ workspace }), t('items.domains'), 'layers'),
        ...(mayShapeLetterhead(actor)
          ? [item(letterheadPaths.letterhead({ workspace }), t('items.letterhead'), 'landmark')]
          : []),
        ...(mayReadAllMails(actor) ? [item(mailPaths.list({ workspace }), t('items.mails'), 'mail')] : []),
      ],
    },
  ]
}
