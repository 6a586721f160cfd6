import type { ReactNode } from 'react'
import { addPolicyDomain, renamePolicyDomain } from '#src/foundation/library/commands.ts'
import { domainMessages } from '#src/foundation/library/messages.ts'
import { libraryPaths } from '#src/foundation/library/paths.ts'
import type { DomainInFull } from '#src/foundation/library/queries.ts'
import { TextField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

export function AddDomainPage({ reply }: { reply: Reply | null }) {
  const t = useMessages(domainMessages)
  return (
    <DomainPage title={t('form.addTitle')} lead={t('form.addLead')}>
      <Form command={addPolicyDomain} reply={reply} submit={t('form.save')} cancel={useCancel()}>
        {({ name }) => <TextField of={name} label={t('form.name')} hint={t('form.nameHint')} />}
      </Form>
    </DomainPage>
  )
}

export function RenameDomainPage({ domain, reply }: { domain: DomainInFull; reply: Reply | null }) {
  const t = useMessages(domainMessages)
  const { shipped } = domain
  const shippedName = shipped?.name[useLocale()] ?? ''
  return (
    <DomainPage title={t('form.renameTitle', { name: domain.name })} lead={t('form.renameLead')}>
      <Form
        command={renamePolicyDomain}
        reply={reply}
        values={{ name: domain.ownName ?? '' }}
        version={domain.version}
        submit={t('form.save')}
        cancel={useCancel()}
      >
        {({ name }) => (
          <TextField
            of={name}
            label={t('form.name')}
            hint={shipped ? t('form.shippedHint', { name: shippedName }) : t('form.nameHint')}
            optional={shipped !== undefined}
          />
        )}
      </Form>
    </DomainPage>
  )
}

function useCancel() {
  const t = useMessages(domainMessages)
  return { href: libraryPaths.domains({ workspace: useWorkspace().slug }), label: t('form.cancel') }
}

/** The frame around one form about one domain. */
function DomainPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const t = useMessages(domainMessages)
  const list = libraryPaths.domains({ workspace: useWorkspace().slug })
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader
        trail={{ label: t('title'), steps: [{ label: t('title'), href: list }, { label: title }] }}
        title={title}
        lead={lead}
      />
      <Card>{children}</Card>
    </>
  )
}
