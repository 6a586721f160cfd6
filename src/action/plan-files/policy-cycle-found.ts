import type {
  CycleItem,
  CycleLevel,
  CycleLine,
  CyclePlan,
  CycleReport,
} from '#src/action/plan-files/policy-cycle.ts'
import type { CycleField } from '#src/action/plan-files/policy-cycle-becomes.ts'
import type { CycleOutcome } from '#src/action/plan-files/policy-cycle-comparison.ts'

/** A report to choose from, and how much there is in it. */
export type CycleHead = CycleReport & { counts: Record<CycleLevel, number> }

/** What became of one item: where it is, and what of it stayed as it was here. */
export type KeptItem = {
  id: string
  level: CycleLevel
  title: string
  outcome: Exclude<CycleOutcome, 'same'>
  left: CycleField[]
}

/** What is put aside of a file until somebody decides, and then what came of it. */
export type CycleFound = {
  reports: CycleHead[]
  /** The items of each report; none any more once the file is kept. */
  items: CycleItem[][]
  lines: CycleLine[]
  lineCount: number
  /** Place of the report that was chosen. */
  report: number | null
  /** Keys of the items that are ticked. */
  chosen: string[]
  kept: { items: KeptItem[]; same: number } | null
}

export const headOf = ({ items, ...report }: CyclePlan): CycleHead => {
  const count = (level: CycleLevel): number => items.filter((item) => item.level === level).length
  return {
    ...report,
    counts: { objective: count('objective'), plan: count('plan'), action: count('action') },
  }
}
