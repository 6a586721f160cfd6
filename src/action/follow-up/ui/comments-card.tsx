import { commentMessages } from '#src/action/follow-up/comment-messages.ts'
import type { Comment } from '#src/action/follow-up/comment-queries.ts'
import { beginningOf } from '#src/action/follow-up/comment.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { ItemList } from '#src/ui/item-list.tsx'

type Props = { actionId: string; comments: readonly Comment[]; total: number }

/** What was said last about an action. */
export function CommentsCard({ actionId, comments, total }: Props) {
  const t = useMessages(commentMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const conversation = followUpPaths.comments({ workspace, action: actionId })
  const items = comments.map(({ id, name, text, createdAt }) => ({
    key: id,
    title: t('by', { name, moment: show.moment(createdAt) }),
    text: <span dir="auto">{beginningOf(text)}</span>,
  }))
  return (
    <Card title={t('title')} action={total > 0 && <a href={conversation}>{t('all', { count: total })}</a>}>
      {items.length > 0 ? <ItemList items={items} /> : <p>{t('none')}</p>}
      <ButtonRow>
        <Button icon="message-circle" href={conversation}>
          {t('write')}
        </Button>
      </ButtonRow>
    </Card>
  )
}
