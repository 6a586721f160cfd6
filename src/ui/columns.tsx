import type { ReactNode } from 'react'

export type ColumnsProps = {
  /** The main column. */
  children: ReactNode
  /** The narrow column at the right; under the main one where there is no room. */
  aside: ReactNode
}

/** A main column and a narrow one beside it. */
export function Columns({ children, aside }: ColumnsProps) {
  return (
    <div className="columns-frame">
      <div className="columns">
        <div>{children}</div>
        <div>{aside}</div>
      </div>
    </div>
  )
}
