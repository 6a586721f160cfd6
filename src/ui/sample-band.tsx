import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icons/icon.tsx'

/** The thin band that says, on every page and print, that what stands here is made up. */
export function SampleBand({ children }: { children: ReactNode }) {
  return (
    <div className="sample-band" role="note">
      <Icon name="info" />
      <p>{children}</p>
    </div>
  )
}
