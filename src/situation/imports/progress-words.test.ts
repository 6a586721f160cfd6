import { expect, test } from 'vitest'
import { fileSizeWords, progressWords } from '#src/situation/imports/progress-words.ts'

test.each([
  [400, '1 kB'],
  [340_000, '340 kB'],
  [3_440_000, '3,4 MB'],
  [75_200_000, '75 MB'],
])('a file of %i bytes is %s', (bytes, words) => {
  expect(fileSizeWords(bytes, 'nl')).toBe(words)
})

test.each([
  ['received', 0, 0, 'wacht op zijn beurt'],
  ['received', 12_000_000, 75_000_000, '12 van 75 MB'],
  ['received', 250_000, 2_500_000, '0,3 van 2,5 MB'],
  ['received', 12_000, 340_000, '12 van 340 kB'],
  ['keeping', 20_000, 100_000, 'regel 20.000 van 100.000'],
  ['undoing', 30_000, 30_000, '30.000 van 30.000 cijfers'],
  ['undoing', 31_000, 30_000, '30.000 van 30.000 cijfers'],
] as const)('work on a file that is %s, %i of %i, is %s', (state, done, total, words) => {
  expect(progressWords(state, done, total, 'nl')).toBe(words)
})
