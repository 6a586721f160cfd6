import type { ReactNode } from 'react'
import { filterQuery } from '#src/action/plan/filter.ts'
import type { PlanHeadFacts } from '#src/action/plan/head-queries.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { PlanElsewhere } from '#src/action/plan/ui/plan-elsewhere.tsx'
import { PlanHead } from '#src/action/plan/ui/plan-head.tsx'
import { tableQuery, tableLookIn } from '#src/action/plan-views/columns.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { timelineMessages } from '#src/action/plan-views/timeline-messages.ts'
import type { ShortAction, Timeline } from '#src/action/plan-views/timeline-queries.ts'
import { mostYears, yearsQuery, type Years } from '#src/action/plan-views/timeline.ts'
import { TimelineTable } from '#src/action/plan-views/ui/timeline-table.tsx'
import { YearFields } from '#src/action/plan-views/ui/year-fields.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

export const barsPerPage = 500

type Props = {
  facts: PlanHeadFacts
  timeline: Timeline
  years: Years
  /** More years were asked for than are shown. */
  isCut: boolean
  page: number
  saved: ReactNode
}

/** The actions as bars over years and quarters, by objective; a table for who does not see the drawing. */
export function TimelinePage({ facts, timeline, years, isCut, page, saved }: Props) {
  const t = useMessages(timelineMessages)
  const { trajectory, filter, shown } = facts
  const { groups, total, undated, undatedTotal } = timeline
  const [first, last] = [String(years.first), String(years.last)]
  const outside = shown.actions - total - undatedTotal
  return (
    <>
      <PlanHead
        view="timeline"
        facts={facts}
        lead={
          shown.actions > 0
            ? t('lead', { total, first, last, one: first === last ? 'yes' : 'no' })
            : undefined
        }
        kept={yearsQuery(years, trajectory)}
        fields={<YearFields years={years} cycle={trajectory} />}
        nothing={shown.actions === 0}
      >
        {saved}
      </PlanHead>
      {isCut && (
        <Notice tone="watch" title={t('cutTitle')}>
          {t('cut', { most: mostYears, first, last })}
        </Notice>
      )}
      {total === 0 && shown.actions > 0 && (
        <EmptyState title={t('noneInYears')}>{t('noneInYearsText')}</EmptyState>
      )}
      {groups.length > 0 && (
        <div className="timeline">
          <TimelineTable caption={t('caption', { first, last })} groups={groups} years={years} />
          <SmallPrint>
            {t('key')} {outside > 0 && t('outside', { count: outside })}
          </SmallPrint>
        </div>
      )}
      <TimelinePages
        query={{ ...filterQuery(filter), ...yearsQuery(years, trajectory) }}
        page={page}
        pageCount={Math.ceil(total / barsPerPage)}
      />
      {undated.length > 0 && <Undated actions={undated} total={undatedTotal} facts={facts} />}
      <PlanElsewhere facts={facts} />
    </>
  )
}

function TimelinePages({
  query,
  page,
  pageCount,
}: {
  query: Record<string, string | undefined>
  page: number
  pageCount: number
}) {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  if (pageCount <= 1) return null
  return (
    <Pagination
      label={t('pages.label')}
      page={page}
      pageCount={pageCount}
      hrefOf={(other) => planViewPaths.timeline({ workspace }, { ...query, pagina: other })}
      previousLabel={t('pages.previous')}
      nextLabel={t('pages.next')}
      pageLabel={(other) => t('pages.page', { page: other })}
    />
  )
}

type UndatedProps = { actions: readonly ShortAction[]; total: number; facts: PlanHeadFacts }

function Undated({ actions, total, facts }: UndatedProps) {
  const t = useMessages(timelineMessages)
  const plan = useMessages(planMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const byStart = tableLookIn(new URLSearchParams({ sorteer: '-begin' }))
  return (
    <Card title={t('undated', { count: total })}>
      <ItemList
        items={actions.map(({ id, title, owner, budgetCents }) => ({
          key: id,
          title: <a href={planPaths.action({ workspace, action: id })}>{title}</a>,
          text: [
            t('ownerOf', { owner: owner ?? plan('nobody') }),
            ...(budgetCents === null ? [] : [show.euros(budgetCents)]),
          ].join(' · '),
        }))}
      />
      {total > actions.length && (
        <p>
          <a href={planViewPaths.table({ workspace }, tableQuery(facts.filter, byStart))}>
            {t('undatedMore', { count: total - actions.length })}
          </a>
        </p>
      )}
    </Card>
  )
}
