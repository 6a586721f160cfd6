import type { ReactNode } from 'react'

export type ButtonRowProps = {
  children: ReactNode
  /** Said at the other end of the row, for example when it was last saved. */
  note?: ReactNode
}

/** Buttons beside each other, the main one first; under each other where there is no room. */
export function ButtonRow({ children, note }: ButtonRowProps) {
  return (
    <div className="button-row">
      {children}
      {note !== undefined && <p className="button-note">{note}</p>}
    </div>
  )
}
