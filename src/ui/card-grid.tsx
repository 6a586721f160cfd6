import { Children } from 'react'
import type { ReactNode } from 'react'

export type CardGridProps = {
  /** At most this many beside each other; fewer where there is no room. */
  columns?: 2 | 3
  /** The cards, each with its own key. */
  children: ReactNode
}

/** Equal cards beside each other, as a list. */
export function CardGrid({ columns = 3, children }: CardGridProps) {
  return (
    <div className="card-grid-frame">
      <ul className="card-grid" data-columns={columns}>
        {Children.map(children, (child) => (
          <li>{child}</li>
        ))}
      </ul>
    </div>
  )
}
