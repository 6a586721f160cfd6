import type { ReactNode } from 'react'
import { Heading } from '#src/ui/heading.tsx'
import type { HeadingLevel } from '#src/ui/heading.tsx'
import { Icon } from '#src/ui/icons/icon.tsx'
import { outcomeLook } from '#src/ui/outcome.ts'
import type { Outcome } from '#src/ui/outcome.ts'

export type FindingCardProps = {
  outcome: Outcome
  /** The outcome in a word: "in orde", "nog niet te zeggen", "nog niet". */
  outcomeLabel: ReactNode
  /** The finding in one line. */
  title: ReactNode
  level?: HeadingLevel
  /** Its reason, in a second line. */
  reason?: ReactNode
  /** "Waarom?" opens source and rule. */
  why?: { label: ReactNode; children: ReactNode }
  /** "Niet opvolgen, met reden": a link, or a form that opens in place. */
  waive?: { label: ReactNode; href: string } | { label: ReactNode; form: ReactNode }
  /** It was waived: who, when and with which reason. */
  waived?: ReactNode
  /** 'row' in a list or card (several with a line between), 'card' on its own. */
  frame?: 'row' | 'card'
  id?: string
}

/** One piece of advice, the same everywhere: a shape and a word, the finding, its reason, why, and how to waive it. */
export function FindingCard(props: FindingCardProps) {
  const { outcome, outcomeLabel, title, level = 3, reason, why, waive, waived, frame = 'row', id } = props
  const look = outcomeLook[outcome]
  return (
    <div
      className="finding"
      id={id}
      data-frame={frame}
      data-tone={look.tone}
      data-waived={waived !== undefined || undefined}
    >
      <Icon name={look.icon} />
      <div className="finding-words">
        <Heading level={level}>{title}</Heading>
        <p className="finding-reason">
          <span className="finding-outcome">{outcomeLabel}</span>
          {reason !== undefined && <> · {reason}</>}
        </p>
        {waived !== undefined && <p className="finding-waived">{waived}</p>}
        {(why !== undefined || waive !== undefined) && (
          <div className="finding-links">
            {why !== undefined && <FindingMore label={why.label}>{why.children}</FindingMore>}
            {waive !== undefined && <FindingWaive {...waive} />}
          </div>
        )}
      </div>
    </div>
  )
}

function FindingWaive(waive: NonNullable<FindingCardProps['waive']>) {
  if ('href' in waive) return <a href={waive.href}>{waive.label}</a>
  return <FindingMore label={waive.label}>{waive.form}</FindingMore>
}

function FindingMore({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <details className="finding-more">
      <summary>{label}</summary>
      <div className="finding-body">{children}</div>
    </details>
  )
}
