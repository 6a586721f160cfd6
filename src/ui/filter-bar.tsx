import type { ReactNode } from 'react'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icons/icon.tsx'

export type FilterBarProps = {
  /** Where the form goes; what is chosen lives in the address. */
  action: string
  /** The button that opens the filters on a phone, for example "Filters (2)". */
  toggleLabel: string
  submitLabel: string
  /** Unfolded on a phone too: when something is filtered. */
  open?: boolean
  /** `Field`s with `inline`, and hidden inputs for what must stay in the address. */
  children: ReactNode
}

/** Filters in one line above a list; a plain form that folds away where there is no room. */
export function FilterBar({ action, toggleLabel, submitLabel, open = false, children }: FilterBarProps) {
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
        </div>
      </form>
    </search>
  )
}

type FilterFieldsProps = {
  /** `Field`s with `inline`, and the button that shows what is chosen. */
  children: ReactNode
  /** Under the line. */
  below?: ReactNode
}

/** The same line inside another form, for fields that are sent along with everything in it. */
export function FilterFields({ children, below }: FilterFieldsProps) {
  return (
    <div className="filter-frame">
      <div className="filter-bar">
        <div className="filter-fields">{children}</div>
        {below}
      </div>
    </div>
  )
}
