import { readText } from '#src/action/plan-files/cell-text.ts'
import type { FoundRow, FoundSheet, FoundWorkbook } from '#src/action/plan-files/found-workbook.ts'
import { isExplanation, knownHeadings, knownSheets } from '#src/action/plan-files/headings.ts'
import { plainWord } from '#src/action/plan-files/known-words.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import {
  columnsIn,
  mostRows,
  workbookSheets,
  type Column,
  type WorkbookSheet,
} from '#src/action/plan-files/workbook-columns.ts'
import type { ProblemValues } from '#src/platform/errors.ts'
import { readWorkbook, type Sheet } from '#src/platform/readers/workbook.ts'

export type ReadWorkbook =
  | { ok: true; found: FoundWorkbook }
  | { ok: false; code: string; values: ProblemValues }

// More rows than are taken, so that somebody who brings too many reads how many there are.
const limits = {
  maxEntries: 500,
  maxUnpacked: 60_000_000,
  maxRows: 50_000,
  maxColumns: 250,
  maxCells: 1_500_000,
  maxCellLength: 32_767,
  maxLetters: 20_000_000,
  // Numbers that somebody typed as text have a comma in Belgium: one sign for all.
  decimalSign: ',',
} as const
const [mostNamed, longestNamed] = [20, 80]

class Unreadable extends Error {
  readonly code: string
  readonly values: ProblemValues
  constructor(code: string, values: ProblemValues = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

const named = (names: readonly string[]): string[] =>
  names.slice(0, mostNamed).map((name) => name.slice(0, longestNamed).toWellFormed())

/** Which place in a row holds which column. Errors: Unreadable for a heading that stands there twice, or none known. */
function placesIn(sheet: WorkbookSheet, { name, rows }: Sheet) {
  const places = new Map<Column, number>()
  const unknown: string[] = []
  for (const [place, cell] of (rows[0]?.cells ?? []).entries()) {
    const heading = readText(cell)
    const column = knownHeadings[sheet].get(plainWord(heading))
    if (!column) {
      if (heading !== '') unknown.push(heading)
    } else if (places.has(column))
      throw new Unreadable(workbookProblem('column-twice'), { sheet: name, column: heading })
    else places.set(column, place)
  }
  if (places.size === 0) throw new Unreadable(workbookProblem('no-known-columns'), { sheet: name })
  return { places, unknown }
}

/** Reads a text that many cells hold only once. */
function readingOnce(): (cell: string) => string {
  const known = new Map<string, string>()
  return (cell) => {
    const text = known.get(cell) ?? readText(cell)
    known.set(cell, text)
    return text
  }
}

function foundSheet(sheet: WorkbookSheet, read: Sheet): FoundSheet {
  const { name, rows, formulas, formulasWithoutValue } = read
  if (formulasWithoutValue > 0)
    throw new Unreadable(workbookProblem('formulas-without-value'), {
      sheet: name,
      count: formulasWithoutValue,
    })
  const { places, unknown } = placesIn(sheet, read)
  const own = [...places.values()]
  const filled = rows.slice(1).filter(({ cells }) => own.some((at) => (cells[at] ?? '').trim() !== ''))
  if (filled.length > mostRows)
    throw new Unreadable(workbookProblem('too-many-rows'), {
      sheet: name,
      count: filled.length,
      max: mostRows,
    })
  const textOf = readingOnce()
  return {
    columns: [...places.keys()],
    unknown: named(unknown),
    missing: columnsIn(sheet).flatMap(([column]) => (places.has(column) ? [] : [column])),
    formulas,
    rows: filled.map(({ line, cells }): FoundRow => ({
      line,
      cells: own.map((at) => textOf(cells[at] ?? '')),
    })),
  }
}

/** What stands in a workbook, its sheets and columns found by their names in any of our languages. */
export async function readPlanWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const book = await readWorkbook(bytes, limits)
  if (!book.ok) return { ok: false, code: workbookProblem(`file-${book.code}`), values: book.values }
  const sheetCalled = (sheet: WorkbookSheet) =>
    book.sheets.find(({ name }) => knownSheets.get(plainWord(name)) === sheet)
  const own = new Map(workbookSheets.map((sheet) => [sheet, sheetCalled(sheet)]))
  if (!own.values().some(Boolean)) return { ok: false, code: workbookProblem('no-known-sheets'), values: {} }
  try {
    const found = (sheet: WorkbookSheet) => {
      const read = own.get(sheet)
      return read ? foundSheet(sheet, read) : null
    }
    const others = book.sheets.filter((sheet) => !own.values().some((one) => one === sheet))
    return {
      ok: true,
      found: {
        actions: found('actions'),
        objectives: found('objectives'),
        otherSheets: named(others.map(({ name }) => name).filter((name) => !isExplanation(name))),
      },
    }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, code: error.code, values: error.values }
    throw error
  }
}
