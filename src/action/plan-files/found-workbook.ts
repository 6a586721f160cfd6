import type { Column } from '#src/action/plan-files/workbook-columns.ts'

/** A row with its number in the sheet, and what stands in the columns that are known. */
export type FoundRow = { line: number; cells: readonly string[] }

export type FoundSheet = {
  columns: readonly Column[]
  /** Headings that say nothing to us: these columns are left alone. */
  unknown: readonly string[]
  missing: readonly Column[]
  /** Cells that a formula worked out: what was kept with it is taken. */
  formulas: number
  rows: readonly FoundRow[]
}

/** What stands in a workbook that somebody brought; null for a sheet that is not there. */
export type FoundWorkbook = {
  actions: FoundSheet | null
  objectives: FoundSheet | null
  otherSheets: readonly string[]
}
