import { expect, it } from 'vitest'
import { columnSign } from '#src/situation/indicators/column-sign.ts'

it.each([
  ['a comma somewhere', ['20', '8,5', 'niet bekend'], ',', ','],
  ['a point somewhere', ['20', '8.5', '<5'], ';', '.'],
  ['nothing that tells, between semicolons', ['47.000', '20'], ';', ','],
  ['nothing that tells, between commas', ['47.000', '20'], ',', null],
  ['both, mostly commas', ['8,5', '9,25', '7.5'], ';', ','],
  ['both, mostly points', ['8,5', '9.25', '7.5'], ';', '.'],
  ['no numbers', ['', 'x'], '\t', null],
] as const)('the decimal sign of a column with %s', (_what, values, delimiter, expected) => {
  expect(columnSign(values, delimiter)).toBe(expected)
})
