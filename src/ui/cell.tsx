import type { ReactNode } from 'react'

/** The figure of a row, with its unit: heavier than the text around it. */
export function CellFigure({ children }: { children: ReactNode }) {
  return <span className="cell-figure">{children}</span>
}

/** A second line in a cell: the year of a figure, the reason of a state. */
export function CellNote({ children }: { children: ReactNode }) {
  return <span className="cell-note">{children}</span>
}
