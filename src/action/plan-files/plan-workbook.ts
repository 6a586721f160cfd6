import type { CellObject, Sheet } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { explanationRows, type About } from '#src/action/plan-files/explanation-rows.ts'
import { headingOf, sheetName } from '#src/action/plan-files/headings.ts'
import type { Value } from '#src/action/plan-files/plan-values.ts'
import { columnsIn, type WorkbookSheet } from '#src/action/plan-files/workbook-columns.ts'
import { workbookMessages } from '#src/action/plan-files/workbook-messages.ts'
import { writtenCell } from '#src/action/plan-files/written-cell.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'

type Rows = { [Sheet in WorkbookSheet]: readonly Readonly<Record<string, Value>>[] }

const heading = (text: string): CellObject => ({
  value: text,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: '#efebe3',
  bottomBorderStyle: 'thin',
})

function sheetOf(sheet: WorkbookSheet, rows: Rows[WorkbookSheet], locale: Locale) {
  const columns = columnsIn(sheet)
  return {
    sheet: sheetName(sheet, locale),
    columns: columns.map(([, { width }]) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    data: [
      columns.map(([column]) => heading(headingOf(sheet, column, locale))),
      ...rows.map((row) =>
        columns.map(([column, shape]) => writtenCell(column, shape, row[column] ?? null, locale)),
      ),
    ],
  }
}

/** The plan as a workbook that can come back: actions, objectives, and how to fill it in. */
export function planWorkbook(rows: Rows, about: About, locale: Locale): Promise<Buffer> {
  const sheets: Sheet<Buffer>[] = [
    sheetOf('actions', rows.actions, locale),
    sheetOf('objectives', rows.objectives, locale),
    {
      sheet: translator(workbookMessages, locale)('explanation'),
      columns: [{ width: 36 }, { width: 70 }],
      data: explanationRows(about, locale),
    },
  ]
  return writeExcelFile(sheets).toBuffer()
}

/** A file tells by its name when it holds only a part of the plan. */
export const workbookName = (slug: string, locale: Locale, isPart: boolean): string =>
  isPart ? `${slug}-plan-${translator(workbookMessages, locale)('filePart')}.xlsx` : `${slug}-plan.xlsx`
