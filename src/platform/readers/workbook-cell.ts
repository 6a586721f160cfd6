import { spreadsheetNumber } from '#src/platform/readers/plain-decimal.ts'
import { dateText, type DateForm } from '#src/platform/readers/workbook-dates.ts'
import { UnreadableXml } from '#src/platform/readers/xml-reader.ts'

/** What the cells of all sheets refer to. */
export type WorkbookBasis = {
  strings: readonly string[]
  /** By the number of a style. */
  forms: readonly DateForm[]
  epoch: 1900 | 1904
  /** How stored numbers are written: whoever reads texts beside them reads both by one sign. */
  decimalSign: ',' | '.'
}

const escaped = /_x([0-9a-f]{4})_/gi

/** Letters that XML cannot hold are written as _x000D_. Lines end in \n; PostgreSQL keeps no U+0000 in a text. */
export function plainText(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text
  const letters = text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return letters.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n')
}

function numberText(
  text: string,
  style: string | undefined,
  { forms, epoch, decimalSign }: WorkbookBasis,
): string {
  const form = forms[Number(style ?? 0)] ?? null
  return (form && dateText(Number(text), form, epoch)) ?? spreadsheetNumber(text).replace('.', decimalSign)
}

/** A cell as text: what kind it says it is, its style, and what it stores. Empty where it stores nothing. */
export function cellText(
  kind: string | undefined,
  style: string | undefined,
  stored: string,
  basis: WorkbookBasis,
): string {
  if (kind === 'str' || kind === 'inlineStr') return plainText(stored)
  const text = stored.trim()
  if (text === '') return ''
  if (kind === 's') {
    const found = basis.strings[Number(text)]
    if (found === undefined) throw new UnreadableXml()
    return found
  }
  if (kind === 'b') return text === '0' ? 'FALSE' : 'TRUE'
  if (kind === 'd') return text.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')
  // An error is its own text: #N/A.
  return kind === 'e' ? text : numberText(text, style, basis)
}
