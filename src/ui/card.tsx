import type { ReactNode } from 'react'
import { Heading } from '#src/ui/heading.tsx'
import type { HeadingLevel } from '#src/ui/heading.tsx'

export type CardProps = {
  /** A few words above the title, for example "Je volgende afspraak". */
  eyebrow?: ReactNode
  title?: ReactNode
  level?: HeadingLevel
  /** One smaller sentence under the title. */
  lead?: ReactNode
  /** A link or button at the right of the title. */
  action?: ReactNode
  /** plain: a white sheet · accent: what has been achieved · attention: a conclusion, an invitation · sunken: aside. */
  tone?: 'plain' | 'accent' | 'attention' | 'sunken'
  /** For links within the page. */
  id?: string
  children?: ReactNode
}

/** A sheet of paper with one subject. */
export function Card({ eyebrow, title, level = 2, lead, action, tone = 'plain', id, children }: CardProps) {
  const head = title !== undefined || action !== undefined
  return (
    <section className="card" data-tone={tone} id={id}>
      {eyebrow !== undefined && <p className="card-eyebrow">{eyebrow}</p>}
      {head && (
        <div className="card-head">
          {title !== undefined && <Heading level={level}>{title}</Heading>}
          {action !== undefined && <div className="card-action">{action}</div>}
        </div>
      )}
      {lead !== undefined && <p className="card-lead">{lead}</p>}
      {children}
    </section>
  )
}
