export type TrailStep = { label: string; href?: string }
export type TrailProps = { label: string; steps: readonly TrailStep[] }

/** The way down to this page, as links. */
export function Trail({ label, steps }: TrailProps) {
  return (
    <nav className="trail" aria-label={label}>
      <ol className="trail-list">
        {steps.map((step) => (
          <li key={step.label}>
            {step.href === undefined ? step.label : <a href={step.href}>{step.label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
