import type { AreaChoice } from '#src/foundation/areas/area-choice.ts'
import { areaMessages } from '#src/foundation/areas/messages.ts'
import { areaPaths } from '#src/foundation/areas/paths.ts'
import { AreaSearch } from '#src/foundation/areas/ui/area-search.tsx'
import { setUpMessages } from '#src/foundation/set-up/messages.ts'
import { setUpPaths } from '#src/foundation/set-up/paths.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { Island } from '#src/platform/web/island.tsx'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

export function ChooseMunicipalityPage({
  link,
  query,
  choices,
}: {
  link: string
  query: string
  choices: AreaChoice[]
}) {
  const t = useMessages(setUpMessages)
  const areas = useMessages(areaMessages)
  const words = {
    label: areas('search'),
    hint: areas('searchHint'),
    submit: areas('find'),
    none: areas('none'),
    found: areas('found'),
  }
  const action = setUpPaths.choose({ link })
  return (
    <>
      <DocumentTitle>{t('chooseTitle')}</DocumentTitle>
      <PageHeader title={t('chooseTitle')} lead={t('chooseLead')} />
      <Card>
        <Island
          name="area-search"
          source="src/foundation/areas/islands/area-search.ts"
          of={AreaSearch}
          props={{ action, source: areaPaths.search(), target: `${action}/{nis}`, query, choices, words }}
        />
      </Card>
    </>
  )
}
