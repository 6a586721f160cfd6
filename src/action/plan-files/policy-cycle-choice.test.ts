import { describe, expect, it, test } from 'vitest'
import type { CycleItem, CycleLevel } from '#src/action/plan-files/policy-cycle.ts'
import { linesPerPage, narrowed, neededFor, pageOf } from '#src/action/plan-files/policy-cycle-choice.ts'

const item = (key: string, parent: string | null, title: string, text: string | null = null): CycleItem => ({
  key,
  ownKey: key,
  parent,
  title,
  text,
  level: (parent === null ? 'objective' : key.includes('A') ? 'action' : 'plan') as CycleLevel,
  code: key,
  money: {},
  unread: false,
})
const items = [
  item('1', null, 'Iedereen telt mee'),
  item('1.1', '1', 'Gezinnen sterker maken'),
  item('1.1.A', '1.1', 'Ontbijt', 'Tegen kinderarmoede'),
  item('1.1.B.A', '1.1', 'Brugfiguur'),
  item('1.2', '1', 'Een crèche in elke wijk'),
  item('1.2.A', '1.2', 'Opvang op zaterdag'),
  item('2', null, 'Bomen'),
]
const keysOf = (some: readonly CycleItem[]) => some.map(({ key }) => key)

describe('a word finds', () => {
  it.each([
    ['what it stands in, with what that stands under', 'ARMOEDE', ['1', '1.1', '1.1.A']],
    ['all that stands under it', 'creche', ['1', '1.2', '1.2.A']],
    ['everything under an objective', 'telt mee', ['1', '1.1', '1.1.A', '1.1.B.A', '1.2', '1.2.A']],
    ['a code', '1.2.a', ['1', '1.2', '1.2.A']],
    ['nothing', 'zwembad', []],
    ['everything when it is none', ' ', keysOf(items)],
  ])('%s', (_what, word, keys) => {
    expect(keysOf(narrowed(items, word))).toEqual(keys)
  })
})

test('each line keeps its place among all lines, whatever narrows them', () => {
  expect(narrowed(items, 'zaterdag').map(({ place }) => place)).toEqual([0, 4, 5])
})

test('what is chosen brings along what it stands under, as far as that is not known', () => {
  const needed = (chosen: string[], known: string[]) =>
    keysOf(neededFor(items, new Set(chosen), new Set(known)))
  expect(needed(['1.2.A'], [])).toEqual(['1', '1.2', '1.2.A'])
  expect(needed(['1.2.A'], ['1.2'])).toEqual(['1.2', '1.2.A'])
  expect(needed(['1.2.A'], ['1.2.A'])).toEqual(['1.2.A'])
  expect(needed(['2', '1.1'], [])).toEqual(['1', '1.1', '2'])
})

test('a long plan comes in pages, and a page past its end is the last one', () => {
  const many = Array.from({ length: linesPerPage * 2 + 5 }, (_, place) => item(String(place), null, 'Doel'))
  const at = (page: number) => {
    const { lines, ...rest } = pageOf(many, { word: '', page })
    return { ...rest, first: lines[0]?.place, lines: lines.length }
  }
  const all = { count: 205, pageCount: 3 }
  expect(at(1)).toEqual({ ...all, page: 1, first: 0, lines: 100 })
  expect(at(3)).toEqual({ ...all, page: 3, first: 200, lines: 5 })
  expect(at(9)).toEqual({ ...all, page: 3, first: 200, lines: 5 })
  expect(at(-1)).toEqual({ ...all, page: 1, first: 0, lines: 100 })
  expect(pageOf([], { word: '', page: 1 })).toEqual({ lines: [], count: 0, page: 1, pageCount: 1 })
})
