import type { ReactNode } from 'react'
import { myActionsMessages } from '#src/action/follow-up/my-actions-messages.ts'
import type { MyActions } from '#src/action/follow-up/mine-queries.ts'
import { myGroups } from '#src/action/follow-up/my-actions.ts'
import { ForMe, placeOfAsked, placeOfUnseen } from '#src/action/follow-up/ui/for-me.tsx'
import { MyGroupCard } from '#src/action/follow-up/ui/my-group.tsx'
import { planPaths } from '#src/action/plan/paths.ts'
import { partyPaths } from '#src/foundation/parties/paths.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

/** What is mine: what was achieved first, then what is due, and beside it what others ask of me. */
export function MyActionsPage({ mine }: { mine: MyActions }) {
  const t = useMessages(myActionsMessages)
  const { actions, total, asked, unseen } = mine
  const perGroup = Map.groupBy(actions, ({ group }) => group)
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title')}
        lead={t.rich('lead', {
          total,
          waiting: asked.total + unseen.total,
          // On a phone it stands below all actions.
          a: (words: ReactNode) => <a href={`#${asked.total > 0 ? placeOfAsked : placeOfUnseen}`}>{words}</a>,
        })}
      />
      <Columns aside={<ForMe asked={asked} unseen={unseen} />}>
        {actions.length === 0 && <NoneYet mine={mine} />}
        {myGroups.map((group) => {
          const inGroup = perGroup.get(group)
          return inGroup && <MyGroupCard key={group} group={group} actions={inGroup} />
        })}
        {total > actions.length && <SmallPrint>{t('more', { shown: actions.length, total })}</SmallPrint>}
      </Columns>
    </>
  )
}

/** How an action becomes somebody's: through a party that their account is tied to. */
function NoneYet({ mine: { parties } }: { mine: MyActions }) {
  const t = useMessages(myActionsMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const isTied = parties.length > 0
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={
        isTied ? (
          <Button href={planPaths.plan({ workspace })}>{t('toPlan')}</Button>
        ) : (
          <Button href={partyPaths.list({ workspace })}>{t('toParties')}</Button>
        )
      }
    >
      {isTied ? t('emptyTied', { names: show.list(parties.map(({ name }) => name)) }) : t('emptyText')}
    </EmptyState>
  )
}
