import type { ReactNode } from 'react'

export type StatProps = {
  /** The figure as written, with its unit: "7", "1 van 1", "38,1 %". */
  figure: ReactNode
  /** What it counts, and what it is compared with. */
  children: ReactNode
  href?: string
}

/** One big figure with its words. Several stand in a `StatRow`. */
export function Stat({ figure, children, href }: StatProps) {
  return (
    <p className="stat">
      <strong className="stat-figure">{figure}</strong>{' '}
      <span className="stat-words">{href === undefined ? children : <a href={href}>{children}</a>}</span>
    </p>
  )
}

/** Figures beside each other. */
export function StatRow({ children }: { children: ReactNode }) {
  return <div className="stat-row">{children}</div>
}
