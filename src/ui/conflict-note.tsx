import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icons/icon.tsx'

export type ConflictNoteProps = {
  /** Who saved what when, for example "Sam De Wit bewaarde om 16.20 uur:". */
  title: ReactNode
  /** What stands there now. */
  saved: ReactNode
  /** What saving again does, or a button that takes the saved text over. */
  children?: ReactNode
}

/** Beside a field: what somebody else saved in the meantime, so that nobody's words are lost unseen. */
export function ConflictNote({ title, saved, children }: ConflictNoteProps) {
  return (
    <div className="conflict-note">
      <p className="conflict-title">
        <Icon name="users" />
        <span>{title}</span>
      </p>
      <blockquote>{saved}</blockquote>
      {children !== undefined && <div className="conflict-more">{children}</div>}
    </div>
  )
}
