import type { Outcome } from '#src/ui/outcome.ts'

/** What a rule of thumb says about one thing. Advice: only few findings block. */
export type Finding<Rule extends string = string> = {
  rule: Rule
  /** Identifier of what it is about. */
  subject: string
  outcome: Outcome
  blocks: boolean
  /** The facts it rests on: shown in its sentence, and what a waiver is bound to. */
  values: Readonly<Record<string, string | number>>
  /** Words that stand in its sentence but are no facts: names, which people change. */
  shown?: Readonly<Record<string, string>>
  /** Document and lines, or that the choice is our own. */
  source: string
}

/** The facts of a finding as one string: a waiver holds as long as they stay the same. */
export const factsOf = (finding: Finding): string =>
  JSON.stringify(
    Object.entries({ outcome: finding.outcome, ...finding.values }).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
