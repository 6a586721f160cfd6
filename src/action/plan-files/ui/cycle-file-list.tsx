import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import type { ListedPlanFile } from '#src/action/plan-files/plan-file-queries.ts'
import { dayInBelgium } from '#src/platform/clock.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { ImportButton } from '#src/situation/imports/ui/import-button.tsx'
import { Badge, type BadgeProps } from '#src/ui/badge.tsx'
import { Card } from '#src/ui/card.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'

const looks = {
  read: { tone: 'plain' },
  kept: { tone: 'good' },
  undone: { tone: 'neutral' },
} as const satisfies Record<string, Pick<BadgeProps, 'tone'>>

/** A file goes back to what it was before when its batch is undone. */
const shownState = ({ state, undoneAt }: ListedPlanFile) => (undoneAt === null ? state : 'undone')

/** Takes a file away that nothing was taken over from. */
export function RemoveCycleFile({ id, name }: Pick<ListedPlanFile, 'id' | 'name'>) {
  const t = useMessages(cycleMessages)
  const workspace = useWorkspace().slug
  return (
    <ImportButton kind="quiet" icon="trash-2" action={planFilePaths.removeCycle({ workspace, cycle: id })}>
      {t('remove')} <span className="visually-hidden">{name}</span>
    </ImportButton>
  )
}

/** The files that were brought before, each with its page. */
export function CycleFileList({ files }: { files: readonly ListedPlanFile[] }) {
  const t = useMessages(cycleMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  if (files.length === 0) return null
  const when = ({ at, by }: ListedPlanFile) => {
    const day = show.day(dayInBelgium(at))
    return by === null ? day : t('by', { day, name: by })
  }
  const columns: Column<ListedPlanFile>[] = [
    {
      key: 'file',
      title: t('earlierFile'),
      width: 'wide',
      cell: ({ id, name }) => <a href={planFilePaths.cycle({ workspace, cycle: id })}>{name}</a>,
    },
    { key: 'when', title: t('earlierWhen'), width: 'medium', cell: when },
    {
      key: 'state',
      title: t('earlierState'),
      width: 'medium',
      cell: (file) => (
        <>
          <Badge {...looks[shownState(file)]}>{t(`states.${shownState(file)}`)}</Badge>
          {file.state === 'read' && <RemoveCycleFile {...file} />}
        </>
      ),
    },
  ]
  return (
    <Card title={t('earlierTitle')}>
      <DataTable bare caption={t('earlierTitle')} columns={columns} rows={files} rowKey={({ id }) => id} />
    </Card>
  )
}
