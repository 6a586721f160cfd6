import { Fragment, type ReactElement } from 'react'
import { partyMessages } from '#src/foundation/parties/messages.ts'
import { partyPaths } from '#src/foundation/parties/paths.ts'
import { mayRegisterParty } from '#src/foundation/parties/policy.ts'
import type { PartyAccount } from '#src/foundation/parties/account-queries.ts'
import type { Party } from '#src/foundation/parties/queries.ts'
import { accountInWords } from '#src/foundation/parties/ui/account-in-words.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

type Props = { party: Party; account: PartyAccount | null; work: readonly ReactElement[] }

/** One party: who it is, who signs in for it, and what it does. */
export function PartyPage({ party, account, work }: Props) {
  const t = useMessages(partyMessages)
  const workspace = useWorkspace().slug
  const mayChange = mayRegisterParty(usePage().actor)
  const list = partyPaths.list({ workspace })
  return (
    <>
      <DocumentTitle>{party.name}</DocumentTitle>
      <PageHeader
        trail={{ label: t('title'), steps: [{ label: t('title'), href: list }, { label: party.name }] }}
        title={party.name}
        lead={
          <>
            {t(`kindLead.${party.kind}`)}
            {account && <> {t('signsIn', { name: accountInWords(account, t) })}</>}
          </>
        }
        actions={
          mayChange && (
            <Button icon="pencil" href={partyPaths.edit({ workspace, party: party.id })}>
              {t('editTitle')}
            </Button>
          )
        }
      />
      {work.map((part, place) => (
        <Fragment key={place}>{part}</Fragment>
      ))}
    </>
  )
}
