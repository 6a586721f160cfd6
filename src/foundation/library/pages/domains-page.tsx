import { domainMessages } from '#src/foundation/library/messages.ts'
import { libraryPaths } from '#src/foundation/library/paths.ts'
import type { DomainInFull } from '#src/foundation/library/queries.ts'
import { documentsInWords } from '#src/foundation/library/reference-words.ts'
import { mayManageWorkspace } from '#src/foundation/workspaces/policy.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { CellNote } from '#src/ui/cell.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Missing = { code: string; name: string }
type Props = {
  domains: readonly DomainInFull[]
  /** What lies in each, in words, by its identifier. */
  uses: ReadonlyMap<string, readonly string[]>
  missing: readonly Missing[]
}

/** The list of the municipality, in its own order and its own words. */
export function DomainsPage({ domains, uses, missing }: Props) {
  const t = useMessages(domainMessages)
  const workspace = useWorkspace().slug
  const mayManage = mayManageWorkspace(usePage().actor)
  const columns = useColumns(domains, uses)
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title')}
        lead={domains.length > 0 && t('lead', { count: domains.length })}
        actions={
          mayManage && (
            <Button kind="primary" icon="plus" href={libraryPaths.addDomain({ workspace })}>
              {t('list.add')}
            </Button>
          )
        }
      />
      <Stack>
        {domains.length === 0 ? (
          <EmptyState title={t('empty.title')} action={mayManage && <Adopt />}>
            {t('empty.text')}
          </EmptyState>
        ) : (
          <DataTable caption={t('title')} rows={domains} rowKey={({ id }) => id} columns={columns} />
        )}
        {mayManage && domains.length > 0 && missing.length > 0 && <MissingDomains missing={missing} />}
      </Stack>
    </>
  )
}

function useColumns(domains: readonly DomainInFull[], uses: Props['uses']): Column<DomainInFull>[] {
  const t = useMessages(domainMessages)
  const { list } = presenter(useLocale())
  const mayManage = mayManageWorkspace(usePage().actor)
  const changes: Column<DomainInFull>[] = [
    {
      key: 'order',
      title: t('list.order'),
      width: 'fit',
      cell: (domain) => <Moves domain={domain} domains={domains} />,
    },
    {
      key: 'change',
      title: t('list.change'),
      width: 'fit',
      cell: (domain) => <Changes domain={domain} isOnly={domains.length === 1} />,
    },
  ]
  return [
    { key: 'name', title: t('list.name'), width: 'wide', cell: (domain) => <Name {...domain} /> },
    {
      key: 'uses',
      title: t('list.uses'),
      width: 'medium',
      cell: ({ id }) => list(uses.get(id) ?? [t('list.unused')]),
    },
    ...(mayManage ? changes : []),
  ]
}

/** What it is called here, what the shipped list calls it, and where that was read. */
function Name({ name, ownName, shipped }: DomainInFull) {
  const t = useMessages(domainMessages)
  const locale = useLocale()
  if (!shipped)
    return (
      <>
        {name}
        <CellNote>{t('list.own')}</CellNote>
      </>
    )
  return (
    <>
      {name}
      {ownName !== null && <CellNote>{t('list.ownName', { name: shipped.name[locale] })}</CellNote>}
      <Disclosure summary={t('list.source')}>
        <CellNote>{documentsInWords(shipped.references, locale)}.</CellNote>
      </Disclosure>
    </>
  )
}

type ChangeProps = { domain: DomainInFull }

/** Words of a button that says, to who does not see its row, of which domain it speaks. */
function useWords({ name }: DomainInFull) {
  const t = useMessages(domainMessages)
  return (what: 'rename' | 'earlier' | 'later' | 'remove') => ({
    'aria-label': t('list.pair', { name: t(`list.${what}`), words: name }),
    children: t(`list.${what}`),
  })
}

/** Buttons that put a domain before or after its neighbour. */
function Moves({ domain, domains }: ChangeProps & Pick<Props, 'domains'>) {
  const { id, version } = domain
  const words = useWords(domain)
  const button = (to: 'earlier' | 'later') => <Button kind="quiet" name="to" value={to} {...words(to)} />
  return (
    <form method="post" action={libraryPaths.moveDomain({ workspace: useWorkspace().slug, domain: id })}>
      <input type="hidden" name="_key" value={newIdentifier()} />
      <input type="hidden" name="version" value={version} />
      {domains.at(0)?.id !== id && button('earlier')}
      {domains.at(-1)?.id !== id && button('later')}
    </form>
  )
}

function Changes({ domain, isOnly }: ChangeProps & { isOnly: boolean }) {
  const at = { workspace: useWorkspace().slug, domain: domain.id }
  const words = useWords(domain)
  return (
    <div>
      <Button kind="quiet" href={libraryPaths.renameDomain(at)} {...words('rename')} />
      {!isOnly && <Button kind="quiet" href={libraryPaths.removeDomain(at)} {...words('remove')} />}
    </div>
  )
}

function MissingDomains({ missing }: Pick<Props, 'missing'>) {
  const t = useMessages(domainMessages)
  return (
    <Card title={t('missing.title')} lead={t('missing.text')}>
      <ItemList
        items={missing.map((one) => ({ key: one.code, title: one.name, action: <Adopt missing={one} /> }))}
      />
    </Card>
  )
}

/** Brings back one shipped domain; without one all of them. */
function Adopt({ missing }: { missing?: Missing }) {
  const t = useMessages(domainMessages)
  const words = missing ? t('missing.back') : t('empty.adopt')
  return (
    <form method="post" action={libraryPaths.adoptDomains({ workspace: useWorkspace().slug })}>
      <input type="hidden" name="_key" value={newIdentifier()} />
      {missing && <input type="hidden" name="code" value={missing.code} />}
      <Button
        kind={missing ? 'secondary' : 'primary'}
        aria-label={missing && t('list.pair', { name: words, words: missing.name })}
      >
        {words}
      </Button>
    </form>
  )
}
