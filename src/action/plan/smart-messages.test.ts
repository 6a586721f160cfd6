import { describe, expect, it } from 'vitest'
import { smartMessages } from '#src/action/plan/smart-messages.ts'
import { translator } from '#src/platform/i18n/messages.ts'

const dutch = translator(smartMessages, 'nl')
const accepted = (parents: number, others: number) =>
  dutch('reasons.accepted', { parents, others, total: parents + others })

describe('who accepted an objective reads as a Dutch sentence', () => {
  it.each([
    [1, 0, 'Eén ouder aanvaardde dit doel.'],
    [3, 0, '3 ouders aanvaardden dit doel.'],
    [1, 1, 'Eén ouder en één ander aanvaardden dit doel.'],
    [3, 2, '3 ouders en 2 anderen aanvaardden dit doel.'],
  ])('%i parents and %i others', (parents, others, sentence) => {
    expect(accepted(parents, others)).toBe(sentence)
  })

  it.each([
    [1, 'Eén persoon aanvaardde dit doel, maar nog geen enkele ouder.'],
    [5, '5 mensen aanvaardden dit doel, maar nog geen enkele ouder.'],
  ])('no parents and %i others', (others, sentence) => {
    expect(dutch('reasons.no-parents', { others })).toBe(sentence)
  })

  it('in a list, one by one', () => {
    expect([1, 2].map((number) => dutch('acceptedBy.parents', { number }))).toEqual(['1 ouder', '2 ouders'])
    expect(dutch('acceptedBy.working-group', { number: 1 })).toBe('1 lid van de werkgroep')
    expect(dutch('acceptedBy.services', { number: 1200 })).toBe('1.200 diensten en partners')
  })
})
