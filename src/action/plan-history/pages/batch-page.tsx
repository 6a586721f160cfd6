import type { History } from '#src/action/plan-history/queries.ts'
import { ChangeLog } from '#src/action/plan-history/ui/change-log.tsx'
import { batchMessages } from '#src/action/plan/batch-messages.ts'
import type { PlanBatch } from '#src/action/plan/batch-queries.ts'
import type { LeftAlone } from '#src/action/plan/batch.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { DataTable } from '#src/ui/data-table.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  batch: PlanBatch
  /** How many objectives and actions it changed. */
  count: number
  /** The first of its changes. */
  history: History
}

/** What was changed at once, what stayed as it was and why, and the way back. */
export function BatchPage({ batch, count, history }: Props) {
  const t = useMessages(batchMessages)
  const plan = useMessages(planMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const mayUndo = mayWritePlan(usePage().actor) && batch.undoneAt === null && count > 0
  const title = t(`kinds.${batch.kind}`)
  const href = planPaths.plan({ workspace })
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader
        trail={{ label: plan('title'), steps: [{ label: plan('title'), href }, { label: title }] }}
        title={title}
        lead={t('changed', { count })}
        actions={<Button href={href}>{t('toPlan')}</Button>}
      >
        <SmallPrint>
          {batch.by === null
            ? t('byNobody', { date: show.moment(batch.at) })
            : t('by', { date: show.moment(batch.at), name: batch.by })}
        </SmallPrint>
      </PageHeader>
      <Stack>
        <Undone batch={batch} />
        <LeftAloneCard title={t('notUndoneTitle')} left={batch.notUndone} />
        <LeftAloneCard title={t('leftTitle')} left={batch.leftAlone} />
        {count > 0 && <ChangedCard history={history} />}
        {mayUndo && (
          <RemoveForm
            action={planPaths.undoBatch({ workspace, batch: batch.id })}
            words={{ open: t('undo'), explanation: t('undoMeans'), confirm: t('undoConfirm') }}
          />
        )}
      </Stack>
    </>
  )
}

function Undone({ batch: { undoneAt, undoneByName: name } }: { batch: PlanBatch }) {
  const t = useMessages(batchMessages)
  const show = presenter(useLocale())
  if (undoneAt === null) return null
  const date = show.moment(undoneAt)
  return (
    <Notice tone="info">
      {name === null ? t('undoneLead', { date }) : t('undoneLeadBy', { date, name })}
    </Notice>
  )
}

/** So many stand on the page; the others are as many more of the same. */
const mostLeftShown = 100

function LeftAloneCard({ title, left }: { title: string; left: readonly LeftAlone[] }) {
  const t = useMessages(batchMessages)
  if (left.length === 0) return null
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        bare
        columns={[
          { key: 'what', title: t('what'), width: 'wide', cell: (row) => row.title },
          { key: 'why', title: t('why'), width: 'medium', cell: ({ reason }) => t(`reasons.${reason}`) },
        ]}
        rowKey={({ id }) => id}
        rows={left.slice(0, mostLeftShown)}
      />
      {left.length > mostLeftShown && (
        <SmallPrint>{t('moreLeft', { count: String(left.length - mostLeftShown) })}</SmallPrint>
      )}
    </Card>
  )
}

function ChangedCard({ history: { changes, total, names } }: Pick<Props, 'history'>) {
  const t = useMessages(batchMessages)
  return (
    <Card title={t('changedTitle')}>
      <ChangeLog changes={changes} names={names} withTitles within="batch" />
      {total > changes.length && <p>{t('more', { count: String(total - changes.length) })}</p>}
    </Card>
  )
}
