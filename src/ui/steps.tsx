import type { ReactNode } from 'react'

export type Step = {
  label: ReactNode
  state: 'done' | 'now' | 'later'
  /** The state in words: "afgerond in maart", "bezig: 2 van 4 stappen", "daarna". */
  note: ReactNode
  href?: string
}
export type StepsProps = { label: string; steps: readonly Step[] }

/** The phases as a thin line: done, now, later, each with words. */
export function Steps({ label, steps }: StepsProps) {
  return (
    <div className="steps-frame">
      <ol className="steps" aria-label={label}>
        {steps.map(({ label: name, state, note, href }, place) => (
          <li key={place} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="step-label">{href === undefined ? name : <a href={href}>{name}</a>}</span>
            <span className="step-note">{note}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
