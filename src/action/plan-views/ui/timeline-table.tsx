import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import { periodInWords } from '#src/action/plan/ui/period.ts'
import { StatusBadge } from '#src/action/plan/ui/status-badge.tsx'
import { timelineMessages } from '#src/action/plan-views/timeline-messages.ts'
import type { ShortAction, TimelineGroup } from '#src/action/plan-views/timeline-queries.ts'
import type { Years } from '#src/action/plan-views/timeline.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { TimelineBar, TimelineMarks, TimelineScale } from '#src/ui/chart/timeline.tsx'
import type { Column } from '#src/ui/data-table.tsx'
import { DataTable } from '#src/ui/data-table.tsx'

type Props = { caption: string; groups: readonly TimelineGroup[]; years: Years }

/** A bar for each action, by objective; each row says in words what its bar shows. */
export function TimelineTable({ caption, groups, years }: Props) {
  const workspace = useWorkspace().slug
  const columns = useTimelineColumns(years)
  return (
    <>
      <TimelineMarks years={years} today={usePage().today} />
      <DataTable
        caption={caption}
        columns={columns}
        rowKey={({ id }) => id}
        stack="early"
        groups={groups.map(({ objective, actions }) => ({
          key: objective.id,
          title: (
            <a href={planPaths.objective({ workspace, objective: objective.id })}>
              {objectiveLabel(objective)} {objective.kind === 'strategic' && `${objective.domain}: `}
              {objective.statement}
            </a>
          ),
          rows: actions,
        }))}
      />
    </>
  )
}

function useTimelineColumns(years: Years): Column<ShortAction>[] {
  const t = useMessages(planMessages)
  const v = useMessages(timelineMessages)
  const { today } = usePage()
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  return [
    {
      key: 'action',
      title: t('action'),
      width: 'medium',
      cell: ({ id, title }) => <a href={planPaths.action({ workspace, action: id })}>{title}</a>,
      notes: ({ owner }) => [owner ?? t('nobody')],
    },
    {
      key: 'status',
      title: t('status'),
      width: 'fit',
      cell: (action) => <StatusBadge status={shownStatus(action, today)} />,
    },
    {
      key: 'years',
      title: v('years'),
      head: (
        <TimelineScale years={years} quarterLabel={(quarter) => v('quarter', { quarter: String(quarter) })} />
      ),
      cell: (action) => {
        const status = shownStatus(action, today)
        return (
          <TimelineBar
            years={years}
            start={action.startsOn}
            end={action.endsOn}
            state={status === 'stopped' ? 'planned' : status}
            period={periodInWords(action, t, show)}
          />
        )
      },
    },
  ]
}
