import type { DataSource } from '#src/foundation/library/shipped-data-sources.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { backgroundMessages } from '#src/situation/indicators/background-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { ReferenceList } from '#src/situation/indicators/ui/reference-list.tsx'
import { Button } from '#src/ui/button.tsx'
import { CardGrid } from '#src/ui/card-grid.tsx'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

/** Where figures about the municipality are found, what each place offers and how one gets it (RQ-ENV-05). */
export function DataSourcesPage({ sources }: { sources: readonly DataSource[] }) {
  const t = useMessages(backgroundMessages)
  const ti = useMessages(indicatorMessages)
  const workspace = useWorkspace().slug
  const situation = indicatorPaths.situation({ workspace })
  return (
    <>
      <DocumentTitle>{t('sources.title')}</DocumentTitle>
      <PageHeader
        trail={{
          label: ti('navigation'),
          steps: [{ label: ti('navigation'), href: situation }, { label: t('sources.title') }],
        }}
        title={t('sources.link')}
        lead={`${t('sources.lead')} ${t('sources.after')}`}
        actions={
          mayKeepFigures(usePage().actor) && (
            <Button icon="plus" href={importPaths.upload({ workspace })}>
              {ti('readIn')}
            </Button>
          )
        }
      />
      <CardGrid columns={2}>
        {sources.map((source) => (
          <SourceCard key={source.code} source={source} />
        ))}
      </CardGrid>
    </>
  )
}

function SourceCard({ source }: { source: DataSource }) {
  const t = useMessages(backgroundMessages)
  const locale = useLocale()
  const { address, name } = source
  return (
    <Card title={address === null ? name : <a href={address}>{name}</a>}>
      <DefinitionList
        arrange="under"
        items={[
          { term: t('sources.offers'), children: source.offers[locale] },
          { term: t('sources.how'), children: source.how[locale] },
          { term: t('sources.reach'), children: t(`sources.reaches.${source.reach}`) },
        ]}
      />
      <ReferenceList references={source.references} />
    </Card>
  )
}
