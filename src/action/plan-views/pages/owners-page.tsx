import type { ReactNode } from 'react'
import { filterQuery, inAddress, nobodyYet } from '#src/action/plan/filter.ts'
import type { PlanHeadFacts } from '#src/action/plan/head-queries.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { shownStatus } from '#src/action/plan/progress.ts'
import { periodInWords } from '#src/action/plan/ui/period.ts'
import { PlanElsewhere } from '#src/action/plan/ui/plan-elsewhere.tsx'
import { PlanHead } from '#src/action/plan/ui/plan-head.tsx'
import { StatusBadge } from '#src/action/plan/ui/status-badge.tsx'
import { ownersMessages } from '#src/action/plan-views/owners-messages.ts'
import type { OwnerGroup, Owners } from '#src/action/plan-views/owners-queries.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import type { ShortAction } from '#src/action/plan-views/timeline-queries.ts'
import { partyPaths } from '#src/foundation/parties/paths.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import type { Column } from '#src/ui/data-table.tsx'
import { DataTable } from '#src/ui/data-table.tsx'
import { Pagination } from '#src/ui/pagination.tsx'

export const ownersPerPage = 10

type Props = { facts: PlanHeadFacts; owners: Owners; page: number; saved: ReactNode }

/** Who pulls what: nobody first, then owner by owner. */
export function OwnersPage({ facts, owners, page, saved }: Props) {
  const t = useMessages(planMessages)
  const v = useMessages(ownersMessages)
  const workspace = useWorkspace().slug
  const columns = useColumns()
  return (
    <>
      <PlanHead
        view="owners"
        facts={facts}
        lead={useSpread(owners.spread, facts.shown.actions)}
        nothing={owners.groups === 0}
      >
        {saved}
      </PlanHead>
      {owners.owners.length > 0 && (
        <DataTable
          caption={v('caption')}
          columns={columns}
          rowKey={({ id }) => id}
          stack="early"
          groups={owners.owners.map((owner) => ({
            key: owner.id ?? nobodyYet,
            title: <OwnerName owner={owner} />,
            note: <OwnerNote owner={owner} facts={facts} />,
            rows: owner.first,
          }))}
        />
      )}
      {owners.groups > ownersPerPage && (
        <Pagination
          label={t('pages.label')}
          page={page}
          pageCount={Math.ceil(owners.groups / ownersPerPage)}
          hrefOf={(other) =>
            planViewPaths.owners({ workspace }, { ...filterQuery(facts.filter), pagina: other })
          }
          previousLabel={t('pages.previous')}
          nextLabel={t('pages.next')}
          pageLabel={(other) => t('pages.page', { page: other })}
        />
      )}
      <PlanElsewhere facts={facts} />
    </>
  )
}

/** How the plan is spread over who pulls it, in words. */
function useSpread({ owners, most, mostActions, unowned }: Owners['spread'], total: number) {
  const v = useMessages(ownersMessages)
  if (total === 0) return undefined
  if (most === null) return v('noOwners')
  const spread = v('spread', { owners, name: most, most: mostActions, total })
  return unowned > 0 ? `${spread} ${v('unowned', { count: unowned })}` : spread
}

function OwnerName({ owner: { id, name } }: { owner: OwnerGroup }) {
  const v = useMessages(ownersMessages)
  const workspace = useWorkspace().slug
  return id === null ? v('nobody') : <a href={partyPaths.party({ workspace, party: id })}>{name}</a>
}

/** How much somebody pulls, and the way to what is not shown here. */
function OwnerNote({ owner, facts }: { owner: OwnerGroup; facts: PlanHeadFacts }) {
  const v = useMessages(ownersMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const { id, actions: count, late, budgetCents, first } = owner
  const words = [
    v('actions', { count }),
    ...(late > 0 ? [v('late', { count: late })] : []),
    ...(budgetCents > 0 ? [show.euros(budgetCents)] : []),
  ].join(' · ')
  const theirs = { ...filterQuery(facts.filter), [inAddress.ownerId]: id ?? nobodyYet }
  return (
    <>
      {words}
      {count > first.length && (
        <>
          {' · '}
          <a href={planViewPaths.table({ workspace }, theirs)}>
            {id === null ? v('moreUnowned') : v('more', { count })}
          </a>
        </>
      )}
    </>
  )
}

function useColumns(): Column<ShortAction>[] {
  const t = useMessages(planMessages)
  const { today } = usePage()
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  return [
    {
      key: 'action',
      title: t('action'),
      width: 'wide',
      cell: ({ id, title }) => <a href={planPaths.action({ workspace, action: id })}>{title}</a>,
    },
    {
      key: 'status',
      title: t('status'),
      width: 'fit',
      cell: (action) => <StatusBadge status={shownStatus(action, today)} />,
    },
    { key: 'period', title: t('period'), cell: (action) => periodInWords(action, t, show) },
    {
      key: 'budget',
      title: t('budget'),
      align: 'end',
      width: 'fit',
      cell: ({ budgetCents }) => (budgetCents === null ? t('noBudget') : show.euros(budgetCents)),
    },
  ]
}
