import type { FoundSheet, FoundWorkbook } from '#src/action/plan-files/found-workbook.ts'
import { headingOf, sheetName } from '#src/action/plan-files/headings.ts'
import { workbookSheets, type WorkbookSheet } from '#src/action/plan-files/workbook-columns.ts'
import { workbookPageMessages } from '#src/action/plan-files/workbook-page-messages.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Card } from '#src/ui/card.tsx'

/** What of a workbook is not read, and what of the plan is not in it: nothing is wrong with that. */
export function WorkbookNotes({ found, notInFile }: { found: FoundWorkbook; notInFile: number }) {
  const t = useMessages(workbookPageMessages)
  const locale = useLocale()
  const { list } = presenter(locale)
  const ofSheet = (sheet: WorkbookSheet, { missing, unknown, formulas }: FoundSheet): string[] => {
    const named = { sheet: sheetName(sheet, locale) }
    const headings = missing.map((column) => headingOf(sheet, column, locale))
    return [
      ...(headings.length > 0 ? [t('notes.missing', { ...named, columns: list(headings) })] : []),
      ...(unknown.length > 0 ? [t('notes.unknown', { ...named, columns: list(unknown) })] : []),
      ...(formulas > 0 ? [t('notes.formulas', { ...named, count: formulas })] : []),
    ]
  }
  const notes = [
    ...(notInFile > 0 ? [t('notes.notInFile', { count: notInFile })] : []),
    ...workbookSheets.flatMap((sheet) => {
      const own = found[sheet]
      return own ? ofSheet(sheet, own) : []
    }),
    ...(found.otherSheets.length > 0 ? [t('notes.otherSheets', { sheets: list(found.otherSheets) })] : []),
  ]
  if (notes.length === 0) return null
  return (
    <Card title={t('notesTitle')}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Card>
  )
}
