import type { ReactNode } from 'react'

/** Under a table or chart: sources, boundaries, when it was read in. */
export function SmallPrint({ children }: { children: ReactNode }) {
  return <p className="small-print">{children}</p>
}
