import { referenceMessages } from '#src/foundation/library/messages.ts'
import type { Reference } from '#src/foundation/library/shipped-documents.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'

/** In which documents something stands, and on which lines of them. */
export function documentsInWords(references: readonly Reference[], locale: Locale): string {
  const t = translator(referenceMessages, locale)
  return [...Map.groupBy(references, ({ document }) => document)]
    .map(([document, found]) => {
      const lines = found.map((each) => each.lines)
      return t('place', {
        title: document.title[locale],
        publisher: document.publisher,
        about: document.yearIsRough ? 'yes' : 'no',
        year: String(document.year),
        count: lines.length === 1 && !lines[0]?.includes('–') ? 1 : 2,
        lines: lines.join(', '),
      })
    })
    .join('; ')
}
