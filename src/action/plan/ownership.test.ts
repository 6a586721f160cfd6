import { describe, expect, it } from 'vitest'
import { ownershipSpread } from '#src/action/plan/advice.ts'

const rule = { limit: 0.5, fewest: 4 }
const owners = (...counts: number[]) =>
  counts.map((owned, place) => ({ id: `id-${place}`, name: `Dienst ${place + 1}`, owned }))

describe('spread of ownership', () => {
  it('is not met when one owner pulls more than half, and says who and how many', () => {
    expect(ownershipSpread('traject', owners(1, 5, 1), rule)).toEqual({
      rule: 'plan.ownership-spread',
      subject: 'traject',
      outcome: 'unmet',
      blocks: false,
      values: { owner: 'id-1', owned: 5, total: 7 },
      shown: { name: 'Dienst 2' },
      source: '003:2231-2237',
    })
  })

  it.each([
    ['exactly half', [2, 2]],
    ['exactly half against many', [3, 1, 1, 1]],
    ['less', [2, 2, 2]],
  ])('is met with %s', (_share, counts) => {
    expect(ownershipSpread('traject', owners(...counts), rule)).toMatchObject({ outcome: 'met' })
  })

  it('is not met when there is one owner for everything', () => {
    expect(ownershipSpread('traject', owners(4), rule)).toMatchObject({
      outcome: 'unmet',
      values: { owned: 4 },
    })
  })

  it('says nothing about a plan that is small or has no owners', () => {
    expect(ownershipSpread('traject', owners(3), rule)).toBeNull()
    expect(ownershipSpread('traject', [], rule)).toBeNull()
    expect(ownershipSpread('traject', [], { limit: 0, fewest: 0 })).toBeNull()
  })
})
