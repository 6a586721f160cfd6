export type CsvCell = string | number | null
export type CsvForm = {
  delimiter: ';' | ','
  /** Excel takes a file without the mark for Windows-1252. */
  byteOrderMark?: true
}

// What spreadsheets take for a formula, also in the wide forms of the same signs (OWASP: CSV injection), and behind
// characters that nobody sees: some programs drop those as they open a file.
const startsFormula = /^['\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r\n＝＋－＠]/u
const harmlessMark = "'"
const plainNumber = /^[-+][0-9]+([.,][0-9]+)?$/
const exactNumber = new Intl.NumberFormat('en', {
  useGrouping: false,
  maximumFractionDigits: 100,
  signDisplay: 'negative',
})

/** A text that no spreadsheet runs as a formula. */
export const harmless = (text: string): string =>
  startsFormula.test(text) && !plainNumber.test(text) ? harmlessMark + text : text

/** What a person wrote in a cell that `writeCsv` may have made harmless: takes off what was put before it. */
export const readHarmless = (cell: string): string =>
  cell.startsWith(harmlessMark) && startsFormula.test(cell) ? cell.slice(harmlessMark.length) : cell

function numberText(value: number, decimalSign: '.' | ','): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number for a table: ${value}`)
  return exactNumber.format(value).replace('.', decimalSign)
}

/**
 * A table as CSV (RFC 4180, lines end in CRLF). With ";" numbers have a decimal comma, as a Belgian Excel
 * expects of such a file; with "," a point. Texts that a spreadsheet would run as a formula get an apostrophe.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { delimiter, byteOrderMark }: CsvForm,
): string {
  const written = (cell: CsvCell): string => {
    if (cell === null) return ''
    const text = typeof cell === 'number' ? numberText(cell, delimiter === ';' ? ',' : '.') : harmless(cell)
    const quoted = text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text)
    return quoted ? `"${text.replaceAll('"', '""')}"` : text
  }
  const line = (cells: readonly CsvCell[]): string => {
    if (cells.length !== columns.length)
      throw new RangeError(`${cells.length} cells under ${columns.length} columns`)
    return `${cells.map(written).join(delimiter)}\r\n`
  }
  return (byteOrderMark ? '\ufeff' : '') + [columns, ...rows].map(line).join('')
}
