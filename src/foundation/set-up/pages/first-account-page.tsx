import { areaName } from '#src/foundation/areas/area-name.ts'
import type { Area } from '#src/foundation/areas/area.ts'
import { setUpMunicipality } from '#src/foundation/set-up/commands.ts'
import { setUpMessages } from '#src/foundation/set-up/messages.ts'
import { setUpPaths } from '#src/foundation/set-up/paths.ts'
import { TextField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = { link: string; area: Area; reply: Reply | null }

export function FirstAccountPage({ link, area, reply }: Props) {
  const t = useMessages(setUpMessages)
  const name = areaName(area, useLocale())
  const back = setUpPaths.choose({ link })
  return (
    <>
      <DocumentTitle>{t('accountTitle', { name })}</DocumentTitle>
      <PageHeader title={t('accountTitle', { name })} lead={t('accountLead')} />
      <Card>
        <Form
          command={setUpMunicipality}
          reply={reply}
          submit={t('submit')}
          cancel={{ href: back, label: t('other') }}
        >
          {(fields) => (
            <Stack>
              <TextField of={fields.name} label={t('name')} autoComplete="name" />
              <TextField of={fields.email} label={t('email')} type="email" autoComplete="username" />
              <TextField
                of={fields.password}
                label={t('password')}
                hint={t('passwordHint')}
                type="password"
                autoComplete="new-password"
              />
            </Stack>
          )}
        </Form>
      </Card>
    </>
  )
}
