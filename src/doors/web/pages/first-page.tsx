import { firstPageMessages } from '#src/doors/web/first-page-messages.ts'
import { webPaths } from '#src/doors/web/paths.ts'
import { identityPaths } from '#src/foundation/identity/paths.ts'
import { workspaceMessages } from '#src/foundation/workspaces/messages.ts'
import { publisherWorkspace } from '#src/foundation/workspaces/publisher.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Icon } from '#src/ui/icons/icon.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Person } from '#src/ui/person.tsx'

export type FirstPageProps = {
  people: readonly { accountId: string; name: string; role: Role }[]
  canBeSetUp: boolean
  workspaces: readonly { slug: string; name: string }[]
}

/** Where a newcomer chooses: look around in the example, or set up a municipality. */
export function FirstPage({ people, canBeSetUp, workspaces }: FirstPageProps) {
  const t = useMessages(firstPageMessages)
  const { actor } = usePage()
  const signedIn = actor.kind === 'person'
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      {signedIn && <OwnWorkspaces workspaces={workspaces} />}
      {people.length > 0 && <DemoPeople people={people} />}
      {canBeSetUp && (
        <Card title={t('setUpTitle')}>
          <p>{t('setUpText')}</p>
        </Card>
      )}
      {!signedIn && !canBeSetUp && (
        <Card title={t('signInTitle')}>
          <p>{t('signInText')}</p>
          <p>
            <Button
              kind={people.length > 0 ? 'secondary' : 'primary'}
              icon="log-in"
              href={identityPaths.signIn()}
            >
              {t('signIn')}
            </Button>
          </p>
        </Card>
      )}
    </>
  )
}

function OwnWorkspaces({ workspaces }: Pick<FirstPageProps, 'workspaces'>) {
  const t = useMessages(firstPageMessages)
  const municipalities = workspaces.filter(({ slug }) => slug !== publisherWorkspace.slug)
  const published = workspaces.filter(({ slug }) => slug === publisherWorkspace.slug)
  const wayTo = ({ slug, name }: (typeof workspaces)[number]) => ({
    key: slug,
    title: <a href={webPaths.overview({ workspace: slug })}>{name}</a>,
  })
  const items = [
    ...municipalities.map((one) => ({ ...wayTo(one), icon: 'landmark' as const })),
    ...published.map((one) => ({ ...wayTo(one), icon: 'chart-line' as const, text: t('ownPublished') })),
  ]
  return (
    <Card title={t('ownTitle')} tone="accent">
      {items.length > 0 ? <ItemList items={items} /> : <p>{t('ownEmpty')}</p>}
    </Card>
  )
}

function DemoPeople({ people }: Pick<FirstPageProps, 'people'>) {
  const t = useMessages(firstPageMessages)
  const roles = useMessages(workspaceMessages)
  return (
    <Card title={t('demoTitle')} tone="accent">
      <p>{t('demoText')}</p>
      <form method="post" action={webPaths.demo()}>
        <ul className="person-choices">
          {people.map(({ accountId, name, role }) => (
            <li key={accountId}>
              <button className="person-choice" name="person" value={accountId}>
                <Person name={name} note={roles(`roles.${role}`)} />
                <Icon name="chevron-right" />
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Card>
  )
}
