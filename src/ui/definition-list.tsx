import type { ReactNode } from 'react'

export type DefinitionListProps = {
  items: readonly { term: ReactNode; children: ReactNode; key?: string }[]
  /** 'beside': term left, text right where there is room · 'under': always under each other. */
  arrange?: 'beside' | 'under'
}

/** Facts of one thing: term and text. */
export function DefinitionList({ items, arrange = 'beside' }: DefinitionListProps) {
  return (
    <div className="definitions-frame">
      <dl className="definitions" data-arrange={arrange}>
        {items.map(({ term, children, key }, place) => (
          <div key={key ?? place}>
            <dt>{term}</dt>
            <dd>{children}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
