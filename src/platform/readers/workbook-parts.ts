import { dateForm, type DateForm } from '#src/platform/readers/workbook-dates.ts'
import { cellText, plainText, type WorkbookBasis } from '#src/platform/readers/workbook-cell.ts'
import { attributesIn, UnreadableXml, type XmlHandler } from '#src/platform/readers/xml-reader.ts'

/** Reads one part of a workbook: a handler for its XML, and what came of it. */
type PartReader<Found> = { handler: XmlHandler; found: () => Found }

export type Relation = { id: string; kind: string; target: string }

/** What a part refers to, by identifier; nothing outside the file. */
export function relationsReader(): PartReader<Relation[]> {
  const relations: Relation[] = []
  const open = (name: string, inTag: string) => {
    if (name !== 'Relationship') return
    const attributes = attributesIn(inTag)
    if (attributes.get('TargetMode') === 'External') return
    const kind = attributes.get('Type')?.split('/').at(-1) ?? ''
    relations.push({ id: attributes.get('Id') ?? '', kind, target: attributes.get('Target') ?? '' })
  }
  return { handler: { open }, found: () => relations }
}

export type BookSheet = { name: string; hidden: boolean; relation: string }

/** The main part: which sheets there are, and from when days are counted. Null when it is no workbook. */
export function bookReader(): PartReader<{ sheets: BookSheet[]; epoch: 1900 | 1904 } | null> {
  const sheets: BookSheet[] = []
  let root = ''
  let epoch: 1900 | 1904 = 1900
  const open = (name: string, inTag: string) => {
    root ||= name
    const attributes = attributesIn(inTag)
    if (name === 'workbookPr' && ['1', 'true'].includes(attributes.get('date1904') ?? '')) epoch = 1904
    if (name !== 'sheet') return
    const state = attributes.get('state') ?? 'visible'
    sheets.push({
      name: plainText(attributes.get('name') ?? '').toWellFormed(),
      hidden: state !== 'visible',
      relation: attributes.get('id') ?? '',
    })
  }
  return { handler: { open }, found: () => (root === 'workbook' ? { sheets, epoch } : null) }
}

/** Texts that many cells share; of one with parts in several fonts, the parts together. */
export function stringsReader(): PartReader<string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  // How Japanese is pronounced stands beside the text, and is no part of it.
  let aside = false
  const handler: XmlHandler = {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') aside = true
    },
    close(name) {
      if (name === 'si') strings.push(plainText(text))
      else if (name === 't') inText = false
      else if (name === 'rPh') aside = false
    },
    text(part) {
      if (inText && !aside) text += part
    },
  }
  return { handler, found: () => strings }
}

/** For each style of a cell: whether its numbers are days or times. */
export function stylesReader(): PartReader<DateForm[]> {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inCellStyles = false
  const handler: XmlHandler = {
    open(name, inTag) {
      if (name === 'cellXfs') inCellStyles = true
      if (name === 'numFmt') {
        const attributes = attributesIn(inTag)
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
      }
      if (name === 'xf' && inCellStyles) formats.push(Number(attributesIn(inTag).get('numFmtId') ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  }
  return { handler, found: () => formats.map((id) => dateForm(id, codes.get(id))) }
}

const lastRow = 1_048_576
const lastColumn = 16_384

/** The place that an address like BC12 names: its column from 0, its row from 1. */
function placeOf(address: string): { column: number; row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(address) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(digits)
  if (column < 0 || column >= lastColumn || row > lastRow) throw new UnreadableXml()
  return { column, row }
}

export type SheetTally = { mergedCells: number; formulas: number; formulasWithoutValue: number }
/** Hears of each cell that holds something, in order: row from 1, column from 0. */
export type CellHandler = (row: number, column: number, text: string) => void

/** One sheet. Of merged cells only the first stores anything. */
export function sheetReader(basis: WorkbookBasis, onCell: CellHandler): PartReader<SheetTally> {
  const tally = { mergedCells: 0, formulas: 0, formulasWithoutValue: 0 }
  let [row, column] = [0, -1]
  let cell: { kind?: string; style?: string; stored: string; hasFormula: boolean } | null = null
  let inValue = false
  let inInline = false
  let aside = false

  function openRow(inTag: string): void {
    const number = Number(attributesIn(inTag).get('r') ?? row + 1)
    if (!Number.isInteger(number) || number <= row || number > lastRow) throw new UnreadableXml()
    row = number
    column = -1
  }
  function openCell(inTag: string): void {
    const attributes = attributesIn(inTag)
    const address = attributes.get('r')
    const place = address === undefined ? { row, column: column + 1 } : placeOf(address)
    if (place.row !== row || place.column <= column || place.column >= lastColumn) throw new UnreadableXml()
    column = place.column
    const [kind, style] = [attributes.get('t'), attributes.get('s')]
    cell = { ...(kind && { kind }), ...(style && { style }), stored: '', hasFormula: false }
  }
  function closeCell(): void {
    if (cell === null) return
    const text = cellText(cell.kind, cell.style, cell.stored, basis)
    if (cell.hasFormula) {
      tally.formulas += 1
      // One that came to an empty text has a value too.
      if (text === '' && cell.kind !== 'str') tally.formulasWithoutValue += 1
    }
    if (text !== '') onCell(row, column, text)
    cell = null
  }

  const handler: XmlHandler = {
    open(name, inTag) {
      if (name === 'row') openRow(inTag)
      else if (name === 'c') openCell(inTag)
      else if (name === 'v') inValue = true
      else if (name === 't') inInline = true
      else if (name === 'rPh') aside = true
      else if (name === 'f' && cell) cell.hasFormula = true
      else if (name === 'mergeCell') tally.mergedCells += 1
    },
    close(name) {
      if (name === 'c') closeCell()
      else if (name === 'v') inValue = false
      else if (name === 't') inInline = false
      else if (name === 'rPh') aside = false
    },
    text(part) {
      if (cell && (inValue || (inInline && !aside))) cell.stored += part
    },
  }
  return { handler, found: () => tally }
}
