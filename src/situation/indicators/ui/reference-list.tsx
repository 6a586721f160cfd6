import type { Reference } from '#src/foundation/library/shipped-documents.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { backgroundMessages } from '#src/situation/indicators/background-messages.ts'
import { SmallPrint } from '#src/ui/small-print.tsx'

/** In which documents something stands, and on which lines of them. */
export function ReferenceList({ references }: { references: readonly Reference[] }) {
  const t = useMessages(backgroundMessages)
  const locale = useLocale()
  const perDocument = Map.groupBy(references, ({ document }) => document)
  const places = [...perDocument].map(([document, found]) => {
    const lines = found.map((each) => each.lines)
    return t('reference', {
      title: document.title[locale],
      publisher: document.publisher,
      about: document.yearIsRough ? 'yes' : 'no',
      year: String(document.year),
      count: lines.length === 1 && !lines[0]?.includes('–') ? 1 : 2,
      lines: lines.join(', '),
    })
  })
  return (
    <SmallPrint>
      {t('readIn')}: {places.join('; ')}.
    </SmallPrint>
  )
}
