import { changeComment } from '#src/action/follow-up/comment-commands.ts'
import { commentMessages } from '#src/action/follow-up/comment-messages.ts'
import type { Comment } from '#src/action/follow-up/comment-queries.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { mayChangeComment } from '#src/action/follow-up/policy.ts'
import { useActionTrail } from '#src/action/follow-up/ui/action-trail.ts'
import { MentionField } from '#src/action/follow-up/ui/mention-field.tsx'
import { hasTyped } from '#src/action/follow-up/ui/typed.ts'
import type { Colleague } from '#src/foundation/workspaces/queries.ts'
import { TextAreaField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  action: { id: string; number: number }
  comment: Comment
  colleagues: readonly Colleague[]
  /** Page of the conversation to go back to. */
  page: string | undefined
  reply: Reply | null
}

/** A comment of one's own, to be written otherwise or taken away; somebody else's is left alone. */
export function CommentFormPage(props: Props) {
  const { action, comment, page, reply } = props
  const t = useMessages(commentMessages)
  const { actor } = usePage()
  const workspace = useWorkspace().slug
  const conversation = followUpPaths.comments({ workspace, action: action.id }, { pagina: page })
  const trail = useActionTrail(action, { label: t('title'), href: conversation }, { label: t('changeTitle') })
  return (
    <>
      <DocumentTitle>{t('changeTitle')}</DocumentTitle>
      <PageHeader trail={trail} title={t('changeTitle')} />
      {hasTyped(reply, 'text') || mayChangeComment(actor, comment) ? (
        <Changing {...props} conversation={conversation} />
      ) : (
        <Notice>
          <p>{t('notYours', { name: comment.name })}</p>
        </Notice>
      )}
    </>
  )
}

function Changing({ action, comment, colleagues, reply, conversation }: Props & { conversation: string }) {
  const t = useMessages(commentMessages)
  const workspace = useWorkspace().slug
  return (
    <>
      <Card>
        <Form
          command={changeComment}
          reply={reply}
          values={{ text: comment.text, forIds: comment.mentioned.map(({ accountId }) => accountId) }}
          version={comment.version}
          submit={t('save')}
          cancel={{ href: conversation, label: t('cancel') }}
        >
          {(fields) => (
            <Stack>
              <TextAreaField of={fields.text} label={t('text')} hint={t('textHint')} rows={5} />
              <MentionField
                of={fields.forIds}
                people={peopleFor(comment, colleagues)}
                open={reply !== null}
              />
            </Stack>
          )}
        </Form>
      </Card>
      <RemoveForm
        action={followUpPaths.removeComment({ workspace, action: action.id, comment: comment.id })}
        version={comment.version}
        words={{ open: t('remove'), explanation: t('removeMeans'), confirm: t('removeConfirm') }}
      />
    </>
  )
}

/** Whom it can be meant for: colleagues, and whoever it is meant for already, also when they left. */
function peopleFor({ accountId, mentioned }: Comment, colleagues: readonly Colleague[]): Colleague[] {
  const already = mentioned.map(({ accountId: id, name }) => ({ id, name }))
  const others = colleagues.filter(({ id }) => id !== accountId)
  return [...new Map([...others, ...already].map((person) => [person.id, person])).values()]
}
