import type { ReactNode } from 'react'
import { Trail } from '#src/ui/trail.tsx'
import type { TrailStep } from '#src/ui/trail.tsx'

export type PageHeaderProps = {
  /** Where this page stands: the last step is usually without href. */
  trail?: { label: string; steps: readonly TrailStep[] }
  title: ReactNode
  /** One sentence that already says the result. */
  lead?: ReactNode
  /** The main action, at most two others beside it. */
  actions?: ReactNode
  /** Right under the lead: badges, tabs. */
  children?: ReactNode
}

/** The top of every page: where, what, the result in one sentence, the main action. */
export function PageHeader({ trail, title, lead, actions, children }: PageHeaderProps) {
  return (
    <div className="page-header">
      <div className="page-words">
        {trail !== undefined && <Trail {...trail} />}
        <h1>{title}</h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
        {children}
      </div>
      {actions !== undefined && <div className="page-actions">{actions}</div>}
    </div>
  )
}
