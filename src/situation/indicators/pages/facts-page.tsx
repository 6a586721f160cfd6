import { factGroups, type Fact } from '#src/foundation/library/shipped-facts.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { backgroundMessages } from '#src/situation/indicators/background-messages.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { ReferenceList } from '#src/situation/indicators/ui/reference-list.tsx'
import { CardGrid } from '#src/ui/card-grid.tsx'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { Heading } from '#src/ui/heading.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'
import { Stat } from '#src/ui/stat.tsx'

/** National figures, a card for each: two definitions never stand in one series (RQ-ENV-08). */
export function FactsPage({ facts }: { facts: readonly Fact[] }) {
  const t = useMessages(backgroundMessages)
  const ti = useMessages(indicatorMessages)
  const situation = indicatorPaths.situation({ workspace: useWorkspace().slug })
  return (
    <>
      <DocumentTitle>{t('facts.link')}</DocumentTitle>
      <PageHeader
        trail={{
          label: ti('navigation'),
          steps: [{ label: ti('navigation'), href: situation }, { label: t('facts.link') }],
        }}
        title={t('facts.title')}
        lead={t('facts.lead')}
      />
      <Stack gap="large">
        {factGroups.map((group) => (
          <section key={group}>
            <Stack gap="medium">
              <Heading level={2}>{t(`facts.groups.${group}`)}</Heading>
              <CardGrid>
                {facts
                  .filter((fact) => fact.group === group)
                  .map((fact) => (
                    <FactCard key={fact.code} fact={fact} />
                  ))}
              </CardGrid>
            </Stack>
          </section>
        ))}
      </Stack>
    </>
  )
}

function FactCard({ fact }: { fact: Fact }) {
  const t = useMessages(backgroundMessages)
  const locale = useLocale()
  const { area, year, note } = fact
  const unsaid = t('facts.unsaid')
  const place = t('facts.place', {
    area: area === null ? t('facts.noArea') : t(`facts.areas.${area}`),
    year: year ?? t('facts.noYear'),
  })
  return (
    <Card id={fact.code}>
      <Stat figure={fact.figure[locale]}>{fact.measure[locale]}</Stat>
      <DefinitionList
        items={[
          { term: t('facts.population'), children: fact.population[locale] },
          { term: t('facts.where'), children: area === null && year === null ? unsaid : place },
          { term: t('facts.publisher'), children: fact.publisher ?? unsaid },
          ...(note ? [{ term: t('facts.note'), children: note[locale] }] : []),
        ]}
      />
      <ReferenceList references={fact.references} />
    </Card>
  )
}
