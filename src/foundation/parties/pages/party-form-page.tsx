import { changeParty, registerParty } from '#src/foundation/parties/commands.ts'
import { partyMessages } from '#src/foundation/parties/messages.ts'
import { partyKinds } from '#src/foundation/parties/party.ts'
import { partyPaths } from '#src/foundation/parties/paths.ts'
import type { PartyAccount } from '#src/foundation/parties/account-queries.ts'
import type { Party } from '#src/foundation/parties/queries.ts'
import { accountInWords } from '#src/foundation/parties/ui/account-in-words.ts'
import type { Colleague } from '#src/foundation/workspaces/queries.ts'
import { ChoiceField, SelectField, TextField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  party: Party | null
  /** Whom it signs in as now; somebody who left can be kept, not chosen anew. */
  account: PartyAccount | null
  colleagues: readonly Colleague[]
  reply: Reply | null
}

/** What is known of a party: a new one, or one that is there. */
export function PartyFormPage({ party, account, colleagues, reply }: Props) {
  const t = useMessages(partyMessages)
  const workspace = useWorkspace().slug
  const list = partyPaths.list({ workspace })
  const title = party ? t('editTitle') : t('addTitle')
  const own = party && { label: party.name, href: partyPaths.party({ workspace, party: party.id }) }
  const steps = [{ label: t('title'), href: list }, ...(own ? [own] : []), { label: title }]
  const left = account && !account.worksHere ? [{ id: account.id, name: accountInWords(account, t) }] : []
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader trail={{ label: t('title'), steps }} title={title} lead={t('privacy')} />
      <Card>
        <Form
          command={party ? changeParty : registerParty}
          reply={reply}
          values={{
            name: party?.name ?? '',
            kind: party?.kind ?? 'service',
            accountId: party?.accountId ?? '',
          }}
          version={party?.version}
          submit={t('save')}
          cancel={{ href: own?.href ?? list, label: t('cancel') }}
        >
          {(fields) => (
            <Stack>
              <TextField of={fields.name} label={t('name')} />
              <ChoiceField
                of={fields.kind}
                label={t('kind')}
                options={partyKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
              />
              <SelectField
                of={fields.accountId}
                label={t('account')}
                hint={t('accountHint')}
                optional
                placeholder={t('noAccount')}
                options={[...colleagues, ...left].map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Stack>
          )}
        </Form>
      </Card>
    </>
  )
}
