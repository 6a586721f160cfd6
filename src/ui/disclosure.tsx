import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icons/icon.tsx'

export type DisclosureProps = {
  summary: ReactNode
  open?: boolean
  id?: string
  /** Disclosures with the same name close each other. */
  name?: string
  children: ReactNode
}

/** Something that opens below its own words. */
export function Disclosure({ summary, open = false, id, name, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} id={id} name={name}>
      <summary>
        <Icon name="chevron-right" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
