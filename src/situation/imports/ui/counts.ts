import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { uploadMessages } from '#src/situation/imports/upload-messages.ts'

type Counts = Pick<Import, 'added' | 'replaced' | 'same'>

export const figuresOf = ({ added, replaced, same }: Counts): number =>
  (added ?? 0) + (replaced ?? 0) + (same ?? 0)

/** How many figures were new, changed and the same, in words; those that are none are left out. */
export function useCounts(): (counts: Counts) => string {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  return (counts) => {
    const said = (['added', 'replaced', 'same'] as const).filter((key) => (counts[key] ?? 0) > 0)
    const shown = said.length > 0 ? said : (['added'] as const)
    return presenter(locale).list(shown.map((key) => t(key, { count: counts[key] ?? 0 })))
  }
}
