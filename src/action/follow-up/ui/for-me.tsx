import { beginningOf, placeOfComment } from '#src/action/follow-up/comment.ts'
import { myActionsMessages } from '#src/action/follow-up/my-actions-messages.ts'
import type { MyActions } from '#src/action/follow-up/mine-queries.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'

// Where they stand on the page, for a link to them.
export const placeOfAsked = 'gevraagd'
export const placeOfUnseen = 'voor-mij'

/** What others ask of me, and what they said that is meant for me. */
export const ForMe = ({ asked, unseen }: Pick<MyActions, 'asked' | 'unseen'>) => (
  <>
    <AskedOfMe asked={asked} />
    <MeantForMe unseen={unseen} />
  </>
)

function AskedOfMe({ asked: { requests, total } }: Pick<MyActions, 'asked'>) {
  const t = useMessages(myActionsMessages)
  const words = useMessages(planMessages)
  const show = presenter(useLocale())
  const { today } = usePage()
  const workspace = useWorkspace().slug
  const items = requests.map(({ id, field, actionTitle, dueOn }) => ({
    key: id,
    icon: 'circle-question-mark' as const,
    title: words(`columns.${field}`),
    text: (
      <>
        {actionTitle}
        {dueOn !== null && <>. {t(dueOn < today ? 'byPast' : 'by', { day: show.day(dueOn) })}</>}
      </>
    ),
    action: <Button href={followUpPaths.answer({ workspace, request: id })}>{t('answer')}</Button>,
  }))
  return (
    <Card id={placeOfAsked} title={t('asked')}>
      {items.length > 0 ? <ItemList items={items} /> : <p>{t('askedNone')}</p>}
      {total > items.length && <SmallPrint>{t('more', { shown: items.length, total })}</SmallPrint>}
    </Card>
  )
}

function MeantForMe({ unseen: { comments, total } }: Pick<MyActions, 'unseen'>) {
  const t = useMessages(myActionsMessages)
  const workspace = useWorkspace().slug
  const items = comments.map(({ id, actionId, actionTitle, name, text }) => {
    const conversation = followUpPaths.comments({ workspace, action: actionId })
    const about = { name, action: actionTitle }
    return {
      key: id,
      icon: 'message-circle' as const,
      title: <a href={`${conversation}#${placeOfComment(id)}`}>{t('about', about)}</a>,
      text: <span dir="auto">{beginningOf(text)}</span>,
      action: (
        <form method="post" action={followUpPaths.seen({ workspace, comment: id })}>
          <input type="hidden" name="_key" value={newIdentifier()} />
          <Button aria-label={t('sawAbout', about)}>{t('saw')}</Button>
        </form>
      ),
    }
  })
  return (
    <Card id={placeOfUnseen} title={t('forYou')}>
      {items.length > 0 ? <ItemList items={items} /> : <p>{t('forYouNone')}</p>}
      {total > items.length && <SmallPrint>{t('more', { shown: items.length, total })}</SmallPrint>}
    </Card>
  )
}
