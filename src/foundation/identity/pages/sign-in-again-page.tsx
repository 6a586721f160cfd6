import { identityMessages } from '#src/foundation/identity/messages.ts'
import { DemoWayIn } from '#src/foundation/identity/pages/demo-way-in.tsx'
import { signInAgainMessages } from '#src/foundation/identity/sign-in-again-messages.ts'
import { signInFields } from '#src/foundation/identity/sign-in-fields.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { Button } from '#src/ui/button.tsx'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Card } from '#src/ui/card.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Field } from '#src/ui/field.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

type Props = {
  kept: readonly (readonly [name: string, value: string])[]
  email: string
  demo: boolean
  problem: string | undefined
}

/** Between a form that was sent and its answer: the session was over. The form waits here, unseen, and is sent on. */
export function SignInAgainPage({ kept, email, demo, problem }: Props) {
  const t = useMessages(signInAgainMessages)
  const words = useMessages(identityMessages)
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      {demo && <DemoWayIn thenPress={t('submit')} />}
      <Card>
        <form className="form" method="post" noValidate>
          {problem !== undefined && <ErrorSummary title={problem} errors={[]} />}
          {kept.map(([name, value], place) => (
            <input key={place} type="hidden" name={name} defaultValue={value} />
          ))}
          <Stack>
            <Field id={signInFields.email} label={words('email')}>
              {(control) => (
                <TextInput
                  {...control}
                  name={signInFields.email}
                  type="email"
                  autoComplete="username"
                  defaultValue={email}
                />
              )}
            </Field>
            <Field id={signInFields.password} label={words('password')}>
              {(control) => (
                <TextInput
                  {...control}
                  name={signInFields.password}
                  type="password"
                  autoComplete="current-password"
                />
              )}
            </Field>
          </Stack>
          <ButtonRow>
            <Button kind="primary">{t('submit')}</Button>
          </ButtonRow>
        </form>
      </Card>
    </>
  )
}
