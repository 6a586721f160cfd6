import { describe, expect, it, test } from 'vitest'
import { examples } from '#src/action/plan/plan-builders.ts'
import { metCount, smartCheck, smartRules, type SmartFacts, type SmartRule } from '#src/action/plan/smart.ts'

const bare: SmartFacts = {
  id: 'doel',
  statement: examples.homework,
  forWhom: null,
  measure: null,
  measureKind: null,
  baseline: null,
  target: null,
  endsOn: null,
  enoughPeople: null,
  enoughMeans: null,
  ambition: null,
  acceptances: [],
}

function finding(rule: SmartRule, facts: Partial<SmartFacts> = {}) {
  const found = smartCheck({ ...bare, ...facts }).find((each) => each.rule === `smart.${rule}`)
  if (!found) throw new Error(`nothing is said about ${rule}`)
  return { outcome: found.outcome, ...found.values }
}

describe('the three example objectives of the source, without an end date', () => {
  it.each([[examples.schoolDelay], [examples.language], [examples.homework]])(
    'RQ-OBJ-02: “%s” is not time-bound',
    (statement) => {
      expect(finding('timed', { statement })).toEqual({ outcome: 'unmet', reason: 'no-end' })
    },
  )

  it('RQ-OBJ-02: “daalt met 50 %” is measurable, a homework policy is still open', () => {
    expect(finding('measurable', { statement: examples.schoolDelay })).toEqual({
      outcome: 'met',
      reason: 'in-the-text',
      phrase: 'daalt met 50 %',
    })
    expect(finding('measurable', { statement: examples.homework })).toEqual({
      outcome: 'open',
      reason: 'no-measure',
    })
    expect(finding('measurable', { statement: examples.language })).toMatchObject({ outcome: 'open' })
  })

  it('RQ-OBJ-02: an end date of 31 December 2024 makes it time-bound', () => {
    expect(finding('timed', { endsOn: '2024-12-31' })).toEqual({
      outcome: 'met',
      reason: 'has-end',
      endsOn: '2024-12-31',
    })
  })
})

describe('whether an objective is measurable', () => {
  it.each([
    [
      'a measure with a target but no baseline',
      { measure: 'leerlingen', target: '20' },
      'met',
      'no-baseline',
    ],
    [
      'a measure with a baseline and a target of nought',
      { measure: 'leerlingen', baseline: '10', target: '0' },
      'met',
      'measured',
    ],
    ['a measure without a target', { measure: 'leerlingen', baseline: '10' }, 'open', 'no-target'],
    ['a target of which nobody says what it counts', { target: '20' }, 'open', 'no-measure'],
    [
      'a subjective measure without any figure',
      { measure: 'ouders voelen zich welkom in de club', measureKind: 'subjective' },
      'met',
      'subjective',
    ],
    [
      'a measure without a target beside a share in the text',
      { measure: 'leerlingen', statement: examples.schoolDelay },
      'open',
      'no-target',
    ],
  ] as const)('%s', (_what, facts, outcome, reason) => {
    expect(finding('measurable', facts)).toMatchObject({ outcome, reason })
  })
})

describe('whether an objective is joint', () => {
  it.each([
    ['nobody accepted it', [], { outcome: 'unmet', reason: 'nobody' }],
    ['a kind of people of whom there were none', [['parents', 0]], { outcome: 'unmet', reason: 'nobody' }],
    [
      'others accepted it, no parent',
      [
        ['services', 2],
        ['council', 3],
      ],
      { outcome: 'open', reason: 'no-parents', others: 5 },
    ],
    [
      'only parents accepted it',
      [['parents', 3]],
      { outcome: 'met', reason: 'accepted', parents: 3, others: 0 },
    ],
    [
      'parents and others accepted it',
      [
        ['parents', 3],
        ['working-group', 4],
      ],
      { outcome: 'met', reason: 'accepted', parents: 3, others: 4, total: 7 },
    ],
  ] as const)('%s', (_who, accepted, expected) => {
    const acceptances = accepted.map(([accepter, number]) => ({ accepter, tookPart: null, number }))
    expect(finding('joint', { acceptances })).toMatchObject(expected)
  })
})

describe('who took part in the dialogue', () => {
  it('RQ-OBJ-04: four parents took part and none accepted, which is said beside what others did', () => {
    const acceptances = [
      { accepter: 'parents', tookPart: 4, number: 0 },
      { accepter: 'services', tookPart: 3, number: 2 },
    ] as const
    expect(finding('joint', { acceptances })).toEqual({
      outcome: 'open',
      reason: 'parents-only-took-part',
      others: 2,
      parentsTookPart: 4,
    })
  })

  it('people took part and nobody accepted', () => {
    expect(finding('joint', { acceptances: [{ accepter: 'council', tookPart: 5, number: 0 }] })).toEqual({
      outcome: 'unmet',
      reason: 'only-took-part',
      tookPart: 5,
    })
  })
})

describe('too low, too high?', () => {
  it.each([
    [true, true, 'fitting', 'met', 'fitting'],
    [true, true, 'too-low', 'unmet', 'set-too-low'],
    [true, true, 'too-high', 'unmet', 'set-too-high'],
    [null, null, 'too-high', 'unmet', 'set-too-high'],
    [true, false, 'fitting', 'unmet', 'no-means'],
    [null, null, 'fitting', 'open', 'not-answered'],
  ] as const)('people %s, means %s, set %s: %s', (enoughPeople, enoughMeans, ambition, outcome, reason) => {
    expect(finding('realistic', { enoughPeople, enoughMeans, ambition })).toEqual({ outcome, reason })
  })
})

describe('whether an objective is realisable: enough people, enough means', () => {
  it.each([
    [true, true, 'met', 'enough'],
    [true, false, 'unmet', 'no-means'],
    [null, false, 'unmet', 'no-means'],
    [false, true, 'unmet', 'no-people'],
    [false, null, 'unmet', 'no-people'],
    [false, false, 'unmet', 'neither'],
    [true, null, 'open', 'not-answered'],
    [null, null, 'open', 'not-answered'],
  ] as const)('people %s, means %s: %s', (enoughPeople, enoughMeans, outcome, reason) => {
    expect(finding('realistic', { enoughPeople, enoughMeans })).toEqual({ outcome, reason })
  })
})

test('an objective is specific when it says for whom', () => {
  expect(finding('specific')).toEqual({ outcome: 'open', reason: 'for-whom-missing' })
  expect(finding('specific', { forWhom: 'leerlingen' })).toMatchObject({
    outcome: 'met',
    forWhom: 'leerlingen',
  })
})

test('an objective in order on all five letters counts five; nothing ever blocks', () => {
  const whole = smartCheck({
    ...bare,
    forWhom: 'leerlingen',
    measure: 'leerlingen zonder huiswerk',
    target: '10',
    endsOn: '2027-06-30',
    enoughPeople: true,
    enoughMeans: true,
    acceptances: [{ accepter: 'parents', tookPart: null, number: 1 }],
  })
  expect(metCount(whole)).toBe(5)
  expect(metCount(smartCheck(bare))).toBe(0)
  expect(whole.map(({ rule }) => rule)).toEqual(smartRules.map((rule) => `smart.${rule}`))
  expect([...whole, ...smartCheck(bare)].filter(({ blocks }) => blocks)).toEqual([])
})
