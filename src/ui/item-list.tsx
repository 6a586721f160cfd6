import type { ReactNode } from 'react'
import { Heading } from '#src/ui/heading.tsx'
import type { HeadingLevel } from '#src/ui/heading.tsx'
import { Icon } from '#src/ui/icons/icon.tsx'
import type { IconName } from '#src/ui/icons/icon-names.ts'

export type Item = {
  icon?: IconName
  tone?: 'good' | 'watch' | 'info' | 'plain'
  title: ReactNode
  text?: ReactNode
  /** A button or badge at the right. */
  action?: ReactNode
  key?: string
}
export type ItemListProps = { items: readonly Item[]; level?: HeadingLevel }

/** Things to do or that happened: a shape, a title, a line of text, an action; a thin line between them. */
export function ItemList({ items, level = 3 }: ItemListProps) {
  return (
    <ul className="item-list">
      {items.map(({ icon, tone = 'plain', title, text, action, key }, place) => (
        <li key={key ?? place} data-tone={tone}>
          {icon !== undefined && <Icon name={icon} />}
          <div className="item-words">
            <Heading level={level}>{title}</Heading>
            {text !== undefined && <p>{text}</p>}
          </div>
          {action !== undefined && <div className="item-action">{action}</div>}
        </li>
      ))}
    </ul>
  )
}
