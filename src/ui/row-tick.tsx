import type { ReactNode } from 'react'

export type RowTickProps = {
  id: string
  name: string
  value: string
  /** What it ticks, for screen readers: the words beside it are a link. */
  label: string
  ticked: boolean
  children: ReactNode
}

/** A box before what names a row of a table, to do something with several rows at once. */
export function RowTick({ id, name, value, label, ticked, children }: RowTickProps) {
  return (
    <span className="row-tick">
      <input type="checkbox" id={id} name={name} value={value} aria-label={label} defaultChecked={ticked} />
      <span>{children}</span>
    </span>
  )
}
