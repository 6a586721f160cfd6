import { documentsInWords } from '#src/foundation/library/reference-words.ts'
import type { Reference } from '#src/foundation/library/shipped-documents.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { backgroundMessages } from '#src/situation/indicators/background-messages.ts'
import { SmallPrint } from '#src/ui/small-print.tsx'

/** In which documents something stands, and on which lines of them. */
export function ReferenceList({ references }: { references: readonly Reference[] }) {
  const t = useMessages(backgroundMessages)
  return (
    <SmallPrint>
      {t('readIn')}: {documentsInWords(references, useLocale())}.
    </SmallPrint>
  )
}
