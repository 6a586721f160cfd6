import type { ReactNode } from 'react'
import { Heading } from '#src/ui/heading.tsx'
import type { HeadingLevel } from '#src/ui/heading.tsx'

export type EmptyStateProps = {
  /** One sentence: what will stand here. */
  title: ReactNode
  level?: HeadingLevel
  /** Why it helps. */
  children?: ReactNode
  /** The button that starts it. */
  action?: ReactNode
}

/** Where a list or a figure will stand: what, why, and the button that starts it. */
export function EmptyState({ title, level = 2, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Heading level={level}>{title}</Heading>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className="empty-action">{action}</div>}
    </div>
  )
}
