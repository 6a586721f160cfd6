import { expect, it } from 'vitest'
import { staleRows, versionIn } from '#src/action/plan-files/stale-rows.ts'

it('a version is a whole number, or not said', () => {
  expect(['3', '', '0', '1.5', 'twee', '99999999999'].map(versionIn)).toEqual([
    3,
    null,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it('rows are stale when they went out in an earlier version than the one of now', () => {
  const sheet = {
    columns: ['id', 'version'] as const,
    unknown: [],
    missing: [],
    formulas: 0,
    rows: [
      { line: 2, cells: ['A', '1'] },
      { line: 3, cells: ['b', '2'] },
      { line: 4, cells: ['c', ''] },
      { line: 5, cells: ['gone', '1'] },
    ],
  }
  const now = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 5],
  ])
  expect([...staleRows(sheet, now)]).toEqual([['a', 1]])
  expect([...staleRows(null, now)]).toEqual([])
})
