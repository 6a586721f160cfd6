import type { ReactNode } from 'react'

export type PrintHeadProps = {
  /** Left: the municipality. */
  start: ReactNode
  /** Right: title, date, and "voorbeeld" where it is one. */
  end: ReactNode
}

/** The running head of a print, repeated on every sheet; not on screen. */
export function PrintHead({ start, end }: PrintHeadProps) {
  return (
    <div className="print-head" aria-hidden="true">
      <div className="print-head-line">
        <strong>{start}</strong>
        <span>{end}</span>
      </div>
    </div>
  )
}
