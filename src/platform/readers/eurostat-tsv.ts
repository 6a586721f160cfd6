/** A table of which each row is one combination of codes and each further column one period. */
export type TsvHeader = {
  /** As the first heading names them, in its order. */
  dimensions: string[]
  /** What runs along the columns: `TIME_PERIOD`, or `time` in older files. */
  across: string
  /** With their place among the cells of a row. */
  periods: { text: string; place: number }[]
}
/** Null stands for no value: ":" or nothing at all. The letters beside it say why, or what kind of value it is. */
export type TsvCell = { value: string | null; flags: string }

const headingOfKey = /^([^\\]+)\\([^\\,]+)$/
const flagged = /^(:|[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+))?\s*([a-zA-Z]*)\s*$/

/** Whether a text begins as this layout does, with tabs and all. */
export const beginsAsTsv = (text: string): boolean => /^\s*[^\t\n\\;|"]+\\[^\t\n\\,;|"]+\t/.test(text)

/** What the header of Eurostat's own tab-separated layout says, or null where it is another table. */
export function readTsvHeader(cells: readonly string[]): TsvHeader | null {
  const [key = '', ...periods] = cells
  const [, names, across] = headingOfKey.exec(key.trim()) ?? []
  if (names === undefined || across === undefined || periods.length === 0) return null
  const dimensions = names.split(',').map((name) => name.trim())
  if (dimensions.includes('') || new Set(dimensions).size < dimensions.length) return null
  return {
    dimensions,
    across: across.trim(),
    periods: periods.map((text, index) => ({ text: text.trim(), place: index + 1 })),
  }
}

/** The codes of a row in the order of the dimensions, or null when they are not as many. */
export function readTsvKey(cell: string, { dimensions }: TsvHeader): string[] | null {
  const codes = cell.split(',').map((code) => code.trim())
  return codes.length === dimensions.length && !codes.includes('') ? codes : null
}

/** A value and its flags: "12.3 b", ":", ": c", ":C". Null for anything else, as the units among Comext's figures. */
export function readTsvCell(text: string): TsvCell | null {
  const [found, figure, flags = ''] = flagged.exec(text.trim()) ?? []
  if (found === undefined || (figure === undefined && flags !== '')) return null
  return { value: figure === undefined || figure === ':' ? null : figure, flags }
}
