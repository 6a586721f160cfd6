import { answerFieldRequest } from '#src/action/follow-up/field-request-commands.ts'
import { fieldRequestMessages } from '#src/action/follow-up/field-request-messages.ts'
import type { FieldRequest } from '#src/action/follow-up/field-request-queries.ts'
import { isAwaited, requestState } from '#src/action/follow-up/field-request.ts'
import { myActionsMessages } from '#src/action/follow-up/my-actions-messages.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { mayAnswer } from '#src/action/follow-up/policy.ts'
import { filledInWords } from '#src/action/follow-up/ui/request-words.tsx'
import { hasTyped } from '#src/action/follow-up/ui/typed.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { TextAreaField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { paragraphsOf } from '#src/situation/analysis/conclusion.ts'
import { Card } from '#src/ui/card.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Prose } from '#src/ui/prose.tsx'

type Props = { request: FieldRequest; reply: Reply | null }

/** One field of an action, for the one person who is asked to fill it in; others see how the question stands. */
export function AnswerPage({ request, reply }: Props) {
  const t = useMessages(fieldRequestMessages)
  const words = useMessages(planMessages)
  const mine = useMessages(myActionsMessages)
  const show = presenter(useLocale())
  const { actor } = usePage()
  const workspace = useWorkspace().slug
  const list = { label: mine('title'), href: followUpPaths.mine({ workspace }) }
  const canAnswer = hasTyped(reply, 'answer') || (isAwaited(request) && mayAnswer(actor, request))
  const title = t(canAnswer ? 'answer.title' : 'answer.asked', { field: words(`columns.${request.field}`) })
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader
        trail={{ label: mine('title'), steps: [list, { label: title }] }}
        title={title}
        lead={t('answer.lead', {
          asker: request.askerName ?? t('answer.somebody'),
          action: request.actionTitle,
          day: request.dueOn === null ? 'none' : show.day(request.dueOn),
        })}
      />
      {request.note !== null && <Paragraphs text={request.note} />}
      <HowItStands request={request} />
      {canAnswer ? <Answering request={request} reply={reply} /> : <StandsNow request={request} />}
      <p>
        <a href={planPaths.action({ workspace, action: request.actionId })}>{t('answer.toAction')}</a>
      </p>
    </>
  )
}

/** That somebody filled it in meanwhile, or that nothing is asked of this reader any more. */
function HowItStands({ request }: { request: FieldRequest }) {
  const t = useMessages(fieldRequestMessages)
  const show = presenter(useLocale())
  const { actor } = usePage()
  const state = requestState(request)
  if (state === 'answered') return <Notice title={t('answer.isAnswered')} />
  if (state === 'withdrawn') return <Notice title={t('answer.isWithdrawn')} />
  if (!mayAnswer(actor, request)) {
    const { name } = request
    return (
      <Notice title={t('answer.forOther', { name })}>
        {!request.worksHere && <p>{t('leftNote', { name })}</p>}
      </Notice>
    )
  }
  if (state !== 'filled') return null
  return (
    <Notice title={t('answer.meanwhile')}>
      <p>{t('answer.meanwhileText', { by: filledInWords(request, t, show) })}</p>
    </Notice>
  )
}

function Answering({ request, reply }: Props) {
  const t = useMessages(fieldRequestMessages)
  const words = useMessages(planMessages)
  const workspace = useWorkspace().slug
  return (
    <Card>
      <Form
        command={answerFieldRequest}
        reply={reply}
        values={{ answer: request.current }}
        version={request.actionVersion}
        submit={t('answer.save')}
        cancel={{ href: followUpPaths.mine({ workspace }), label: t('cancel') }}
      >
        {({ answer }) => (
          <TextAreaField
            of={answer}
            label={words(`columns.${request.field}`)}
            hint={request.current === null ? t('answer.emptyHint') : t('answer.hint')}
            rows={8}
          />
        )}
      </Form>
    </Card>
  )
}

function StandsNow({ request }: { request: FieldRequest }) {
  const t = useMessages(fieldRequestMessages)
  return (
    <Card title={t('answer.now')}>
      <Paragraphs text={request.current ?? t('answer.nothing')} />
    </Card>
  )
}

const Paragraphs = ({ text }: { text: string }) => (
  <Prose>
    {paragraphsOf(text).map((paragraph, place) => (
      <p key={place} dir="auto">
        {paragraph}
      </p>
    ))}
  </Prose>
)
