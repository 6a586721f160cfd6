import { batchMessages } from '#src/action/plan/batch-messages.ts'
import type { ChangedInBatch, PlanBatch } from '#src/action/plan/batch-queries.ts'
import type { LeftAlone } from '#src/action/plan/batch.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Badge } from '#src/ui/badge.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { DataTable } from '#src/ui/data-table.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = { batch: PlanBatch; changed: { rows: readonly ChangedInBatch[]; total: number } }

/** What was changed at once, what stayed as it was and why, and the way back. */
export function BatchPage({ batch, changed }: Props) {
  const t = useMessages(batchMessages)
  const plan = useMessages(planMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const mayUndo = mayWritePlan(usePage().actor) && batch.undoneAt === null && changed.total > 0
  const title = t(`kinds.${batch.kind}`)
  const href = planPaths.plan({ workspace })
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader
        trail={{ label: plan('title'), steps: [{ label: plan('title'), href }, { label: title }] }}
        title={title}
        lead={t('changed', { count: changed.total })}
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
        {changed.total > 0 && <ChangedCard {...changed} />}
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

function ChangedCard({ rows, total }: Props['changed']) {
  const t = useMessages(batchMessages)
  return (
    <Card title={t('changedTitle')}>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Changed {...row} />
          </li>
        ))}
      </ul>
      {total > rows.length && <p>{t('more', { count: String(total - rows.length) })}</p>}
    </Card>
  )
}

function Changed({ id, subject, title, isNew, isThere }: ChangedInBatch) {
  const t = useMessages(batchMessages)
  const workspace = useWorkspace().slug
  if (!isThere)
    return (
      <>
        {title} <Badge tone="neutral">{t('isGone')}</Badge>
      </>
    )
  const href =
    subject === 'actions'
      ? planPaths.action({ workspace, action: id })
      : planPaths.objective({ workspace, objective: id })
  return (
    <>
      <a href={href}>{title}</a> {isNew && <Badge tone="info">{t('isNew')}</Badge>}
    </>
  )
}
