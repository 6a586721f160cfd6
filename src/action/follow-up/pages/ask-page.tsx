import { askedFields } from '#src/action/follow-up/asked-field.ts'
import { askField } from '#src/action/follow-up/field-request-commands.ts'
import { fieldRequestMessages } from '#src/action/follow-up/field-request-messages.ts'
import type { FieldRequest } from '#src/action/follow-up/field-request-queries.ts'
import { isAwaited } from '#src/action/follow-up/field-request.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { mayChangeRequest } from '#src/action/follow-up/policy.ts'
import { useActionTrail } from '#src/action/follow-up/ui/action-trail.ts'
import { RequestFields } from '#src/action/follow-up/ui/request-fields.tsx'
import { RequestBadge, requestInWords } from '#src/action/follow-up/ui/request-words.tsx'
import type { Action } from '#src/action/plan/action-queries.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import type { Colleague } from '#src/foundation/workspaces/queries.ts'
import { ChoiceField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  action: Action
  requests: readonly FieldRequest[]
  colleagues: readonly Colleague[]
  reply: Reply | null
}

/** Ask one colleague to fill in one field of an action, and what was asked before. */
export function AskPage({ action, requests, colleagues, reply }: Props) {
  const t = useMessages(fieldRequestMessages)
  const workspace = useWorkspace().slug
  const trail = useActionTrail(action, { label: t('title') })
  const choices = useFieldChoices(action)
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader trail={trail} title={t('title')} lead={t('lead', { action: action.title })} />
      <Columns aside={<AskedBefore requests={requests} />}>
        <Card>
          <Form
            command={askField}
            reply={reply}
            values={{ field: askedFields.find((field) => action[field] === null) ?? '' }}
            submit={t('ask')}
            cancel={{ href: planPaths.action({ workspace, action: action.id }), label: t('cancel') }}
          >
            {(fields) => (
              <Stack>
                <ChoiceField of={fields.field} label={t('field')} options={choices} />
                <RequestFields fields={fields} people={colleagues} />
              </Stack>
            )}
          </Form>
        </Card>
      </Columns>
    </>
  )
}

function useFieldChoices(action: Action) {
  const t = useMessages(fieldRequestMessages)
  const words = useMessages(planMessages)
  return askedFields.map((field) => ({
    value: field,
    label: words(`columns.${field}`),
    ...(action[field] !== null && { hint: t('filledAlready') }),
  }))
}

function AskedBefore({ requests }: { requests: readonly FieldRequest[] }) {
  const t = useMessages(fieldRequestMessages)
  const words = useMessages(planMessages)
  const show = presenter(useLocale())
  const { actor } = usePage()
  const workspace = useWorkspace().slug
  const items = requests.map((request) => ({
    key: request.id,
    title: words(`columns.${request.field}`),
    text: (
      <>
        {requestInWords(request, t, show)}
        {isAwaited(request) && mayChangeRequest(actor, request) && (
          <>
            {' '}
            <a href={followUpPaths.request({ workspace, action: request.actionId, request: request.id })}>
              {t('passOn')}
            </a>
          </>
        )}
      </>
    ),
    action: <RequestBadge request={request} />,
  }))
  return (
    <Card title={t('list')}>{items.length > 0 ? <ItemList items={items} /> : <p>{t('listEmpty')}</p>}</Card>
  )
}
