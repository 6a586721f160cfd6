import { dayInBelgium } from '#src/platform/clock.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import type { Import } from '#src/situation/indicators/import-queries.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import type { ImportState } from '#src/situation/indicators/series.ts'
import { uploadMessages } from '#src/situation/indicators/upload-messages.ts'
import { Badge, type BadgeTone } from '#src/ui/badge.tsx'
import { Card } from '#src/ui/card.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'

const tones: Record<ImportState, BadgeTone> = { received: 'plain', kept: 'good', undone: 'neutral' }

/** How many figures were new, changed and the same, in words; those that are none are left out. */
export function useCounts(): (counts: { added: number; replaced: number; same: number }) => string {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  return (counts) => {
    const said = (['added', 'replaced', 'same'] as const).filter((key) => counts[key] > 0)
    const shown = said.length > 0 ? said : (['added'] as const)
    return presenter(locale).list(shown.map((key) => t(key, { count: counts[key] })))
  }
}

/** The files that were read in, each with its page. */
export function ImportList({ imports }: { imports: readonly Import[] }) {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  const counts = useCounts()
  const workspace = useWorkspace().slug
  if (imports.length === 0) return null
  const when = ({ createdAt, by }: Import) => {
    const day = presenter(locale).day(dayInBelgium(createdAt))
    return by === null ? day : t('by', { day, name: by })
  }
  const columns: Column<Import>[] = [
    {
      key: 'file',
      title: t('earlierFile'),
      cell: ({ id, fileName }) => <a href={indicatorPaths.preview({ workspace, import: id })}>{fileName}</a>,
    },
    { key: 'when', title: t('earlierWhen'), cell: when },
    {
      key: 'result',
      title: t('earlierResult'),
      cell: ({ added, replaced, same }) =>
        added === null ? '–' : counts({ added, replaced: replaced ?? 0, same: same ?? 0 }),
    },
    {
      key: 'state',
      title: t('earlierState'),
      width: 'fit',
      cell: ({ state }) => <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>,
    },
  ]
  return (
    <Card title={t('earlierTitle')}>
      <DataTable bare caption={t('earlierTitle')} columns={columns} rows={imports} rowKey={({ id }) => id} />
    </Card>
  )
}
