import type { ReactNode } from 'react'

/** Short fields beside each other, under each other on a phone; their boxes stand on one line. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>
}
