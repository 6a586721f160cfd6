import type { ActionStatus, Approach } from '#src/action/plan/action.ts'
import type { FinancingKind } from '#src/action/plan/financing.ts'
import type { Accepter, Ambition, MeasureKind, ResultKind } from '#src/action/plan/objective.ts'
import type { DemoParty } from '#src/overview/demo/demo-people.ts'

/** Months from today; negative lies behind us. */
type Months = number

/** Where the money of an action comes from. */
export type DemoSource = {
  kind: FinancingKind
  name?: string
  euros: number
  from?: Months
  until?: Months
}

export type DemoAction = {
  title: string
  description?: string
  owner?: DemoParty
  executors?: DemoParty[]
  evaluator?: DemoParty
  from?: Months
  until?: Months
  aim?: string
  result?: string
  evaluation?: string
  means?: string
  euros?: number
  financing?: DemoSource[]
  approach?: Approach
  status?: ActionStatus
  note?: string
}

/** Of each kind of people: how many took part in the dialogue, and how many of them accepted. */
export type DemoDialogue = Partial<Record<Accepter, { tookPart?: number; accepted: number }>>

export type DemoObjective = {
  statement: string
  forWhom?: string
  vision?: number
  measure?: string
  measureKind?: MeasureKind
  resultKind?: ResultKind
  unit?: string
  baseline?: number
  target?: number
  /** It is measured at the end of these months. */
  moments?: Months[]
  from?: Months
  until?: Months
  people?: boolean
  means?: boolean
  ambition?: Ambition
  dialogue?: DemoDialogue
  actions: DemoAction[]
}

export type DemoGoal = {
  domain: string
  statement: string
  forWhom: string
  vision: number
  dialogue?: DemoDialogue
  steps: DemoObjective[]
}
