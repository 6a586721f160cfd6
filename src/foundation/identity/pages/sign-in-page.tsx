import { identityMessages } from '#src/foundation/identity/messages.ts'
import type { signInInput } from '#src/foundation/identity/forms.ts'
import { DemoWayIn } from '#src/foundation/identity/pages/demo-way-in.tsx'
import type { Act } from '#src/platform/command.ts'
import { TextField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { ownAddress } from '#src/platform/web/own-address.ts'
import { usePage } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = { act: Act<typeof signInInput, unknown>; demo: boolean; reply: Reply | null }

export function SignInPage({ act, demo, reply }: Props) {
  const t = useMessages(identityMessages)
  // Whoever chose to sign in knows why; whoever was led here is told.
  const wasLedHere = ownAddress(usePage().url.searchParams.get('terug')) !== '/'
  return (
    <>
      <DocumentTitle>{t('signInTitle')}</DocumentTitle>
      <PageHeader title={t('signInTitle')} lead={wasLedHere ? t('needed') : undefined} />
      {demo && <DemoWayIn />}
      <Card>
        <Form command={act} reply={reply} submit={t('signIn')}>
          {(fields) => (
            <Stack>
              <TextField of={fields.email} label={t('email')} type="email" autoComplete="username" />
              <TextField
                of={fields.password}
                label={t('password')}
                type="password"
                autoComplete="current-password"
              />
            </Stack>
          )}
        </Form>
      </Card>
    </>
  )
}
