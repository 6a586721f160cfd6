import type { ReactNode } from 'react'
import { Heading } from '#src/ui/heading.tsx'
import type { HeadingLevel } from '#src/ui/heading.tsx'
import { Icon } from '#src/ui/icons/icon.tsx'
import type { IconName } from '#src/ui/icons/icon-names.ts'

export type NoticeTone = 'info' | 'watch' | 'stop'
export type NoticeProps = {
  tone?: NoticeTone
  title?: ReactNode
  level?: HeadingLevel
  icon?: IconName
  /** Buttons or links under the text. */
  actions?: ReactNode
  children?: ReactNode
}

const usualIcon: Record<NoticeTone, IconName> = { info: 'info', watch: 'circle-alert', stop: 'octagon-alert' }

/** Something to know about this page. `stop` only for what really blocks, with the way out in words. */
export function Notice({ tone = 'info', title, level = 2, icon, actions, children }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone}>
      <Icon name={icon ?? usualIcon[tone]} />
      <div className="notice-words">
        {title !== undefined && <Heading level={level}>{title}</Heading>}
        {children}
        {actions !== undefined && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  )
}
