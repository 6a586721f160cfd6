import type { ProblemValues } from '#src/platform/errors.ts'
import type { Cell } from '#src/situation/indicators/figure-cells.ts'
import type { LeftOut } from '#src/situation/imports/file-contents.ts'

/** One cell that may be a figure, as texts: before anybody knows whether they make sense. */
export type RawCell = {
  line: number
  /** Place among the codes of the file. */
  code: number
  /** The heading under which it stands; null where the line as a whole is the figure. */
  column: string | null
  area: string
  period: string
  value: string
  /** Marks of the source that stand beside the value. */
  flags: string
  /** Why the line is none of ours, whatever its figure is. */
  leftOut?: LeftOut
  /** What is wrong with the line already, whatever its figure is. */
  wrong?: readonly WrongInLine[]
}

export type WrongInLine = { column: string; problem: string; values: ProblemValues }

/** What is wrong with one cell of a line, as a problem with its column. */
export const wrongIn = (column: string, cell: Cell<unknown>): WrongInLine[] =>
  'wrong' in cell ? [{ column, problem: `figures.${cell.wrong}`, values: cell.values }] : []
