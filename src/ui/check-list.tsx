import type { ReactNode } from 'react'
import { Badge } from '#src/ui/badge.tsx'
import { Heading } from '#src/ui/heading.tsx'
import type { HeadingLevel } from '#src/ui/heading.tsx'
import { outcomeLook } from '#src/ui/outcome.ts'
import type { Outcome } from '#src/ui/outcome.ts'

export type CheckItem = {
  /** A letter or a figure in the tile. */
  letter: string
  title: ReactNode
  outcome: Outcome
  outcomeLabel: ReactNode
  children?: ReactNode
  /** Not to follow it, or that it is not followed. */
  more?: ReactNode
}
export type CheckListProps = { items: readonly CheckItem[]; level?: HeadingLevel }

/** Criteria one by one: letter, title, how it stands, and why. */
export function CheckList({ items, level = 3 }: CheckListProps) {
  return (
    <ul className="check-list">
      {items.map(({ letter, title, outcome, outcomeLabel, children, more }) => (
        <li key={letter} data-tone={outcomeLook[outcome].tone}>
          <span className="check-letter" aria-hidden="true">
            {letter}
          </span>
          <div className="check-words">
            <div className="check-head">
              <Heading level={level}>{title}</Heading>
              <Badge {...outcomeLook[outcome]}>{outcomeLabel}</Badge>
            </div>
            {children !== undefined && <p>{children}</p>}
            {more !== undefined && <div className="check-more">{more}</div>}
          </div>
        </li>
      ))}
    </ul>
  )
}
