import type { SheetData } from 'write-excel-file/node'
import { writtenText } from '#src/action/plan-files/cell-text.ts'
import { choiceIn } from '#src/action/plan-files/choices.ts'
import { headingOf, sheetName } from '#src/action/plan-files/headings.ts'
import { columnsIn, workbookSheets } from '#src/action/plan-files/workbook-columns.ts'
import { workbookMessages } from '#src/action/plan-files/workbook-messages.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

/** What a workbook says of itself. */
export type About = {
  workspace: { name: string; fictional: boolean }
  day: string
  /** Only what a filter leaves of the plan. */
  isPart: boolean
}

const title = (text: string) => [{ value: writtenText(text), fontWeight: 'bold' as const }]
const line = (text: string) => [
  { value: writtenText(text), format: '@', wrap: true, columnSpan: 2, alignVertical: 'top' as const },
]
const pair = (left: string, right: string) =>
  [left, right].map((text) => ({
    value: writtenText(text),
    format: '@',
    wrap: true,
    alignVertical: 'top' as const,
  }))

const steps = ['change', 'preview', 'add', 'remove', 'empty', 'names', 'days'] as const

/** Columns with a few words to choose from, and those words. */
const wordRows = (locale: Locale): SheetData =>
  workbookSheets.flatMap((sheet) =>
    columnsIn(sheet).flatMap(([column, { fixed }]) => {
      const choice = choiceIn(column)
      if (!choice || fixed) return []
      const words = choice.codes.map((code) => choice.inWords(code, locale)).join('\n')
      return [pair(`${sheetName(sheet, locale)}: ${headingOf(sheet, column, locale)}`, words)]
    }),
  )

/** The sheet that explains: how to fill in, what may not be changed, which words may stand where. */
export function explanationRows({ workspace, day, isPart }: About, locale: Locale): SheetData {
  const t = translator(workbookMessages, locale)
  return [
    title(t('title', { workspace: workspace.name, day: presenter(locale).day(day) })),
    ...(workspace.fictional ? [line(t('fictional'))] : []),
    ...(isPart ? [line(t('part'))] : []),
    [],
    title(t('howTitle')),
    ...steps.map((step) => line(t(`how.${step}`))),
    [],
    title(t('fixedTitle')),
    line(t('fixed')),
    line(t('newObjectives')),
    [],
    title(t('wordsTitle')),
    ...wordRows(locale),
  ]
}
