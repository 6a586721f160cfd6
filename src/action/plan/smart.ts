import { measuredChange } from '#src/action/plan/measured-change.ts'
import type { Acceptance } from '#src/action/plan/acceptance.ts'
import type { Accepter, Ambition, MeasureKind } from '#src/action/plan/objective.ts'
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
  joint: ['accepted', 'no-parents', 'parents-only-took-part', 'only-took-part', 'nobody'],
  realistic: [
    'enough',
    'fitting',
    'no-people',
    'no-means',
    'neither',
    'set-too-low',
    'set-too-high',
    'not-answered',
  ],
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
  ambition: Ambition | null
  acceptances: readonly Acceptance[]
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
  const sumOf = (isWanted: (accepter: Accepter) => boolean, counted: (one: Acceptance) => number) =>
    acceptances.filter(({ accepter }) => isWanted(accepter)).reduce((sum, one) => sum + counted(one), 0)
  const isParent = (accepter: Accepter) => accepter === 'parents'
  const parents = sumOf(isParent, ({ number }) => number)
  const others = sumOf(
    (accepter) => !isParent(accepter),
    ({ number }) => number,
  )
  const tookPart = sumOf(
    () => true,
    ({ tookPart: some }) => some ?? 0,
  )
  const parentsTookPart = sumOf(isParent, ({ tookPart: some }) => some ?? 0)
  if (parents + others === 0)
    return tookPart > 0
      ? { outcome: 'unmet', reason: 'only-took-part', values: { tookPart } }
      : { outcome: 'unmet', reason: 'nobody' }
  if (parents === 0)
    return parentsTookPart > 0
      ? { outcome: 'open', reason: 'parents-only-took-part', values: { others, parentsTookPart } }
      : { outcome: 'open', reason: 'no-parents', values: { others } }
  return { outcome: 'met', reason: 'accepted', values: { parents, others, total: parents + others } }
}

/** Enough people and means, and neither too low nor too high (003:2107-2112, 2216-2228). */
function realistic({ enoughPeople, enoughMeans, ambition }: SmartFacts): Told {
  if (enoughPeople === false && enoughMeans === false) return { outcome: 'unmet', reason: 'neither' }
  if (enoughPeople === false) return { outcome: 'unmet', reason: 'no-people' }
  if (enoughMeans === false) return { outcome: 'unmet', reason: 'no-means' }
  if (ambition === 'too-high') return { outcome: 'unmet', reason: 'set-too-high' }
  if (ambition === 'too-low') return { outcome: 'unmet', reason: 'set-too-low' }
  if (enoughPeople && enoughMeans)
    return { outcome: 'met', reason: ambition === 'fitting' ? 'fitting' : 'enough' }
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

export const metCount = (findings: readonly Pick<Finding, 'outcome'>[]): number =>
  findings.filter(({ outcome }) => outcome === 'met').length
