import type { ReactNode } from 'react'
import { Heading } from '#src/ui/heading.tsx'
import type { HeadingLevel } from '#src/ui/heading.tsx'

/** Columns beside each other, under each other on a phone. */
export function Board({ children }: { children: ReactNode }) {
  return (
    <div className="board-frame">
      <div className="board">{children}</div>
    </div>
  )
}

export type BoardColumnProps = {
  title: ReactNode
  level?: HeadingLevel
  /** How many cards it holds. */
  count?: number
  /** For scripts that move cards. */
  id?: string
  /** Under the cards: the button that adds one. */
  action?: ReactNode
  /** The cards, each with its own key. */
  children?: ReactNode
}

/** A group of cards on a board. */
export function BoardColumn({ title, level = 2, count, id, action, children }: BoardColumnProps) {
  return (
    <section className="board-column" id={id}>
      <div className="board-head">
        <Heading level={level}>{title}</Heading>
        {count !== undefined && <span className="board-count">{count}</span>}
      </div>
      <ul className="board-cards">{children}</ul>
      {action}
    </section>
  )
}

export type BoardCardProps = {
  /** What is written on the card. */
  children: ReactNode
  /** Who wrote it. */
  from?: ReactNode
  /** Another stripe at the side: cards of parents. */
  accent?: boolean
  badge?: ReactNode
  /** Votes, drawn as dots up to ten; the words say how many. */
  dots?: { count: number; label: string }
  /** Ways to move, group or remove it without dragging. */
  actions?: ReactNode
  id?: string
}

/** One card. It is a list item: it stands in a `BoardColumn`. */
export function BoardCard({ children, from, accent = false, badge, dots, actions, id }: BoardCardProps) {
  return (
    <li className="board-card" id={id} data-accent={accent || undefined}>
      <div className="board-text">
        <p>{children}</p>
        {badge}
      </div>
      <div className="board-foot">
        <span>{from}</span>
        {dots !== undefined && <Dots {...dots} />}
      </div>
      {actions}
    </li>
  )
}

function Dots({ count, label }: { count: number; label: string }) {
  return (
    <span className="board-dots">
      <span aria-hidden="true">{count > 10 ? `● × ${count}` : '●'.repeat(count)}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  )
}
