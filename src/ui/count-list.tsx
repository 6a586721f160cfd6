import type { ReactNode } from 'react'

export type CountListProps = {
  items: readonly { count: number | string; label: ReactNode; href?: string; key?: string }[]
}

/** How many of what is open: a figure and a link, line by line. */
export function CountList({ items }: CountListProps) {
  return (
    <ul className="count-list">
      {items.map(({ count, label, href, key }, place) => (
        <li key={key ?? place}>
          <strong>{count}</strong> <span>{href === undefined ? label : <a href={href}>{label}</a>}</span>
        </li>
      ))}
    </ul>
  )
}
