/** What a column of a table is, when its layout does not say so itself. */
export const columnRoles = [
  'area',
  'period',
  'value',
  'code',
  'breakdown',
  'unit',
  'flags',
  'ignored',
] as const
export type ColumnRole = (typeof columnRoles)[number]

/** What somebody said about a file: which sheet of a workbook, what each column is, and the year of all its lines. */
export type HowToRead = {
  sheet?: string
  columns?: ColumnRole[]
  /** Where no column holds the period, as it was written. */
  period?: string
}

/** What the roles of columns are remembered by: a table with the same headings is the same table. */
export const headingsKey = (headings: readonly string[]): string => JSON.stringify(headings)

/** What nobody but a person can say about a file. */
export type ReadingQuestion =
  | { asks: 'sheet'; sheets: { name: string; lines: number; layout: string | null }[] }
  | {
      asks: 'columns'
      /** Each with what stands in its first lines. */
      columns: { heading: string; examples: string[]; guess: ColumnRole }[]
    }
