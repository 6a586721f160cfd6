import {
  cutTo,
  cycleLevels,
  planYearsOf,
  type CycleLineProblem,
  type YearMoney,
} from '#src/action/plan-files/policy-cycle.ts'
import { readAmount } from '#src/action/plan-files/policy-cycle-amount.ts'
import { readBlock } from '#src/action/plan-files/policy-cycle-block.ts'
import { kindOfMoney, type CycleColumns } from '#src/action/plan-files/policy-cycle-columns.ts'
import type { CycleRow, LevelBlock } from '#src/action/plan-files/policy-cycle-tree.ts'

const longestName = 200
type Says = (problem: CycleLineProblem, about: string) => void
type Cells = readonly string[]

const nameIn = (text: string): string => cutTo(text.normalize('NFC').replace(/\s+/g, ' ').trim(), longestName)

/** The texts of a line from the top down, up to one that has no code; null when it stands nowhere in the plan. */
function blocksOf(cellOf: (level: LevelBlock['level']) => string, says: Says): LevelBlock[] | null {
  const blocks: LevelBlock[] = []
  for (const level of cycleLevels) {
    const text = cellOf(level)
    const read = readBlock(text)
    if (read.is === 'block') blocks.push({ level, block: read.block })
    if (read.is !== 'without-code') continue
    says('block-without-code', nameIn(text))
    break
  }
  const [first] = blocks
  if (first?.level === 'action') says('action-without-objective', first.block.code)
  return first === undefined || first.level === 'action' ? null : blocks
}

/** Where nothing says it, an amount below nothing comes in and every other one is spent. */
const kindBySign = (cents: number): keyof YearMoney => (cents < 0 ? 'income' : 'expenses')

function moneyOf({ years, places }: CycleColumns, cells: Cells, says: Says) {
  const kindOfLine = kindOfMoney(cells[places.get('kind') ?? -1] ?? '')
  let unread = false
  const money = years.flatMap(({ place, year, kind: kindOfColumn }): CycleRow['money'][number][] => {
    const text = cells[place] ?? ''
    const read = readAmount(text)
    if (!read.ok) {
      says('not-an-amount', nameIn(text))
      unread = true
    }
    if (!read.ok || read.cents === null) return []
    const said = kindOfColumn ?? kindOfLine
    const kind = said ?? kindBySign(read.cents)
    return [{ year, kind, cents: said === null ? Math.abs(read.cents) : read.cents }]
  })
  return { money, unread }
}

/** The one plan that these years belong to; null when they are of several, or none. */
function onlyPlanOf(years: readonly number[]): string | null {
  const plans = new Set(years.map(planYearsOf))
  const [first] = plans
  return first !== undefined && plans.size === 1 ? first : null
}

const inPlan = (planYears: string, year: number): boolean => planYearsOf(year) === planYears

/** What one line of a file says; null when it says nothing about the plan. What is left out of it is told to `says`. */
export function readLine(columns: CycleColumns, cells: Cells, says: Says): CycleRow | null {
  const { places, years } = columns
  const cellOf = (name: Parameters<(typeof places)['get']>[0]): string => cells[places.get(name) ?? -1] ?? ''
  const blocks = blocksOf(cellOf, says)
  if (!blocks) return null
  const { money, unread } = moneyOf(columns, cells, says)
  const [reported] = /20[0-9]{2}/.exec(cellOf('report-year')) ?? []
  // A plan looks beyond its own last year, so its report says best which one it is.
  const planYears =
    reported === undefined
      ? (onlyPlanOf(years.map(({ year }) => year)) ?? onlyPlanOf(money.map(({ year }) => year)))
      : planYearsOf(Number(reported))
  if (planYears === null) {
    says('years-unclear', blocks.at(-1)?.block.code ?? '')
    return null
  }
  return {
    report: {
      authority: nameIn(cellOf('authority')) || nameIn(cellOf('nis')),
      planYears,
      reportYear: reported === undefined ? null : Number(reported),
      status: nameIn(cellOf('status')) || null,
    },
    blocks,
    money: money.filter(({ year }) => inPlan(planYears, year)),
    unread,
  }
}
