import { describe, expect, it, test } from 'vitest'
import { textLimit, titleLimit } from '#src/action/plan/action.ts'
import type { CycleItem } from '#src/action/plan-files/policy-cycle.ts'
import { fieldsOf, periodOf } from '#src/action/plan-files/policy-cycle-becomes.ts'
import { compare } from '#src/action/plan-files/policy-cycle-comparison.ts'

const action: CycleItem = {
  key: 'action AC01',
  ownKey: 'action AC01',
  level: 'action',
  code: 'AC01',
  parent: null,
  title: 'Ontbijt in elke basisschool',
  text: 'Elke ochtend een boterham.',
  money: { 2027: { expenses: 150_050 }, 2028: { expenses: 0 }, 2029: { expenses: 50, income: 500 } },
  unread: false,
}

test('an action has a title, a description and what is spent in all its years', () => {
  expect(fieldsOf(action)).toEqual({ title: action.title, description: action.text, budgetCents: 150_100 })
})

test('a title without room keeps its whole text in the description', () => {
  const title = 'lang '.repeat(60).trim()
  const { title: cut = '', description } = fieldsOf({ ...action, title })
  expect(cut.length).toBeLessThanOrEqual(titleLimit)
  expect(cut.endsWith('…')).toBe(true)
  expect(description).toBe(`${title}\n\n${action.text}`)
})

test('a description is never longer than there is room for, and no letter is cut in two', () => {
  const { description } = fieldsOf({ ...action, text: '🎉'.repeat(textLimit) })
  expect(description?.length).toBeLessThanOrEqual(textLimit)
  expect(description?.isWellFormed()).toBe(true)
})

test('an objective and an action plan have what they want to reach', () => {
  expect(fieldsOf({ ...action, level: 'objective' })).toEqual({ statement: action.title })
})

describe('the budget of an action', () => {
  it.each([
    ['is not known without an amount', { money: {} }, null],
    ['is not known where only something comes in', { money: { 2026: { income: 5 } } }, null],
    ['is nothing where nothing is needed', { money: { 2026: { expenses: 0 } } }, 0],
    ['is not told where an amount could not be read', { unread: true }, undefined],
    ['is not told where more was corrected than spent', { money: { 2026: { expenses: -5 } } }, undefined],
    ['is not told where it is more than any budget', { money: { 2026: { expenses: 2e12 } } }, undefined],
  ])('%s', (_what, given, cents) => {
    expect(fieldsOf({ ...action, ...given }).budgetCents).toBe(cents)
  })
})

test('its period runs from the first to the last year with an amount', () => {
  expect(periodOf(action)).toEqual({ startsOn: '2027-01-01', endsOn: '2029-12-31' })
  expect(periodOf({ ...action, money: { 2026: { expenses: 0 } } })).toEqual({ startsOn: null, endsOn: null })
})

describe('what is known already is', () => {
  const [title, budgetCents] = ['Ontbijt', 100]
  it.each([
    ['the same', { title }, { title }, { title }, 'same'],
    ['changed where nobody touched it', { title: 'Ontbijten' }, { title }, { title }, 'changed'],
    ['left where somebody changed it', { title: 'Ontbijten' }, { title: 'Eigen titel' }, { title }, 'left'],
    ['left where it is not known what came in', { title: 'Ontbijten' }, { title }, {}, 'left'],
    ['the same where only somebody here changed it', { title }, { title: 'Eigen titel' }, { title }, 'same'],
    ['the same where both changed it alike', { title: 'Nieuw' }, { title: 'Nieuw' }, { title }, 'same'],
    [
      'the same where the file does not tell',
      { title },
      { title, budgetCents },
      { title, budgetCents: 5 },
      'same',
    ],
    ['changed to nothing', { budgetCents: null }, { budgetCents }, { budgetCents }, 'changed'],
  ])('%s', (_what, file, now, imported, outcome) => {
    expect(compare(file, now, imported).outcome).toBe(outcome)
  })

  it('looked at field by field', () => {
    const now = { title: 'Eigen titel', description: 'Oud', budgetCents }
    const imported = { title, description: 'Oud', budgetCents }
    expect(compare({ title: 'Nieuw', description: 'Nieuw', budgetCents }, now, imported)).toEqual({
      outcome: 'changed',
      changed: ['description'],
      left: ['title'],
    })
  })
})
