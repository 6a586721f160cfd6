import {
  cutTo,
  cycleLimits,
  type CycleLine,
  type CycleLineProblem,
  type CyclePlan,
} from '#src/action/plan-files/policy-cycle.ts'
import { columnsIn, type CycleColumns } from '#src/action/plan-files/policy-cycle-columns.ts'
import { readLine } from '#src/action/plan-files/policy-cycle-line.ts'
import { cycleTrees } from '#src/action/plan-files/policy-cycle-tree.ts'
import type { ProblemValues } from '#src/platform/errors.ts'
import { UnreadableText, type UnreadableCode } from '#src/platform/readers/delimited-rows.ts'
import { openDelimited } from '#src/platform/readers/delimited-stream.ts'

/** Why nothing of a file can be read. */
export type CycleRefusal =
  | Exclude<UnreadableCode, 'empty-header' | 'duplicate-header'>
  | 'no-known-columns'
  | 'no-place-column'
  | 'column-twice'
  | 'no-years'
  | 'ragged'
  | 'too-many-reports'
  | 'nothing-in-it'
  | CycleLineProblem

export type CycleReading =
  | {
      ok: true
      plans: CyclePlan[]
      /** The first lines about which there is something to say. */
      lines: CycleLine[]
      /** How many such lines there are. */
      lineCount: number
    }
  | { ok: false; code: CycleRefusal; values: ProblemValues }

const limits = { maxRows: cycleLimits.rows, maxColumns: 200, maxCellLength: 100_000 }
const longestAbout = 60

class Unreadable extends Error {
  readonly code: CycleRefusal
  readonly values: ProblemValues
  constructor(code: CycleRefusal, values: ProblemValues) {
    super(code)
    this.name = 'Unreadable'
    this.code = code
    this.values = values
  }
}

/** Headings of which no plan can be made are refused at once. */
function usable(columns: CycleColumns | null, line: number): CycleColumns {
  if (!columns) throw new Unreadable('no-known-columns', { line })
  const { places, years, twice } = columns
  if (twice !== null) throw new Unreadable('column-twice', { line, name: twice })
  if (!places.has('objective') && !places.has('plan')) throw new Unreadable('no-place-column', { line })
  if (years.length === 0 && !places.has('report-year')) throw new Unreadable('no-years', { line })
  return columns
}

/** Refuses a line whose cells stand under no certain heading: a sum that misses it would be wrong unseen. */
function refuseRagged(cells: readonly string[], line: number, width: number, widthOfFirst: number): void {
  const hasMore = cells.slice(width).some((cell) => cell.trim() !== '')
  // Empty cells behind the first headings are cut off by the reader of tables already.
  const hasFewer = cells.length < Math.min(width, widthOfFirst)
  if (hasMore || hasFewer) throw new Unreadable('ragged', { line, cells: cells.length, columns: width })
}

/** When no line says anything, the first one that is wrong says why. */
const nothingIn = ([first]: readonly CycleLine[]): Unreadable =>
  first
    ? new Unreadable(first.problem, { line: first.line, about: first.about })
    : new Unreadable('nothing-in-it', {})

async function plansIn(chunks: AsyncIterable<Uint8Array>): Promise<CycleReading> {
  const rules = { emptyHeadings: 'allowed', duplicateHeadings: 'allowed' } as const
  const table = await openDelimited(chunks, limits, rules)
  if (!table.ok) throw new UnreadableText(table.code, table.line ?? 1, table.values)
  const widthOfFirst = table.header.cells.length
  let columns = usable(columnsIn(table.header.cells), table.header.line)
  const trees = cycleTrees()
  const lines: CycleLine[] = []
  const faulty = new Set<number>()
  for await (const batch of table.batches)
    for (const { line, cells } of batch) {
      const again = columnsIn(cells)
      if (again) {
        columns = usable(again, line)
        continue
      }
      refuseRagged(cells, line, columns.width, widthOfFirst)
      const says = (problem: CycleLineProblem, about: string) => {
        faulty.add(line)
        if (lines.length < cycleLimits.linesTold)
          lines.push({ problem, line, about: cutTo(about, longestAbout) })
      }
      const row = readLine(columns, cells, says)
      if (!row) continue
      for (const code of trees.add(row)) says('texts-differ', code)
      if (trees.size() > cycleLimits.reports)
        throw new Unreadable('too-many-reports', { line, max: cycleLimits.reports })
    }
  if (trees.size() === 0) throw nothingIn(lines)
  return { ok: true, plans: trees.plans(), lines, lineCount: faulty.size }
}

/**
 * The plans in an export of the policy and management cycle: CSV with a line for each amount, on which the policy
 * objective, the action plan and the action stand written out. Never throws for what is in a file.
 */
export async function readPolicyCycle(chunks: AsyncIterable<Uint8Array>): Promise<CycleReading> {
  try {
    return await plansIn(chunks)
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, code: error.code, values: error.values }
    if (!(error instanceof UnreadableText)) throw error
    // Both are allowed in the headings here.
    const code =
      error.code === 'empty-header' || error.code === 'duplicate-header' ? 'no-known-columns' : error.code
    return { ok: false, code, values: { ...error.values, line: error.line } }
  }
}
