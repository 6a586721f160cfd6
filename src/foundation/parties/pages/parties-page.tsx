import { partyMessages } from '#src/foundation/parties/messages.ts'
import { partyPaths } from '#src/foundation/parties/paths.ts'
import { mayRegisterParty } from '#src/foundation/parties/policy.ts'
import type { Party } from '#src/foundation/parties/queries.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'
import { DataTable } from '#src/ui/data-table.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

export function PartiesPage({ parties }: { parties: Party[] }) {
  const t = useMessages(partyMessages)
  const workspace = useWorkspace().slug
  const mayRegister = mayRegisterParty(usePage().actor)
  const add = mayRegister && (
    <Button kind="primary" icon="user-plus" href={partyPaths.add({ workspace })}>
      {t('add')}
    </Button>
  )
  const nameOf = ({ id, name }: Party) => <a href={partyPaths.party({ workspace, party: id })}>{name}</a>
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title')}
        lead={t('lead', { count: parties.length })}
        actions={parties.length > 0 ? add : undefined}
      />
      {parties.length === 0 ? (
        <EmptyState title={t('emptyTitle')} action={add}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('title')}
          rows={parties}
          rowKey={(party) => party.id}
          columns={[
            { key: 'name', title: t('name'), cell: nameOf },
            { key: 'kind', title: t('kindColumn'), cell: (party) => t(`kinds.${party.kind}`) },
          ]}
        />
      )}
    </>
  )
}
