import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { workbookPageMessages } from '#src/action/plan-files/workbook-page-messages.ts'
import type { ListedPlanFile } from '#src/action/plan-files/plan-file-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { dayInBelgium } from '#src/platform/clock.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Badge, type BadgeProps } from '#src/ui/badge.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'

const tones = { read: 'watch', kept: 'good', undone: 'neutral' } as const satisfies Record<
  ListedPlanFile['state'],
  BadgeProps['tone']
>

/** The workbooks that were brought, each with its page. */
export function WorkbookList({ workbooks }: { workbooks: readonly ListedPlanFile[] }) {
  const t = useMessages(workbookPageMessages)
  const { day } = presenter(useLocale())
  const workspace = useWorkspace().slug
  if (workbooks.length === 0) return null
  const columns: Column<ListedPlanFile>[] = [
    {
      key: 'file',
      title: t('earlierFile'),
      width: 'wide',
      cell: ({ id, name }) => <a href={planFilePaths.broughtWorkbook({ workspace, workbook: id })}>{name}</a>,
    },
    {
      key: 'when',
      title: t('earlierWhen'),
      width: 'medium',
      cell: ({ at, by }) => {
        const when = day(dayInBelgium(at))
        return by === null ? when : t('by', { day: when, name: by })
      },
    },
    {
      key: 'state',
      title: t('earlierState'),
      width: 'fit',
      cell: ({ state, undoneAt }) => {
        const shown = undoneAt === null ? state : 'undone'
        return <Badge tone={tones[shown]}>{t(`states.${shown}`)}</Badge>
      },
    },
    {
      key: 'onward',
      title: t('onward'),
      titleHidden: true,
      width: 'fit',
      cell: ({ id, name, batchId }) =>
        batchId === null ? (
          <RemoveWorkbook id={id} name={name} />
        ) : (
          <a href={planPaths.batch({ workspace, batch: batchId })}>{t('toBatch')}</a>
        ),
    },
  ]
  return (
    <Card title={t('earlierTitle')}>
      <DataTable
        bare
        caption={t('earlierTitle')}
        columns={columns}
        rows={workbooks}
        rowKey={({ id }) => id}
      />
    </Card>
  )
}

/** Takes away a workbook that was never kept: nothing hangs on it. */
function RemoveWorkbook({ id, name }: { id: string; name: string }) {
  const t = useMessages(workbookPageMessages)
  const workspace = useWorkspace().slug
  return (
    <form method="post" action={planFilePaths.removeWorkbook({ workspace, workbook: id })}>
      <input type="hidden" name="_key" value={newIdentifier()} />
      <Button kind="quiet" icon="trash-2">
        {t('remove')} <span className="visually-hidden">{name}</span>
      </Button>
    </form>
  )
}
