import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icons/icon.tsx'
import type { IconName } from '#src/ui/icons/icon-names.ts'

export type BadgeTone = 'good' | 'watch' | 'stop' | 'info' | 'neutral' | 'plain'
export type BadgeProps = { tone?: BadgeTone; icon?: IconName; children: ReactNode }

const usualIcon: Record<BadgeTone, IconName> = {
  good: 'circle-check',
  watch: 'circle-alert',
  stop: 'octagon-alert',
  info: 'info',
  neutral: 'minus',
  plain: 'circle-dashed',
}

/** A state in a word, always with a shape. `neutral` judges nothing; `plain` is an outline: not yet. */
export function Badge({ tone = 'neutral', icon = usualIcon[tone], children }: BadgeProps) {
  return (
    <span className="badge" data-tone={tone}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}
