import { plainWord, wordsFor } from '#src/action/plan-files/known-words.ts'
import {
  actionColumns,
  objectiveColumns,
  workbookSheets,
  type ActionColumn,
  type Column,
  type ObjectiveColumn,
  type WorkbookSheet,
} from '#src/action/plan-files/workbook-columns.ts'
import { workbookMessages } from '#src/action/plan-files/workbook-messages.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'

export const sheetName = (sheet: WorkbookSheet, locale: Locale): string =>
  translator(workbookMessages, locale)(`sheets.${sheet}`)

/** What a column of a sheet is called. */
export const headingOf = (sheet: WorkbookSheet, column: Column, locale: Locale): string =>
  // Columns are only ever asked of their own sheet.
  translator(workbookMessages, locale)(`${sheet}.${column}` as 'actions.title')

/** Which sheet a name stands for, in any language. */
export const knownSheets = wordsFor(workbookSheets, workbookMessages.tree.sheets)

const explanations = wordsFor(['explanation'], workbookMessages.tree)

/** The sheet that only explains. */
export const isExplanation = (name: string): boolean => explanations.has(plainWord(name))

/** Which column a heading stands for, in any language. */
export const knownHeadings: Readonly<Record<WorkbookSheet, ReadonlyMap<string, Column>>> = {
  actions: wordsFor(Object.keys(actionColumns) as ActionColumn[], workbookMessages.tree.actions),
  objectives: wordsFor(Object.keys(objectiveColumns) as ObjectiveColumn[], workbookMessages.tree.objectives),
}
