import { choiceIn } from '#src/action/plan-files/choices.ts'
import type { Difference } from '#src/action/plan-files/comparison.ts'
import { headingOf } from '#src/action/plan-files/headings.ts'
import type { Value } from '#src/action/plan-files/plan-values.ts'
import { shortened } from '#src/action/plan-files/shortened.ts'
import { columnsIn, type Column, type WorkbookSheet } from '#src/action/plan-files/workbook-columns.ts'
import { workbookPageMessages } from '#src/action/plan-files/workbook-page-messages.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

/** A field that changes, in words: what it is called, what stands there now, what comes. */
export function useDifference() {
  const t = useMessages(workbookPageMessages)
  const locale = useLocale()
  const show = presenter(locale)
  const inWords = (sheet: WorkbookSheet, column: Column, value: Value): string => {
    if (value === null) return t('empty')
    const form = columnsIn(sheet).find(([name]) => name === column)?.[1].form
    if (form === 'day') return show.day(String(value))
    if (form === 'euros') return show.euros(Number(value))
    if (form === 'decimal') return show.number(String(value))
    return choiceIn(column)?.inWords(String(value), locale) ?? String(value)
  }
  return (sheet: WorkbookSheet, { column, before, after }: Difference) => {
    const [now, becomes] = shortened(inWords(sheet, column, before), inWords(sheet, column, after))
    return { column: headingOf(sheet, column, locale), before: now, after: becomes }
  }
}
