import { Buffer } from 'node:buffer'
import { posix } from 'node:path'
import type { ProblemValues } from '#src/platform/errors.ts'
import {
  bookReader,
  relationsReader,
  sheetReader,
  stringsReader,
  stylesReader,
  type BookSheet,
  type CellHandler,
  type Relation,
  type SheetTally,
} from '#src/platform/readers/workbook-parts.ts'
import { readXml, UnreadableXml, type XmlHandler } from '#src/platform/readers/xml-reader.ts'
import {
  DamagedZip,
  readZipDirectory,
  unpacked,
  type ZipCode,
  type ZipLimits,
  type ZipPart,
} from '#src/platform/readers/zip-parts.ts'

export type WorkbookLimits = ZipLimits & {
  /** Of one sheet; rows that hold nothing do not count. */
  maxRows: number
  maxColumns: number
  /** Of all sheets together, with the empty cells before one that holds something. */
  maxCells: number
  /** Of all cells together, also where many of them hold the same text; as many as may be unpacked when left out. */
  maxLetters?: number
  maxCellLength: number
  /** How stored numbers are written; a point when left out. */
  decimalSign?: ',' | '.'
}
/** A row that holds something, with its number in the sheet. Cells end at the last that holds something. */
export type WorkbookRow = { line: number; cells: string[] }
export type Sheet = SheetTally & {
  name: string
  /** Its maker hid it. */
  hidden: boolean
  rows: WorkbookRow[]
}
export type Workbook = { ok: true; sheets: Sheet[] }
export type WorkbookCode =
  | ZipCode
  | 'empty'
  | 'old-workbook'
  | 'not-workbook'
  | 'no-sheets'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'cell-too-long'
export type WorkbookRefusal = { ok: false; code: WorkbookCode; values: ProblemValues }

class Refused extends Error {
  readonly code: WorkbookCode
  readonly values: ProblemValues
  constructor(code: WorkbookCode, values: ProblemValues = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/** Old workbooks, and those with a password, are in Microsoft's compound files. */
function refuseCompoundFile(bytes: Uint8Array): void {
  if (!compoundFile.every((byte, place) => bytes[place] === byte)) return
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedPackage)
  throw new Refused(isLocked ? 'locked' : 'old-workbook')
}

const mostSheets = 500

/** The parts that nobody read yet. Each is read once, or a book could name one large sheet many times. */
type Package = { bytes: Uint8Array; parts: Map<string, ZipPart> }

/** What a part says; what a reader of nothing says when it is not there and need not be. */
async function readPart<Found>(
  { bytes, parts }: Package,
  name: string,
  { handler, found }: { handler: XmlHandler; found: () => Found },
  need: 'needed' | 'optional',
): Promise<Found> {
  const part = parts.get(name.toLowerCase())
  parts.delete(name.toLowerCase())
  if (part) await readXml(unpacked(bytes, part), handler)
  else if (need === 'needed') throw new UnreadableXml()
  return found()
}

const targetOf = (part: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target)

function relationsOf(file: Package, part: string): Promise<Relation[]> {
  const name = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
  return readPart(file, name, relationsReader(), 'optional')
}

/** Takes the cells of one sheet after the other, within the limits. */
function cellTaker(limits: WorkbookLimits) {
  let cells = 0
  let letters = 0
  const mostLetters = limits.maxLetters ?? limits.maxUnpacked
  return (sheet: string): { rows: WorkbookRow[]; onCell: CellHandler } => {
    const rows: WorkbookRow[] = []
    const onCell: CellHandler = (line, column, text) => {
      const refuse = (code: WorkbookCode, max: number) => new Refused(code, { max, sheet, line })
      if (column >= limits.maxColumns) throw refuse('too-many-columns', limits.maxColumns)
      if (text.length > limits.maxCellLength) throw refuse('cell-too-long', limits.maxCellLength)
      letters += text.length
      if (letters > mostLetters) throw refuse('too-large-unpacked', mostLetters)
      let row = rows.at(-1)
      if (row?.line !== line) {
        if (rows.length >= limits.maxRows) throw refuse('too-many-rows', limits.maxRows)
        row = { line, cells: [] }
        rows.push(row)
      }
      cells += column + 1 - row.cells.length
      if (cells > limits.maxCells) throw refuse('too-many-cells', limits.maxCells)
      while (row.cells.length < column) row.cells.push('')
      row.cells.push(text.toWellFormed())
    }
    return { rows, onCell }
  }
}

async function readSheets(file: Package, limits: WorkbookLimits): Promise<Sheet[]> {
  const main = (await relationsOf(file, '')).find(({ kind }) => kind === 'officeDocument')
  const bookPart = targetOf('', main?.target ?? 'xl/workbook.xml')
  if (!bookPart.endsWith('.xml') || !file.parts.has(bookPart.toLowerCase())) throw new Refused('not-workbook')
  const book = await readPart(file, bookPart, bookReader(), 'needed')
  if (!book) throw new Refused('not-workbook')

  if (book.sheets.length > mostSheets) throw new Refused('too-many-parts', { max: mostSheets })
  const relations = await relationsOf(file, bookPart)
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]))
  const partOf = (kind: string): string => {
    const found = relations.find((relation) => relation.kind === kind)
    return found ? targetOf(bookPart, found.target) : ''
  }
  const basis = {
    epoch: book.epoch,
    decimalSign: limits.decimalSign ?? ('.' as const),
    strings: await readPart(file, partOf('sharedStrings'), stringsReader(), 'optional'),
    forms: await readPart(file, partOf('styles'), stylesReader(), 'optional'),
  }
  const takeCells = cellTaker(limits)
  const readSheet = async ({ name, hidden, relation }: BookSheet): Promise<Sheet[]> => {
    const found = relationOf.get(relation)
    // Sheets of another kind hold a chart.
    if (found?.kind !== 'worksheet') return []
    const { rows, onCell } = takeCells(name)
    const tally = await readPart(file, targetOf(bookPart, found.target), sheetReader(basis, onCell), 'needed')
    return [{ name, hidden, rows, ...tally }]
  }
  const sheets: Sheet[] = []
  for (const sheet of book.sheets) sheets.push(...(await readSheet(sheet)))
  return sheets
}

/**
 * A workbook (.xlsx), its cells as text: numbers as stored, to fifteen digits where a fraction has more; days in ISO
 * form; TRUE and FALSE; errors by their own text; formulas by the value that was stored with them. Nothing is
 * calculated, and no more is unpacked than the limits allow, whatever the file says of itself.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits,
): Promise<Workbook | WorkbookRefusal> {
  try {
    if (bytes.length === 0) throw new Refused('empty')
    refuseCompoundFile(bytes)
    const directory = readZipDirectory(bytes, limits)
    if (!directory.ok) return directory
    const sheets = await readSheets({ bytes, parts: new Map(directory.parts) }, limits)
    return sheets.length > 0 ? { ok: true, sheets } : { ok: false, code: 'no-sheets', values: {} }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code, values: error.values }
    if (error instanceof UnreadableXml || error instanceof DamagedZip)
      return { ok: false, code: 'damaged', values: {} }
    throw error
  }
}
