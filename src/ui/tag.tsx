import { Children } from 'react'
import type { ReactNode } from 'react'

export type TagProps = { href?: string; children: ReactNode }

/** A keyword. */
export function Tag({ href, children }: TagProps) {
  if (href === undefined) return <span className="tag">{children}</span>
  return (
    <a className="tag" href={href}>
      {children}
    </a>
  )
}

/** Keywords beside each other, as a list. */
export function TagList({ children }: { children: ReactNode }) {
  return (
    <ul className="tag-list">
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  )
}
