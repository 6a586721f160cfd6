import { dayInBelgium } from '#src/platform/clock.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { problemText } from '#src/platform/problems.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { problemOfFile } from '#src/situation/indicators/file-refusal.ts'
import { figureProblem } from '#src/situation/indicators/import-messages.ts'
import type { ListedImport } from '#src/situation/indicators/import-queries.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import type { ImportState } from '#src/situation/indicators/series.ts'
import { RemoveImport } from '#src/situation/indicators/ui/remove-import.tsx'
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

/** True where keeping it would be refused. */
const isFaulty = ({ file }: ListedImport): boolean => file !== null && (!file.ok || file.errors.length > 0)

/** What an import did; as long as it waits what it would do, or the first thing to mend. */
function useResult(): (one: ListedImport) => string {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  const counts = useCounts()
  return ({ added, replaced, same, file, fileName }) => {
    if (added !== null) return counts({ added, replaced: replaced ?? 0, same: same ?? 0 })
    if (file === null) return t('waitingUnread')
    if (!file.ok) {
      const { code, values } = problemOfFile(file, locale)
      return problemText(code, values, locale)
    }
    const [first] = file.errors
    if (!first) {
      const count = file.lines.length
      return count === 0 ? t('previewNothing', { file: fileName }) : t('waitingReady', { count })
    }
    const problem = problemText(figureProblem(first.problem), first.values, locale)
    return t('waitingWrong', {
      count: new Set(file.errors.map(({ line }) => line)).size,
      first: t('firstWrong', { line: presenter(locale).number(first.line), problem }),
    })
  }
}

/** The files that were read in, each with its page. */
export function ImportList({ imports }: { imports: readonly ListedImport[] }) {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  const result = useResult()
  const workspace = useWorkspace().slug
  if (imports.length === 0) return null
  const when = ({ createdAt, by }: ListedImport) => {
    const day = presenter(locale).day(dayInBelgium(createdAt))
    return by === null ? day : t('by', { day, name: by })
  }
  const columns: Column<ListedImport>[] = [
    {
      key: 'file',
      title: t('earlierFile'),
      cell: ({ id, fileName }) => <a href={indicatorPaths.preview({ workspace, import: id })}>{fileName}</a>,
    },
    { key: 'when', title: t('earlierWhen'), cell: when },
    {
      key: 'result',
      title: t('earlierResult'),
      cell: result,
    },
    {
      key: 'state',
      title: t('earlierState'),
      width: 'fit',
      cell: (one) => (
        <Badge tone={tones[one.state]}>{isFaulty(one) ? t('faulty') : t(`states.${one.state}`)}</Badge>
      ),
    },
    {
      key: 'remove',
      title: t('remove'),
      titleHidden: true,
      width: 'fit',
      cell: ({ id, state, fileName }) => state === 'received' && <RemoveImport id={id} fileName={fileName} />,
    },
  ]
  return (
    <Card title={t('earlierTitle')}>
      <DataTable bare caption={t('earlierTitle')} columns={columns} rows={imports} rowKey={({ id }) => id} />
    </Card>
  )
}
