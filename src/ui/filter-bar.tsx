import type { ReactNode } from 'react'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icons/icon.tsx'

export type FilterBarProps = {
  /** Where the form goes; what is chosen lives in the address. */
  action: string
  /** The button that opens the filters on a phone, for example "Filters (2)". */
  toggleLabel: string
  submitLabel: string
  /** Shown when something is filtered. */
  reset?: { href: string; label: string }
  /** Unfolded on a phone too: when something is filtered. */
  open?: boolean
  /** `Field`s with `inline`, and hidden inputs for what must stay in the address. */
  children: ReactNode
}

/** Filters in one line above a list; a plain form that folds away where there is no room. */
export function FilterBar({
  action,
  toggleLabel,
  submitLabel,
  reset,
  open = false,
  children,
}: FilterBarProps) {
  return (
    <search className="filter-frame">
      <form className="filter-bar" method="get" action={action}>
        <details className="filter-toggle" open={open}>
          <summary>
            <Icon name="list-filter" />
            {toggleLabel}
          </summary>
        </details>
        <div className="filter-fields">
          {children}
          <Button>{submitLabel}</Button>
          {reset !== undefined && (
            <Button kind="quiet" href={reset.href}>
              {reset.label}
            </Button>
          )}
        </div>
      </form>
    </search>
  )
}
