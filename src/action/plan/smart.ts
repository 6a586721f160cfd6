import { measuredChange } from '#src/action/plan/measured-change.ts'
import type { Accepter, MeasureKind } from '#src/action/plan/objective.ts'
import type { Finding } from '#src/platform/finding.ts'

/** Specific, measurable, agreed and accepted, realistic, timed: the letters as source 003 means them (003:2087-2228). */
export const smartRules = ['specific', 'measurable', 'joint', 'realistic', 'timed'] as const
export type SmartRule = (typeof smartRules)[number]

export const smartLetters = {
  specific: 'S',
  measurable: 'M',
  joint: 'A',
  realistic: 'R',
  timed: 'T',
} as const

export const smartReasons = {
  specific: ['says-for-whom', 'for-whom-missing'],
  measurable: ['measured', 'no-baseline', 'subjective', 'in-the-text', 'no-target', 'no-measure'],
  joint: ['accepted', 'no-parents', 'nobody'],
  realistic: ['enough', 'no-people', 'no-means', 'neither', 'not-answered'],
  timed: ['has-end', 'no-end'],
} as const satisfies Record<SmartRule, readonly string[]>

export type SmartReason = { [Rule in SmartRule]: (typeof smartReasons)[Rule][number] }[SmartRule]
export type SmartFinding = Finding<`smart.${SmartRule}`> & { values: { reason: SmartReason } }

export type SmartFacts = {
  id: string
  statement: string
  forWhom: string | null
  measure: string | null
  measureKind: MeasureKind | null
  baseline: string | null
  target: string | null
  endsOn: string | null
  enoughPeople: boolean | null
  enoughMeans: boolean | null
  acceptances: readonly { accepter: Accepter; number: number }[]
}

type Told = { outcome: Finding['outcome']; reason: SmartReason; values?: Record<string, string | number> }

const specific = ({ statement, forWhom }: SmartFacts): Told =>
  statement !== '' && forWhom
    ? { outcome: 'met', reason: 'says-for-whom', values: { forWhom } }
    : { outcome: 'open', reason: 'for-whom-missing' }

function measurable({ statement, measure, measureKind, baseline, target }: SmartFacts): Told {
  if (measure && measureKind === 'subjective')
    return { outcome: 'met', reason: 'subjective', values: { measure } }
  if (measure && target !== null)
    return { outcome: 'met', reason: baseline === null ? 'no-baseline' : 'measured', values: { measure } }
  if (measure) return { outcome: 'open', reason: 'no-target', values: { measure } }
  const phrase = measuredChange(statement)
  if (phrase !== null) return { outcome: 'met', reason: 'in-the-text', values: { phrase } }
  return { outcome: 'open', reason: 'no-measure' }
}

function joint({ acceptances }: SmartFacts): Told {
  const numberOf = (isWanted: (accepter: Accepter) => boolean) =>
    acceptances.filter(({ accepter }) => isWanted(accepter)).reduce((sum, { number }) => sum + number, 0)
  const parents = numberOf((accepter) => accepter === 'parents')
  const others = numberOf((accepter) => accepter !== 'parents')
  if (parents + others === 0) return { outcome: 'unmet', reason: 'nobody' }
  if (parents === 0) return { outcome: 'open', reason: 'no-parents', values: { others } }
  return { outcome: 'met', reason: 'accepted', values: { parents, others, total: parents + others } }
}

function realistic({ enoughPeople, enoughMeans }: SmartFacts): Told {
  if (enoughPeople === false && enoughMeans === false) return { outcome: 'unmet', reason: 'neither' }
  if (enoughPeople === false) return { outcome: 'unmet', reason: 'no-people' }
  if (enoughMeans === false) return { outcome: 'unmet', reason: 'no-means' }
  if (enoughPeople && enoughMeans) return { outcome: 'met', reason: 'enough' }
  return { outcome: 'open', reason: 'not-answered' }
}

const timed = ({ endsOn }: SmartFacts): Told =>
  endsOn ? { outcome: 'met', reason: 'has-end', values: { endsOn } } : { outcome: 'unmet', reason: 'no-end' }

const tests: Record<SmartRule, (facts: SmartFacts) => Told> = {
  specific,
  measurable,
  joint,
  realistic,
  timed,
}

/** How an operational objective stands against each letter. A help to write it better; nothing is blocked. */
export const smartCheck = (facts: SmartFacts): SmartFinding[] =>
  smartRules.map((rule) => {
    const { outcome, reason, values } = tests[rule](facts)
    return {
      rule: `smart.${rule}`,
      subject: facts.id,
      outcome,
      blocks: false,
      values: { ...values, reason },
      source: '003:2087-2228',
    }
  })

export const metCount = (findings: readonly SmartFinding[]): number =>
  findings.filter(({ outcome }) => outcome === 'met').length
