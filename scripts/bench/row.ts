/** One line of the table: what must hold, what was measured, and whether it holds. */
export type Row = { what: string; budget: string; measured: string; kept: boolean | null }

export const below = (what: string, value: number, limit: number, unit: string, digits = 0): Row => ({
  what,
  budget: `< ${limit} ${unit}`,
  measured: `${value.toFixed(digits)} ${unit}`,
  kept: value < limit,
})

/** Measured to know it; nothing is promised. */
export const forTheRecord = (what: string, measured: string): Row => ({
  what,
  budget: '',
  measured,
  kept: null,
})

const kept = (row: Row): string => (row.kept === null ? '' : row.kept ? 'yes' : '**no**')

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.budget} | ${row.measured} | ${kept(row)} |`)
  return ['| what | budget | measured | kept |', '|---|---|---|---|', ...lines].join('\n')
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN
}
