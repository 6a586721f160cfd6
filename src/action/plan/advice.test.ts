import { describe, expect, it } from 'vitest'
import { anchored, servesVision, withinBudget } from '#src/action/plan/advice.ts'

describe('what is planned against what was decided', () => {
  it.each([
    ['21 000 against 20 000', 2_100_000, 2_000_000, 'unmet'],
    ['one cent too much', 2_000_001, 2_000_000, 'unmet'],
    ['all of it', 2_000_000, 2_000_000, 'met'],
    ['nothing against a budget of nought', 0, 0, 'met'],
  ] as const)('%s', (_, planned, budget, outcome) => {
    expect(withinBudget('traject', planned, budget)).toMatchObject({ outcome, values: { planned, budget } })
  })

  it('says nothing while no budget was decided', () => {
    expect(withinBudget('traject', 2_100_000, null)).toBeNull()
  })
})

describe('whether money lasts', () => {
  it('says on which day the last of it ends', () => {
    expect(anchored('actie', { state: 'ending', endsOn: '2036-08-31' })).toMatchObject({
      rule: 'action.anchored',
      outcome: 'unmet',
      values: { endsOn: '2036-08-31' },
    })
  })

  it('is met when some of it does not end, and not asked when nobody said where it comes from', () => {
    expect(anchored('actie', { state: 'lasting' })).toMatchObject({ outcome: 'met', values: {} })
    expect(anchored('actie', { state: 'unknown' })).toBeNull()
  })
})

describe('whether an objective carries out a part of the vision', () => {
  const goal = { id: 'doel', visionStatement: null }
  it('is asked of a strategic one only', () => {
    expect(servesVision({ ...goal, kind: 'strategic' })).toMatchObject({ outcome: 'unmet' })
    expect(servesVision({ ...goal, kind: 'strategic', visionStatement: 'Elk kind leert' })).toMatchObject({
      outcome: 'met',
    })
    expect(servesVision({ ...goal, kind: 'operational' })).toBeNull()
  })
})
