import { expect, test } from 'vitest'
import { initialsOf } from '#src/ui/initials.ts'

test.each([
  ['Noor Aerts', 'NA'],
  ['Sam De Wit', 'SW'],
  ['Kim', 'K'],
  ['Anne-Marie', 'AM'],
  ['élodie van der Elst (OCMW)', 'ÉE'],
  ['  ', ''],
  ['123', ''],
])('the initials of "%s" are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
