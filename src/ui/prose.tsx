import type { ReactNode } from 'react'

/** Running text: paragraphs, lists and headings with the rhythm of reading. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}
