import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icons/icon.tsx'

/** What was just done, on the page that follows; said aloud by screen readers. */
export function Flash({ children }: { children: ReactNode }) {
  return (
    <div className="flash" role="status">
      <Icon name="circle-check" />
      <p>{children}</p>
    </div>
  )
}
