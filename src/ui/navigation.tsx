import { Icon } from '#src/ui/icons/icon.tsx'
import type { IconName } from '#src/ui/icons/icon-names.ts'

export type NavigationItem = {
  href: string
  label: string
  icon: IconName
  current?: boolean
  /** How many things stand behind the link; hidden when undefined. */
  count?: number | string
}
export type NavigationGroup = { title?: string; items: readonly NavigationItem[] }
export type NavigationProps = { label: string; groups: readonly NavigationGroup[] }

/** The rail: groups of links in the order of the work. On a phone it opens under the menu button. */
export function Navigation({ label, groups }: NavigationProps) {
  return (
    <nav className="rail" aria-label={label}>
      <div className="rail-sheet">
        {groups.map((group) => (
          <div className="rail-group" key={group.title ?? group.items[0]?.href}>
            {group.title !== undefined && <p className="rail-title">{group.title}</p>}
            <ul className="rail-list">
              {group.items.map((item) => (
                <li key={item.href}>
                  <NavigationLink {...item} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}

function NavigationLink({ href, label, icon, current = false, count }: NavigationItem) {
  return (
    <a className="rail-link" href={href} aria-current={current ? 'page' : undefined}>
      <Icon name={icon} />
      <span className="rail-label">{label}</span>
      {count !== undefined && <span className="rail-count">{count}</span>}
    </a>
  )
}
