import { changeFieldRequest } from '#src/action/follow-up/field-request-commands.ts'
import { fieldRequestMessages } from '#src/action/follow-up/field-request-messages.ts'
import type { FieldRequest } from '#src/action/follow-up/field-request-queries.ts'
import { isAwaited } from '#src/action/follow-up/field-request.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { mayChangeRequest } from '#src/action/follow-up/policy.ts'
import { useActionTrail } from '#src/action/follow-up/ui/action-trail.ts'
import { RequestFields } from '#src/action/follow-up/ui/request-fields.tsx'
import { hasTyped } from '#src/action/follow-up/ui/typed.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { partyMessages } from '#src/foundation/parties/messages.ts'
import { accountInWords } from '#src/foundation/parties/ui/account-in-words.ts'
import type { Colleague } from '#src/foundation/workspaces/queries.ts'
import { Form } from '#src/platform/forms/form.tsx'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { shown } from '#src/platform/forms/shown.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = { request: FieldRequest; colleagues: readonly Colleague[]; reply: Reply | null }

/** A question to be given to somebody else, said otherwise or withdrawn. */
export function RequestFormPage(props: Props) {
  const { request, reply } = props
  const t = useMessages(fieldRequestMessages)
  const words = useMessages(planMessages)
  const { actor } = usePage()
  const workspace = useWorkspace().slug
  const { actionId, field } = request
  const ask = followUpPaths.ask({ workspace, action: actionId })
  const trail = useActionTrail(
    { id: actionId, number: request.actionNumber },
    { label: t('title'), href: ask },
    { label: t('changeTitle') },
  )
  return (
    <>
      <DocumentTitle>{t('changeTitle')}</DocumentTitle>
      <PageHeader
        trail={trail}
        title={t('changeTitle')}
        lead={t('changeLead', { field: words(`columns.${field}`), action: request.actionTitle })}
      />
      {hasTyped(reply, 'accountId') || (isAwaited(request) && mayChangeRequest(actor, request)) ? (
        <Changing {...props} ask={ask} />
      ) : (
        <NotToBeChanged request={request} />
      )}
    </>
  )
}

function NotToBeChanged({ request }: { request: FieldRequest }) {
  const t = useMessages(fieldRequestMessages)
  if (request.deletedAt !== null) return <Notice title={t('answer.isWithdrawn')} />
  if (request.answeredAt !== null) return <Notice title={t('answer.isAnswered')} />
  return (
    <Notice>
      <p>{t('notYours')}</p>
    </Notice>
  )
}

function Changing({ request, colleagues, reply, ask }: Props & { ask: string }) {
  const t = useMessages(fieldRequestMessages)
  const parties = useMessages(partyMessages)
  const workspace = useWorkspace().slug
  const { id, actionId, name, accountId, note, dueOn, version } = request
  const left = request.worksHere ? [] : [{ id: accountId, name: accountInWords(request, parties) }]
  return (
    <>
      {!request.worksHere && (
        <Notice tone="watch">
          <p>{t('leftNote', { name })}</p>
        </Notice>
      )}
      <Card>
        <Form
          command={changeFieldRequest}
          reply={reply}
          values={{ accountId, note, dueOn: shown.day(dueOn) }}
          version={version}
          submit={t('save')}
          cancel={{ href: ask, label: t('cancel') }}
        >
          {(fields) => (
            <Stack>
              <RequestFields fields={fields} people={[...colleagues, ...left]} />
            </Stack>
          )}
        </Form>
      </Card>
      <RemoveForm
        action={followUpPaths.withdrawRequest({ workspace, action: actionId, request: id })}
        version={version}
        words={{
          open: t('withdraw'),
          explanation: t('withdrawMeans', { name }),
          confirm: t('withdrawConfirm'),
        }}
      />
    </>
  )
}
