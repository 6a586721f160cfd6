import type { ProblemValues } from '#src/platform/errors.ts'
import { plainDecimal } from '#src/platform/readers/plain-decimal.ts'
import type { AreaCodes } from '#src/situation/imports/area-codes.ts'
import { codedPeriod } from '#src/situation/imports/coded-period.ts'
import type { LeftOut } from '#src/situation/imports/file-contents.ts'
import type { RawCell } from '#src/situation/imports/raw-cell.ts'
import type { Headings } from '#src/situation/imports/row-reader.ts'
import type { ColumnSign } from '#src/situation/indicators/column-sign.ts'
import { valueCell } from '#src/situation/indicators/figure-cells.ts'
import type { Period, WrittenPeriod } from '#src/situation/indicators/period.ts'
import type { MissingReason } from '#src/situation/indicators/series.ts'

export type StagedFigure = {
  line: number
  code: number
  area: string
  period: Period
  value: string | null
  missingReason: MissingReason | null
  flags: string
}
export type RefusedCell = { line: number; column: string | null; problem: string; values: ProblemValues }

/** What a cell came to. */
export type Staged =
  | { is: 'figure'; figure: StagedFigure }
  | { is: 'left-out'; why: LeftOut }
  /** Everything that is wrong with it, but for what was said of its line before. */
  | { is: 'refused'; refused: RefusedCell[] }

export type CellReading = {
  areaOf: AreaCodes
  sign: ColumnSign
  latestYear: number
  headings: Headings
  /** Whether numbers stand for there being no value, as in Swing: -99997. */
  hasMarkNumbers: boolean
}

/** Each different text is looked at once: a file names the same areas and years again and again. */
function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    // A copy: the text itself may keep the whole piece of the file alive in which it stood.
    const own = structuredClone(text)
    const value = read(own)
    known.set(own, value)
    return value
  }
}

const plainNumber = /^-?(?:0|[1-9][0-9]{0,40})(?:\.[0-9]{0,40}[1-9])?$/
const markNumber = /^-9999[6-9]$/
const scientific = /^[-+]?[0-9]+(?:\.[0-9]+)?e[-+]?[0-9]{1,3}$/i
const day = /^(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4})(?:[T ]|$)/

/** Marks by which statistical offices say why there is no value; without one nobody collected it. */
function reasonOfFlags(flags: string): MissingReason {
  const marks = flags.toLowerCase().split(' ')
  if (marks.some((mark) => /^[a-z]{0,3}c[a-z]{0,3}$|^conf/.test(mark))) return 'hidden'
  return marks.some((mark) => /^[a-z]{0,3}z$/.test(mark)) ? 'not-applicable' : 'not-collected'
}

type Value =
  | { value: string | null; missingReason: MissingReason | null; flags: string }
  | { wrong: string; values: ProblemValues }
  | null

type Numbers = Pick<CellReading, 'sign' | 'hasMarkNumbers'>

const isPlain = (line: string, { sign, hasMarkNumbers }: Numbers): boolean =>
  plainNumber.test(line) &&
  (sign === '.' || !line.includes('.')) &&
  !(hasMarkNumbers && markNumber.test(line))

/** That there is no value says the reason already. */
const withoutColon = (flags: string): string => (flags === ':' ? '' : flags)

/** Null is an empty cell: nothing is said. */
function valueOf(text: string, flags: string, numbers: Numbers): Value {
  const line = text.trim()
  // Most cells are plain numbers: they need no reading of what people may write.
  if (isPlain(line, numbers)) return { value: line === '-0' ? '0' : line, missingReason: null, flags }
  if (line === '')
    return flags === ''
      ? null
      : { value: null, missingReason: reasonOfFlags(flags), flags: withoutColon(flags) }
  const { sign } = numbers
  const isScientific = scientific.test(line) && (sign !== ',' || !line.includes('.'))
  const cell = isScientific ? valueCell(plainDecimal(line), null, '.') : valueCell(line, null, sign)
  if ('wrong' in cell) return { wrong: `figures.${cell.wrong}`, values: { ...cell.values, text: line } }
  if (cell.read === null || cell.read.value !== null) return cell.read && { ...cell.read, flags }
  const marks = [flags, cell.read.flags].filter((mark) => withoutColon(mark) !== '').join(' ')
  const missingReason = line === ':' && flags !== '' ? reasonOfFlags(flags) : cell.read.missingReason
  return { value: null, missingReason, flags: marks }
}

const longestFlags = 40
const longestText = 200

/** Somebody reads these texts in a message, which has no room for a whole page. */
const shortened = (values: ProblemValues): ProblemValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > longestText
        ? `${value.slice(0, longestText).toWellFormed()}…`
        : value,
    ]),
  )

const periodProblems = {
  empty: 'figures.period-missing',
  'not-a-period': 'figures.period-unreadable',
  'year-out-of-reason': 'figures.year-out-of-reason',
} as const

type Wrong = { problem: string; values: ProblemValues }

/** What is wrong with a period; null for one that can be read. */
function wrongPeriod(text: string, read: WrittenPeriod, latest: number): Wrong | null {
  if (read.ok) return null
  if (read.code === 'not-a-period' && day.test(text.trim()))
    return { problem: 'imports.period-is-day', values: { text: text.trim() } }
  return { problem: periodProblems[read.code], values: { text, latest } }
}

/** Lets pass what was not said of a line before: what is wrong with its area holds for every figure in it. */
function saidOnce(): (refused: RefusedCell) => boolean {
  let last = 0
  const said = new Set<string>()
  return ({ line, column, problem, values }) => {
    if (line !== last) said.clear()
    last = line
    const key = JSON.stringify([column, problem, values])
    if (said.has(key)) return false
    said.add(key)
    return true
  }
}

/** Reads the cells of one file: what each comes to, as a figure, left out, or refused with the reasons. */
export function stagedCells(reading: CellReading): (cell: RawCell) => Staged {
  const { latestYear, headings } = reading
  const areaIn = remembering(reading.areaOf)
  const periodIn = remembering((text) => codedPeriod(text, latestYear))
  const isNew = saidOnce()
  return (cell) => {
    const { line, code, column, leftOut, wrong = [] } = cell
    if (leftOut) return { is: 'left-out', why: leftOut }
    const area = areaIn(cell.area)
    if (area.is === 'left-out') return area
    const flags = cell.flags.slice(0, longestFlags).toWellFormed()
    const value = valueOf(cell.value, flags, reading)
    // Below a table stand notes: a line without any figure is none, whatever its area says.
    if (value === null) return { is: 'left-out', why: 'empty' }
    const period = periodIn(cell.period)
    if (wrong.length === 0 && area.is === 'area' && period.ok && !('wrong' in value))
      return { is: 'figure', figure: { line, code, area: area.nis, period: period.period, ...value } }

    const ofPeriod = wrongPeriod(cell.period, period, latestYear)
    const all = [
      ...wrong,
      ...(area.is === 'wrong' ? [{ ...area, column: headings.area ?? column }] : []),
      ...(ofPeriod ? [{ ...ofPeriod, column: headings.period ?? column }] : []),
      ...('wrong' in value ? [{ column, problem: value.wrong, values: value.values }] : []),
    ]
    const refused = all.map((one) => {
      const values = shortened(one.values)
      return { line, column: one.column, problem: one.problem, values }
    })
    return { is: 'refused', refused: refused.filter(isNew) }
  }
}
