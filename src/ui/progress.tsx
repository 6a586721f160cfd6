import type { ReactNode } from 'react'

export type ProgressProps = {
  id: string
  label: ReactNode
  value: number
  max: number
  /** The same in words: "2 van 4 stappen". */
  text: ReactNode
}

/** How far something is, as a bar and in words. Not a score. */
export function Progress({ id, label, value, max, text }: ProgressProps) {
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <span className="progress-text">{text}</span>
      <progress id={id} value={value} max={max} />
    </div>
  )
}
