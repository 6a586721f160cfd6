import { choiceIn } from '#src/action/plan-files/choices.ts'
import type { Value } from '#src/action/plan-files/plan-values.ts'
import type { Column, ColumnShape } from '#src/action/plan-files/workbook-columns.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import type { ProblemValues } from '#src/platform/errors.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { parseDay } from '#src/platform/written/day.ts'
import { parseDecimal } from '#src/platform/written/decimal.ts'
import { parseEuros } from '#src/platform/written/money.ts'
import { presenter } from '#src/platform/written/presented.ts'

export type CellProblem = { code: string; values: ProblemValues }
export type ReadCell = { ok: true; value: Value } | ({ ok: false } & CellProblem)

const refused = (code: string, values: ProblemValues = {}): ReadCell => ({ ok: false, code, values })

// What a spreadsheet keeps of a day that somebody typed with a time.
const timeOfDay = /T[0-9:.]+$/

function readDay(text: string): ReadCell {
  const read = parseDay(text.replace(timeOfDay, ''))
  if (read.ok) return read
  return refused(platformProblem(read.code === 'empty' ? 'required' : read.code))
}

const euroProblems = {
  empty: 'required',
  'not-a-number': 'not-an-amount',
  ambiguous: 'not-an-amount',
  'other-unit': 'not-an-amount',
  negative: 'negative-amount',
  'too-many-decimals': 'not-an-amount',
  'too-large': 'amount-too-large',
} as const

function readEuros(text: string): ReadCell {
  const read = parseEuros(text)
  return read.ok ? read : refused(platformProblem(euroProblems[read.code]))
}

function readDecimal(text: string): ReadCell {
  const read = parseDecimal(text)
  return read.ok ? read : refused(platformProblem('not-a-number'))
}

function readChoice(column: Column, text: string, locale: Locale): ReadCell {
  const choice = choiceIn(column)
  const code = choice?.codeOf(text)
  if (code !== undefined) return { ok: true, value: code }
  const words = (choice?.codes ?? []).map((each) => `“${choice?.inWords(each, locale)}”`)
  return refused(workbookProblem('unknown-word'), { words: presenter(locale).list(words) })
}

/** What stands in a cell, as its column means it; an empty one says nothing. */
export function readCell(column: Column, { form }: ColumnShape, text: string, locale: Locale): ReadCell {
  if (text === '') return { ok: true, value: null }
  if (form === 'day') return readDay(text)
  if (form === 'euros') return readEuros(text)
  if (form === 'decimal') return readDecimal(text)
  if (form === 'choice') return readChoice(column, text, locale)
  return { ok: true, value: text }
}
