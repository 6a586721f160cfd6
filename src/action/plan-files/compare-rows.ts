import { choiceIn } from '#src/action/plan-files/choices.ts'
import {
  nothingCompared,
  type ChangedRow,
  type Comparison,
  type Difference,
} from '#src/action/plan-files/comparison.ts'
import type { FoundRow, FoundSheet } from '#src/action/plan-files/found-workbook.ts'
import type { Value } from '#src/action/plan-files/plan-values.ts'
import { readCell, type CellProblem } from '#src/action/plan-files/read-cell.ts'
import { versionIn } from '#src/action/plan-files/stale-rows.ts'
import {
  columnsIn,
  type Column,
  type ColumnShape,
  type WorkbookSheet,
} from '#src/action/plan-files/workbook-columns.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

/** Something of the plan that a row can be about, as a workbook would say it now. */
export type Item = {
  id: string
  version: number
  title: string
  values: Readonly<Record<string, Value>>
  /** What the workbook said of it as it went out, where that was something else; null when that is not known. */
  sent: Readonly<Record<string, Value>> | null
}

/** What a value of a column means for what is kept; 'same' when it says in other words what is there. */
export type Meant<Fields> = 'same' | { fields: Partial<Fields>; shown: Value } | { problem: CellProblem }
export type RowProblem = CellProblem & { column: Column }

export type SheetRules<Fields> = {
  sheet: WorkbookSheet
  find: (id: string) => Item | undefined
  meant: (column: Column, value: Value, item: Item | null) => Meant<Fields>
  /** Whether a cell that nobody may change still says what it is about. */
  isAbout: (column: Column, text: string, item: Item) => boolean
  /** What is wrong with the row as a whole. */
  wrong: (fields: Partial<Fields>, item: Item | null) => RowProblem[]
  /** A row without identifier: where it goes, or what is wrong with it. Left out where none can be added. */
  add?: (fields: Partial<Fields>) => { title: string; under: string } | { problem: RowProblem }
}

type Reading = { row: FoundRow; cellOf: (column: Column) => string | undefined }

/** Compares the rows of a sheet with the plan as it is now. */
export function compareRows<Fields>(
  found: FoundSheet,
  rules: SheetRules<Fields>,
  locale: Locale,
): Comparison<Fields> {
  const { sheet } = rules
  const shapes = new Map(columnsIn(sheet))
  const places = new Map(found.columns.map((column, place) => [column, place]))
  const compared = nothingCompared<Fields>()

  const readings = found.rows.map((row): Reading => {
    const cellOf = (column: Column) => {
      const place = places.get(column)
      return place === undefined ? undefined : row.cells[place]
    }
    return { row, cellOf }
  })
  const idOf = ({ cellOf }: Reading): string => cellOf('id')?.toLowerCase() ?? ''
  const linesOf = Map.groupBy(readings, idOf)

  const refuse = ({ row }: Reading, column: Column | null, { code, values }: CellProblem): void =>
    void compared.refused.push({ sheet, line: row.line, column, code, values })

  /** What the row says otherwise than is there, and what is wrong in it. */
  function differencesIn({ cellOf }: Reading, item: Item | null) {
    const differences: Difference[] = []
    const problems: RowProblem[] = []
    let fields: Partial<Fields> = {}
    for (const column of found.columns) {
      const shape = shapes.get(column)
      if (!shape || shape.fixed) continue
      const read = readCell(column, shape, cellOf(column) ?? '', locale)
      const before = item?.values[column] ?? null
      if (read.ok && read.value === before) continue
      // Only changed here: nobody touched it in the workbook.
      if (read.ok && item?.sent && read.value === item.sent[column]) continue
      const meant = read.ok ? rules.meant(column, read.value, item) : { problem: read }
      if (meant === 'same') continue
      if ('problem' in meant) {
        problems.push({ column, code: meant.problem.code, values: meant.problem.values })
        continue
      }
      fields = { ...fields, ...meant.fields }
      differences.push({ column, before, after: meant.shown })
    }
    if (problems.length === 0) problems.push(...rules.wrong(fields, item))
    return { differences, fields, problems }
  }

  function compareNew(reading: Reading): void {
    if (!rules.add) {
      refuse(reading, 'id', { code: workbookProblem('no-new-objectives'), values: {} })
      return
    }
    const { fields, problems } = differencesIn(reading, null)
    const place = problems.length === 0 ? rules.add(fields) : null
    if (place && 'problem' in place) problems.push(place.problem)
    for (const problem of problems) refuse(reading, problem.column, problem)
    if (place && !('problem' in place))
      compared.added.push({ sheet, line: reading.row.line, ...place, fields })
  }

  function compareWith(reading: Reading, item: Item): void {
    const seen = versionIn(reading.cellOf('version') ?? '')
    if (seen === undefined || (seen ?? 0) > item.version) {
      refuse(reading, 'version', { code: workbookProblem('not-a-version'), values: {} })
      return
    }
    const moved = movedCells(reading, item, seen, { shapes, rules, locale })
    const { differences, fields, problems } = differencesIn(reading, item)
    for (const problem of [...moved, ...problems]) refuse(reading, problem.column, problem)
    if (moved.length + problems.length > 0) return
    const { id, title } = item
    const row: ChangedRow<Fields> = { sheet, line: reading.row.line, id, title, differences, fields }
    // Without a version nobody knows what was changed here: it is asked, so that nobody is overruled unseen.
    if (differences.length === 0) compared.same += 1
    else (seen === item.version ? compared.changed : compared.conflicts).push(row)
  }

  for (const reading of readings) {
    const id = idOf(reading)
    const item = id === '' ? undefined : rules.find(id)
    const other = linesOf.get(id)?.find((one) => one !== reading)
    if (id === '') compareNew(reading)
    else if (!item) refuse(reading, 'id', { code: workbookProblem('not-in-plan'), values: {} })
    else if (other)
      refuse(reading, 'id', { code: workbookProblem('twice-in-file'), values: { line: other.row.line } })
    else compareWith(reading, item)
  }
  return compared
}

type Moved<Fields> = {
  shapes: ReadonlyMap<Column, ColumnShape>
  rules: SheetRules<Fields>
  locale: Locale
}

/** Cells that say the row is about something else: rows that were sorted without their identifier, for example. */
function movedCells<Fields>(
  { cellOf }: Reading,
  item: Item,
  seen: number | null,
  { shapes, rules, locale }: Moved<Fields>,
): RowProblem[] {
  // A number never changes; all else may rightly have been changed here since.
  const told = [...shapes].filter(
    ([column, { fixed }]) => fixed && (column === 'number' || seen === item.version),
  )
  return told.flatMap(([column]) => {
    const text = cellOf(column) ?? ''
    if (column === 'id' || column === 'version' || text === '' || rules.isAbout(column, text, item)) return []
    const stood = String(item.values[column] ?? '')
    const value = choiceIn(column)?.inWords(stood, locale) ?? stood
    return [{ column, code: workbookProblem('fixed-column'), values: { value } }]
  })
}
