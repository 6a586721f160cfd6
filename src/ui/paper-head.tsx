import type { ReactNode } from 'react'

export type PaperHeadProps = {
  /** Left: the municipality. */
  start: ReactNode
  /** Before it: the address of its logo. The name beside it says the same. */
  logo?: string | undefined
  /** Right: title, date, and "voorbeeld" where it is one. */
  end?: ReactNode
}

/** What stands at the head of a sheet: logo and name, what it is, and the line in the municipality's colour. */
export function PaperHead({ start, logo, end }: PaperHeadProps) {
  return (
    <div className="paper-head">
      {logo !== undefined && <img className="paper-logo" src={logo} alt="" />}
      <strong>{start}</strong>
      <span className="paper-head-end">{end}</span>
    </div>
  )
}
