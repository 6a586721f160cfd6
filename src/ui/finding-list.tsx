import { Children } from 'react'
import type { ReactNode } from 'react'

/** Findings under each other with a thin line between. */
export function FindingList({ children }: { children: ReactNode }) {
  return (
    <ul className="finding-list">
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  )
}
