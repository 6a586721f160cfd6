import { expect, it } from 'vitest'
import { choiceIn } from '#src/action/plan-files/choices.ts'
import {
  headingOf,
  isExplanation,
  knownHeadings,
  knownSheets,
  sheetName,
} from '#src/action/plan-files/headings.ts'
import { plainWord } from '#src/action/plan-files/known-words.ts'
import { columnsIn, workbookSheets } from '#src/action/plan-files/workbook-columns.ts'
import { locales } from '#src/platform/i18n/locale.ts'

it('every heading is known in every language, however it is typed, and stands for one column only', () => {
  for (const sheet of workbookSheets)
    for (const locale of locales) {
      const headings = columnsIn(sheet).map(([column]) => headingOf(sheet, column, locale))
      expect(
        headings.map((heading) => knownHeadings[sheet].get(plainWord(` ${heading.toUpperCase()} `))),
      ).toEqual(columnsIn(sheet).map(([column]) => column))
    }
})

it('every sheet is known by its name in every language, and the explanation is told from it', () => {
  for (const locale of locales)
    for (const sheet of workbookSheets)
      expect(knownSheets.get(plainWord(sheetName(sheet, locale)))).toBe(sheet)
  expect(['Uitleg', 'explications', 'Explanation', 'Blad1'].map(isExplanation)).toEqual([
    true,
    true,
    true,
    false,
  ])
})

it('every word of a choice is known in every language; truth values of a spreadsheet are answers', () => {
  for (const sheet of workbookSheets)
    for (const [column] of columnsIn(sheet)) {
      const choice = choiceIn(column)
      for (const locale of locales)
        for (const code of choice?.codes ?? [])
          expect(choice?.codeOf(choice.inWords(code, locale))).toBe(code)
    }
  expect([choiceIn('enoughPeople')?.codeOf('TRUE'), choiceIn('status')?.codeOf('Over tijd')]).toEqual([
    'yes',
    undefined,
  ])
})
