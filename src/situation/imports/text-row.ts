/** A row of a table with the line of the file or sheet on which it begins, 1 for the first. */
export type TextRow = { line: number; cells: readonly string[] }
