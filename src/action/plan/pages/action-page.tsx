import { Fragment, type ReactElement } from 'react'
import { setActionStatus } from '#src/action/plan/action-commands.ts'
import type { Action, StatusEntry } from '#src/action/plan/action-queries.ts'
import { actionStatuses } from '#src/action/plan/action.ts'
import { missingColumns } from '#src/action/plan/completeness.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import type { Cycle } from '#src/action/plan/period-in-cycle.ts'
import { planHistoryPaths } from '#src/action/plan-history/paths.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { mayReportProgress, mayWritePlan } from '#src/action/plan/policy.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import type { Financing } from '#src/action/plan/financing-queries.ts'
import { FinancingCard } from '#src/action/plan/ui/financing-card.tsx'
import type { Advice } from '#src/foundation/advice/queries.ts'
import { OutsideNote } from '#src/action/plan/ui/outside-cycle.tsx'
import { periodInWords } from '#src/action/plan/ui/period.ts'
import { StatusBadge } from '#src/action/plan/ui/status-badge.tsx'
import { DayField, SelectField, TextAreaField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { shown } from '#src/platform/forms/shown.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Badge } from '#src/ui/badge.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

export type ActionPageProps = {
  action: Action
  objective: Objective
  log: StatusEntry[]
  reply: Reply | null
  /** The years of its trajectory. */
  cycle: Cycle
  financing: readonly Financing[]
  advice: readonly Advice[]
  /** What later folders show of it: what is said, files, questions. */
  parts: readonly ReactElement[]
}

export function ActionPage(props: ActionPageProps) {
  const { action, objective, log, reply, cycle, financing, advice, parts } = props
  const t = useMessages(planMessages)
  const { actor, today } = usePage()
  const workspace = useWorkspace().slug
  const steps = [
    { label: t('title'), href: planPaths.plan({ workspace }) },
    {
      label: t('objectiveLabel', { label: objectiveLabel(objective) }),
      href: planPaths.objective({ workspace, objective: objective.id }),
    },
    { label: t('actionNumbered', { number: action.number }) },
  ]
  const facts = (
    <>
      <Card>
        <ActionFacts action={action} objective={objective} cycle={cycle} />
      </Card>
      <FinancingCard actionId={action.id} financing={financing} advice={advice} />
      {parts.map((part, place) => (
        <Fragment key={place}>{part}</Fragment>
      ))}
    </>
  )
  const progress = <Progress action={action} log={log} reply={reply} mayReport={mayReportProgress(actor)} />
  return (
    <>
      <DocumentTitle>{action.title}</DocumentTitle>
      <PageHeader
        trail={{ label: t('title'), steps }}
        title={action.title}
        lead={objective.statement}
        actions={
          <>
            <Button icon="history" href={planHistoryPaths.action({ workspace, action: action.id })}>
              {t('history')}
            </Button>
            {mayWritePlan(actor) && (
              <Button
                kind="primary"
                icon="pencil"
                href={planPaths.editAction({ workspace, action: action.id })}
              >
                {t('edit')}
              </Button>
            )}
          </>
        }
      >
        <p>
          <StatusBadge status={shownStatus(action, today)} /> <Completeness action={action} />
        </p>
      </PageHeader>
      <Missing action={action} />
      {/* A form that came back stands first: on a phone nobody would see below the fold what is wrong. */}
      {reply ? <Columns aside={facts}>{progress}</Columns> : <Columns aside={progress}>{facts}</Columns>}
    </>
  )
}

const missingIn = (action: Action) =>
  missingColumns({ ...action, owner: action.owner?.name ?? null, ...partyNames(action) })

function Completeness({ action }: { action: Action }) {
  const t = useMessages(planMessages)
  return missingIn(action).length === 0 ? <Badge tone="good">{t('complete')}</Badge> : null
}

function Missing({ action }: { action: Action }) {
  const t = useMessages(planMessages)
  const show = presenter(useLocale())
  const missing = missingIn(action)
  if (missing.length === 0) return null
  const columns = show.list(missing.map((column) => t(`columns.${column}`)))
  return (
    <Notice tone="watch" title={t('missing', { count: missing.length })}>
      {t('missingList', { columns })}
    </Notice>
  )
}

const partyNames = ({ executors, evaluators }: Action) => ({
  executors: executors.map(({ name }) => name),
  evaluators: evaluators.map(({ name }) => name),
})

type FactsProps = { action: Action; objective: Objective; cycle: Cycle }

function ActionFacts({ action, objective, cycle }: FactsProps) {
  const t = useMessages(planMessages)
  const show = presenter(useLocale())
  const { executors, evaluators } = partyNames(action)
  const names = (list: string[]) => (list.length > 0 ? show.list(list) : t('notFilled'))
  const money = action.budgetCents === null ? null : show.euros(action.budgetCents)
  const means = [money, action.means].filter((part) => part !== null).join('. ')
  return (
    <DefinitionList
      items={[
        { term: t('domain'), children: objective.domain },
        { term: t('objective'), children: objective.statement },
        { term: t('columns.description'), children: action.description ?? t('notFilled') },
        {
          term: t('approach'),
          children: action.approach ? t(`approaches.${action.approach}`) : t('notFilled'),
        },
        { term: t('columns.owner'), children: action.owner?.name ?? t('nobody') },
        {
          term: t('columns.timing'),
          children: (
            <>
              {periodInWords(action, t, show)}
              <OutsideNote of={action} cycle={cycle} />
            </>
          ),
        },
        { term: t('columns.aim'), children: action.aim ?? t('notFilled') },
        { term: t('columns.expectedResult'), children: action.expectedResult ?? t('notFilled') },
        { term: t('columns.evaluationMethod'), children: action.evaluationMethod ?? t('notFilled') },
        { term: t('columns.means'), children: means || t('notFilled') },
        { term: t('columns.executor'), children: names(executors) },
        { term: t('columns.evaluator'), children: names(evaluators) },
      ]}
    />
  )
}

type ProgressProps = { action: Action; log: StatusEntry[]; reply: Reply | null; mayReport: boolean }

function Progress({ action, log, reply, mayReport }: ProgressProps) {
  const t = useMessages(planMessages)
  const { today } = usePage()
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const items = log.map((entry) => ({
    key: entry.id,
    title: <StatusBadge status={entry.status} />,
    text: (
      <>
        {entry.note !== null && (
          <span className="log-note" dir="auto">
            {entry.note}
          </span>
        )}{' '}
        {t('logLine', { day: show.day(entry.on), name: entry.by ?? '…' })}
      </>
    ),
  }))
  return (
    <>
      {mayReport && (
        <Card title={t('status')}>
          <Form
            command={setActionStatus}
            action={planPaths.setStatus({ workspace, action: action.id })}
            reply={reply}
            values={{ status: action.status, on: shown.day(today), note: '' }}
            version={action.version}
            submit={t('setStatus')}
          >
            {(fields) => (
              <Stack>
                <SelectField
                  of={fields.status}
                  label={t('status')}
                  options={actionStatuses.map((status) => ({
                    value: status,
                    label: t(`statuses.${status}`),
                  }))}
                />
                <DayField of={fields.on} label={t('statusOn')} />
                <TextAreaField of={fields.note} label={t('statusNote')} optional />
              </Stack>
            )}
          </Form>
        </Card>
      )}
      <Card title={t('log')}>
        {items.length > 0 ? (
          <ItemList items={items} />
        ) : (
          <p>{t('logEmpty', { day: show.day(action.statusOn) })}</p>
        )}
      </Card>
    </>
  )
}
