import { parse } from 'csv-parse/sync'

export const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

const sampleRows = 100
const sampleLetters = 200_000

/** How many cells each of the first rows has under one delimiter, up to where its quotes do not fit. */
function countsUnder(delimiter: Delimiter, sample: string): number[] {
  const counts: number[] = []
  try {
    parse(sample, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      to: sampleRows,
      on_record: (cells: string[]) => {
        counts.push(cells.length)
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
  return counts
}

/** The number of cells, two or more, that most rows have, and how many rows those are. */
function usual(counts: readonly number[]): { columns: number; rows: number } {
  const tally = new Map<number, number>()
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1)
  const [columns, rows] = [...tally].toSorted((a, b) => b[1] - a[1])[0] ?? [1, 0]
  return columns < 2 ? { columns: 1, rows: 0 } : { columns, rows }
}

/**
 * The delimiter under which most of the first rows have equally many cells, two or more; among equals the one
 * that makes more cells. A text of one column has none: a semicolon then. Lines end in \n.
 */
export function recogniseDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLetters)
  const scored = delimiters.map((delimiter) => ({ delimiter, ...usual(countsUnder(delimiter, sample)) }))
  return scored.reduce((best, one) =>
    one.rows > best.rows || (one.rows === best.rows && one.columns > best.columns) ? one : best,
  ).delimiter
}
