import type { ReactNode } from 'react'

export type TabsProps = {
  label: string
  items: readonly { href: string; label: ReactNode; count?: number | string; current?: boolean }[]
}

/** Views of the same thing, each with its own address. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="tab-list">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current === true ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span className="tab-count"> {item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
