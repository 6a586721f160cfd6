import type { UseOfDomain } from '#src/foundation/library/domain-use-queries.ts'
import { domainMessages } from '#src/foundation/library/messages.ts'
import { libraryPaths } from '#src/foundation/library/paths.ts'
import type { DomainInFull } from '#src/foundation/library/queries.ts'
import { removePolicyDomain } from '#src/foundation/library/remove-domain-commands.ts'
import { SelectField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Prose } from '#src/ui/prose.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  domain: DomainInFull
  uses: readonly UseOfDomain[]
  others: readonly { id: string; name: string }[]
  reply: Reply | null
}

/** What lies in a domain, and where it goes before the domain is taken away. */
export function RemoveDomainPage({ domain, uses, others, reply }: Props) {
  const t = useMessages(domainMessages)
  const { list } = presenter(useLocale())
  const domains = libraryPaths.domains({ workspace: useWorkspace().slug })
  const title = t('remove.title', { name: domain.name })
  const isUsed = uses.length > 0
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader
        trail={{ label: t('title'), steps: [{ label: t('title'), href: domains }, { label: title }] }}
        title={title}
        lead={
          isUsed
            ? t('remove.usedLead', { uses: list(uses.map(({ words }) => words)) })
            : t('remove.unusedLead')
        }
      />
      <Stack>
        {uses.map((use) => (
          <Use key={use.words} {...use} />
        ))}
        <Card>
          <Form
            command={removePolicyDomain}
            reply={reply}
            values={{ moveTo: '' }}
            version={domain.version}
            submit={t(isUsed ? 'remove.move' : 'remove.confirm')}
            cancel={{ href: domains, label: t('remove.keep') }}
          >
            {({ moveTo }) =>
              isUsed && (
                <SelectField
                  of={moveTo}
                  label={t('remove.moveTo')}
                  hint={t('remove.moveToHint')}
                  placeholder={t('remove.choose')}
                  options={others.map(({ id, name }) => ({ value: id, label: name }))}
                />
              )
            }
          </Form>
        </Card>
      </Stack>
    </>
  )
}

function Use({ words, first, more }: UseOfDomain) {
  const t = useMessages(domainMessages)
  return (
    <Card title={words}>
      <Prose>
        <ul>
          {first.map((one, place) => (
            <li key={place}>
              <a href={one.href}>{one.words}</a>
            </li>
          ))}
          {more > 0 && <li>{t('remove.more', { count: more })}</li>}
        </ul>
      </Prose>
    </Card>
  )
}
