import { expect, it } from 'vitest'
import { asChosen } from '#src/platform/forms/chosen-version.ts'

const formOf = (fields: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const chosen = (...fields: readonly (readonly [string, string])[]) => [...asChosen(formOf(fields))]

it('is left as it is without a conflict', () => {
  expect(chosen(['title', 'Van mij'], ['version', '2'])).toEqual([
    ['title', 'Van mij'],
    ['version', '2'],
  ])
})

it('keeps what somebody wrote where nothing was chosen, and drops what was carried along', () => {
  expect(chosen(['title', 'Van mij'], ['_saved:title', 'Van haar'])).toEqual([['title', 'Van mij']])
})

it('takes over what was chosen, field by field', () => {
  expect(
    chosen(
      ['title', 'Van mij'],
      ['_saved:title', 'Van haar'],
      ['aim', 'Mijn doel'],
      ['_saved:aim', 'Haar doel'],
      ['_take', 'aim'],
    ),
  ).toEqual([
    ['title', 'Van mij'],
    ['aim', 'Haar doel'],
  ])
})

it('takes over several answers, and none at all', () => {
  expect(
    chosen(
      ['who', 'a'],
      ['who', 'b'],
      ['_saved:who', 'c'],
      ['_saved:who', 'd'],
      ['_take', 'who'],
      ['approach', 'structural'],
      ['_take', 'approach'],
    ),
  ).toEqual([
    ['who', 'c'],
    ['who', 'd'],
  ])
})
