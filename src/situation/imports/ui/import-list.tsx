import { dayInBelgium } from '#src/platform/clock.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { howFar } from '#src/situation/imports/how-far.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { figuresOf, useCounts } from '#src/situation/imports/ui/counts.ts'
import { RemoveImport } from '#src/situation/imports/ui/remove-import.tsx'
import { uploadMessages } from '#src/situation/imports/upload-messages.ts'
import { wrongLines } from '#src/situation/imports/wanted-lines.ts'
import type { ImportState } from '#src/situation/indicators/series.ts'
import { Badge, type BadgeProps } from '#src/ui/badge.tsx'
import { Card } from '#src/ui/card.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'

const looks: Record<ImportState, Pick<BadgeProps, 'tone' | 'icon'>> = {
  received: { tone: 'info', icon: 'hourglass' },
  asked: { tone: 'watch', icon: 'circle-question-mark' },
  read: { tone: 'watch', icon: 'circle-question-mark' },
  ready: { tone: 'plain' },
  keeping: { tone: 'info', icon: 'hourglass' },
  kept: { tone: 'good' },
  undoing: { tone: 'info', icon: 'hourglass' },
  undone: { tone: 'neutral' },
  stopped: { tone: 'neutral' },
  unreadable: { tone: 'watch' },
}
const mayGo: readonly ImportState[] = ['asked', 'read', 'ready', 'stopped', 'unreadable']

/** What an import did, what it waits for, or how far the work on it is. */
function useResult(): (one: Import) => string {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  const counts = useCounts()
  return (one) => {
    const { state, reading } = one
    if (state === 'kept' || state === 'undone') return counts(one)
    if (state === 'asked') return t(`waiting.${reading.question?.asks ?? 'columns'}`)
    if (state === 'read') return t('waiting.choice')
    if (state === 'ready') {
      const wrong = wrongLines(one)
      return wrong > 0 ? t('waiting.faulty', { count: wrong }) : t('waiting.ready', { count: figuresOf(one) })
    }
    if (state === 'unreadable' && reading.problem)
      return problemText(reading.problem.code, reading.problem.values, locale)
    const { underWay, text } = howFar(one, locale)
    return underWay ? text : t('waiting.stopped')
  }
}

function StateBadge({ one }: { one: Import }) {
  const t = useMessages(uploadMessages)
  if (one.state === 'ready' && wrongLines(one) > 0) return <Badge tone="watch">{t('faulty')}</Badge>
  return <Badge {...looks[one.state]}>{t(`states.${one.state}`)}</Badge>
}

/** The files that were read in, each with its page. */
export function ImportList({ imports }: { imports: readonly Import[] }) {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  const result = useResult()
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
      cell: ({ id, fileName }) => <a href={importPaths.import({ workspace, import: id })}>{fileName}</a>,
    },
    { key: 'when', title: t('earlierWhen'), cell: when },
    { key: 'result', title: t('earlierResult'), cell: result },
    { key: 'state', title: t('earlierState'), width: 'fit', cell: (one) => <StateBadge one={one} /> },
    {
      key: 'remove',
      title: t('remove'),
      titleHidden: true,
      width: 'fit',
      cell: ({ id, state, fileName }) =>
        mayGo.includes(state) && <RemoveImport id={id} fileName={fileName} />,
    },
  ]
  return (
    <Card title={t('earlierTitle')}>
      <DataTable bare caption={t('earlierTitle')} columns={columns} rows={imports} rowKey={({ id }) => id} />
    </Card>
  )
}
