import { expect, it } from 'vitest'
import { nothingCompared } from '#src/action/plan-files/comparison.ts'
import { isNothing, refusedRows, whatToKeep } from '#src/action/plan-files/what-to-keep.ts'

const row = (id: string) => ({
  sheet: 'actions' as const,
  line: 2,
  id,
  title: `Actie ${id}`,
  differences: [],
  fields: {},
})
const refused = (line: number) => ({ sheet: 'actions' as const, line, column: null, code: 'x', values: {} })
const comparison = {
  actions: {
    ...nothingCompared<object>(),
    changed: [row('a')],
    conflicts: [row('b'), row('c')],
    refused: [refused(4), refused(4), refused(7)],
  },
  objectives: nothingCompared<object>(),
  newNames: [],
  notInFile: 0,
}
const kept = (taken: { takeAll: boolean; taken: readonly string[] }) => {
  const { actions, left } = whatToKeep(comparison, taken)
  return [actions.map(({ id }) => id), left.map(({ id }) => id)]
}

it('what was changed here as well is taken for all rows, for some, or for none', () => {
  expect(kept({ takeAll: false, taken: [] })).toEqual([['a'], ['b', 'c']])
  expect(kept({ takeAll: false, taken: ['c'] })).toEqual([['a', 'c'], ['b']])
  expect(kept({ takeAll: true, taken: [] })).toEqual([['a', 'b', 'c'], []])
})

it('of one row several cells may be refused: it counts once', () => {
  expect(refusedRows(comparison)).toBe(2)
})

it('a workbook of which nothing is taken changes nothing', () => {
  const only = { ...comparison, actions: { ...comparison.actions, changed: [] } }
  expect(isNothing(whatToKeep(only, { takeAll: false, taken: [] }))).toBe(true)
  expect(isNothing(whatToKeep(comparison, { takeAll: false, taken: [] }))).toBe(false)
})
