import { describe, expect, it, test } from 'vitest'
import { missingColumns, planColumns, type PlanColumn } from '#src/action/plan/completeness.ts'
import { everyWord } from '#src/action/plan/plan-builders.ts'

const whole = { ...everyWord, owner: 'Brede School', executors: ['Basiseducatie'], evaluators: ['OCMW'] }
const empty = {
  description: null,
  startsOn: null,
  endsOn: null,
  aim: null,
  expectedResult: null,
  evaluationMethod: null,
  means: null,
  budgetCents: null,
  owner: null,
  executors: [],
  evaluators: [],
}

test('RQ-ACT-01: an action without anybody responsible misses that column, and no other', () => {
  expect(missingColumns({ ...whole, owner: null })).toEqual(['owner'])
})

test('RQ-ACT-01: an action with every column filled in misses nothing', () => {
  expect(missingColumns(whole)).toEqual([])
})

test('RQ-ACT-01: an action of which only the title is known misses every column, in the order of the plan', () => {
  expect(missingColumns(empty)).toEqual([...planColumns])
})

describe('a column waits for an answer', () => {
  it.each([
    ['timing', { startsOn: null }],
    ['timing', { endsOn: null }],
    ['description', { description: null }],
    ['aim', { aim: null }],
    ['expectedResult', { expectedResult: null }],
    ['evaluationMethod', { evaluationMethod: null }],
    ['means', { means: null, budgetCents: null }],
    ['executor', { executors: [] }],
    ['evaluator', { evaluators: [] }],
  ] satisfies [PlanColumn, Partial<typeof empty>][])('%s, without %o', (column, without) => {
    expect(missingColumns({ ...whole, ...without })).toEqual([column])
  })
})

test('means are known with words, with an amount, and when nothing is needed', () => {
  expect(missingColumns({ ...whole, means: null })).toEqual([])
  expect(missingColumns({ ...whole, budgetCents: null })).toEqual([])
  expect(missingColumns({ ...whole, means: null, budgetCents: 0 })).toEqual([])
})
