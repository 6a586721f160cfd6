import { planMessages } from '#src/action/plan/messages.ts'
import type { ShownStatus } from '#src/action/plan/progress.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Badge, type BadgeProps } from '#src/ui/badge.tsx'

const looks = {
  planned: { tone: 'plain', icon: 'circle-dashed' },
  running: { tone: 'info', icon: 'footprints' },
  late: { tone: 'watch', icon: 'clock' },
  done: { tone: 'good', icon: 'circle-check' },
  stopped: { tone: 'neutral', icon: 'ban' },
} as const satisfies Record<ShownStatus, Pick<BadgeProps, 'tone' | 'icon'>>

export function StatusBadge({ status }: { status: ShownStatus }) {
  const t = useMessages(planMessages)
  return <Badge {...looks[status]}>{t(`statuses.${status}`)}</Badge>
}
