import { mailMessages } from '#src/foundation/mails/messages.ts'
import { mailPaths } from '#src/foundation/mails/paths.ts'
import type { OpenedMail } from '#src/foundation/mails/queries.ts'
import { MailStateBadge } from '#src/foundation/mails/ui/mail-state.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { mailState } from '#src/platform/mail/mail-state.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { Field } from '#src/ui/field.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'
import { TextArea } from '#src/ui/text-area.tsx'

type Props = {
  /** With links as they work here. */
  mail: OpenedMail
  hasServer: boolean
}

/** One mail: what has become of it, and its text to copy. */
export function MailPage({ mail, hasServer }: Props) {
  const t = useMessages(mailMessages)
  const show = presenter(useLocale())
  const list = mailPaths.list({ workspace: useWorkspace().slug })
  const why = whyNot(mail, hasServer, t)
  return (
    <>
      <DocumentTitle>{mail.subject}</DocumentTitle>
      <PageHeader
        trail={{ label: t('title'), steps: [{ label: t('title'), href: list }, { label: mail.subject }] }}
        title={mail.subject}
      />
      <Card>
        <Stack>
          <DefinitionList
            items={[
              { term: t('to'), children: mail.to ?? t('gone') },
              { term: t('made'), children: show.moment(mail.at) },
              {
                term: t('state'),
                children: (
                  <>
                    <MailStateBadge mail={mail} hasServer={hasServer} />
                    {why !== undefined && <p>{why}</p>}
                  </>
                ),
              },
            ]}
          />
          <Field id="text" label={t('text')} hint={t('textHint')}>
            {(control) => (
              <TextArea {...control} readOnly rows={mail.body.split('\n').length} defaultValue={mail.body} />
            )}
          </Field>
        </Stack>
      </Card>
    </>
  )
}

type SayMail = ReturnType<typeof useMessages<(typeof mailMessages)['tree']>>

/** Why a mail has not gone out, where the word for its state does not say it. */
function whyNot(mail: OpenedMail, hasServer: boolean, t: SayMail): string | undefined {
  const { attempts, failure } = mail
  const state = mailState(mail, hasServer)
  if (state === 'waiting' && attempts > 0) return t('triedAgain', { attempts })
  if (state !== 'failed' || failure === null) return undefined
  if (failure === 'no-answer') return t('why.no-answer', { attempts: String(attempts) })
  return failure === 'no-address' ? t('why.no-address') : t('why.refused', { code: failure })
}
