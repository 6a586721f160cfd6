import type { Value } from '#src/action/plan-files/plan-values.ts'
import type { CellProblem } from '#src/action/plan-files/read-cell.ts'
import type { Column, WorkbookSheet } from '#src/action/plan-files/workbook-columns.ts'

/** One field that the workbook says otherwise. */
export type Difference = { column: Column; before: Value; after: Value }

type Row = { sheet: WorkbookSheet; line: number }
/** A row about something that is there, and what keeping it would change. */
export type ChangedRow<Fields> = Row & {
  id: string
  title: string
  differences: readonly Difference[]
  fields: Partial<Fields>
}
export type AddedRow<Fields> = Row & { title: string; under: string; fields: Partial<Fields> }
export type RefusedRow = Row & CellProblem & { column: Column | null }

/** What keeping a sheet would do. */
export type Comparison<Fields> = {
  added: AddedRow<Fields>[]
  changed: ChangedRow<Fields>[]
  /** Changed here as well since the workbook went out. */
  conflicts: ChangedRow<Fields>[]
  same: number
  refused: RefusedRow[]
}

export const nothingCompared = <Fields>(): Comparison<Fields> => ({
  added: [],
  changed: [],
  conflicts: [],
  same: 0,
  refused: [],
})
