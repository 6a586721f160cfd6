import { mostShown } from '#src/action/plan-files/workbook-columns.ts'
import { workbookPageMessages } from '#src/action/plan-files/workbook-page-messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { SmallPrint } from '#src/ui/small-print.tsx'

/** Says that a list is longer than what is shown of it. */
export function FirstOnly({ count }: { count: number }) {
  const t = useMessages(workbookPageMessages)
  return count > mostShown && <SmallPrint>{t('firstOnly', { shown: mostShown, count })}</SmallPrint>
}
