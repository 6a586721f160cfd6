import type { CellObject } from 'write-excel-file/node'
import { writtenText } from '#src/action/plan-files/cell-text.ts'
import { choiceIn } from '#src/action/plan-files/choices.ts'
import type { Value } from '#src/action/plan-files/plan-values.ts'
import type { ColumnShape } from '#src/action/plan-files/workbook-columns.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

const inText = { format: '@', alignVertical: 'top', wrap: true } as const
const inDays = { type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' } as const
const inEuros = { type: Number, format: '#,##0.00', alignVertical: 'top' } as const
const inNumbers = { type: Number, alignVertical: 'top' } as const
const pale = { textColor: '#767676', alignVertical: 'top' } as const

// Spreadsheets hold so many digits of a number, and count a day too many before 1 March 1900.
const mostDigits = 15
const firstCertainDay = '1900-03-01'

const textCell = (text: string): CellObject => ({ value: writtenText(text), type: String, ...inText })

function decimalCell(value: string): CellObject {
  const digits = value.replaceAll(/^-?0\.0*|[-.]/g, '').length
  if (digits > mostDigits) return textCell(value.replace('.', ','))
  return { value: Number(value), ...inNumbers }
}

const dayCell = (day: string): CellObject =>
  day < firstCertainDay ? textCell(day) : { value: new Date(`${day}T00:00:00Z`), ...inDays }

function cellWith(column: string, { form }: ColumnShape, value: string | number, locale: Locale): CellObject {
  if (form === 'euros') return { value: Number(value) / 100, ...inEuros }
  if (typeof value === 'number') return { value, ...inNumbers }
  if (form === 'day') return dayCell(value)
  if (form === 'decimal') return decimalCell(value)
  const choice = choiceIn(column)
  return textCell(choice ? choice.inWords(value, locale) : value)
}

/** A cell of a workbook: days as days, numbers as numbers, texts as texts whatever they look like. */
export function writtenCell(
  column: string,
  shape: ColumnShape,
  value: Value,
  locale: Locale,
): CellObject | null {
  if (value === null || value === '') return null
  const cell = cellWith(column, shape, value, locale)
  return shape.fixed ? { ...cell, ...pale, wrap: false } : cell
}
