import { addComment } from '#src/action/follow-up/comment-commands.ts'
import { commentMessages } from '#src/action/follow-up/comment-messages.ts'
import type { Comment } from '#src/action/follow-up/comment-queries.ts'
import { placeOfComment } from '#src/action/follow-up/comment.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { mayChangeComment } from '#src/action/follow-up/policy.ts'
import { useActionTrail } from '#src/action/follow-up/ui/action-trail.ts'
import { MentionField } from '#src/action/follow-up/ui/mention-field.tsx'
import { planMessages } from '#src/action/plan/messages.ts'
import type { Colleague } from '#src/foundation/workspaces/queries.ts'
import { accountOf } from '#src/platform/context.ts'
import { TextAreaField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { paragraphsOf } from '#src/situation/analysis/conclusion.ts'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { Person } from '#src/ui/person.tsx'
import { Prose } from '#src/ui/prose.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  action: { id: string; number: number; title: string }
  comments: readonly Comment[]
  total: number
  page: number
  pageCount: number
  colleagues: readonly Colleague[]
  reply: Reply | null
}

/** All that people say to each other about an action, oldest first, and a place to say more. */
export function CommentsPage(props: Props) {
  const { action, total, colleagues, reply } = props
  const t = useMessages(commentMessages)
  const trail = useActionTrail(action, { label: t('title') })
  const own = accountOf(usePage().actor)
  const others = colleagues.filter(({ id }) => id !== own)
  const conversation = <Conversation {...props} />
  const writing = <Writing people={others} reply={reply} />
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader trail={trail} title={t('title')} lead={t('lead', { count: total, action: action.title })} />
      {/* A form that came back stands first: on a phone nobody would see below the fold what is wrong. */}
      {reply ? (
        <Columns aside={conversation}>{writing}</Columns>
      ) : (
        <Columns aside={writing}>{conversation}</Columns>
      )}
    </>
  )
}

function Writing({ people, reply }: { people: readonly Colleague[]; reply: Reply | null }) {
  const t = useMessages(commentMessages)
  return (
    <Card title={t('write')}>
      <Form command={addComment} reply={reply} submit={t('add')}>
        {(fields) => (
          <Stack>
            <TextAreaField of={fields.text} label={t('text')} hint={t('textHint')} rows={5} />
            <MentionField of={fields.forIds} people={people} open={reply !== null} />
          </Stack>
        )}
      </Form>
    </Card>
  )
}

function Conversation({ action, comments, page, pageCount }: Props) {
  const t = useMessages(commentMessages)
  const words = useMessages(planMessages)
  const workspace = useWorkspace().slug
  if (comments.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
  return (
    <Stack gap="medium">
      {comments.map((comment) => (
        <Said key={comment.id} comment={comment} page={page} />
      ))}
      <Pagination
        label={words('pages.label')}
        page={page}
        pageCount={pageCount}
        hrefOf={(pagina) => followUpPaths.comments({ workspace, action: action.id }, { pagina })}
        previousLabel={words('pages.previous')}
        nextLabel={words('pages.next')}
        pageLabel={(number) => words('pages.page', { page: number })}
      />
    </Stack>
  )
}

function Said({ comment, page }: { comment: Comment; page: number }) {
  const t = useMessages(commentMessages)
  const show = presenter(useLocale())
  const { actor } = usePage()
  const workspace = useWorkspace().slug
  const { id, actionId, name, text, mentioned, version, createdAt } = comment
  const moment = show.moment(createdAt)
  return (
    <Card id={placeOfComment(id)}>
      <Person name={name} note={version > 1 ? t('changed', { moment }) : moment} />
      <Prose>
        {paragraphsOf(text).map((paragraph, place) => (
          <p key={place} dir="auto">
            {paragraph}
          </p>
        ))}
      </Prose>
      {mentioned.length > 0 && (
        <SmallPrint>{t('meantFor', { names: show.list(mentioned.map((one) => one.name)) })}</SmallPrint>
      )}
      {mayChangeComment(actor, comment) && (
        <p>
          <a href={followUpPaths.comment({ workspace, action: actionId, comment: id }, { pagina: page })}>
            {t('change')}
          </a>
        </p>
      )}
    </Card>
  )
}
