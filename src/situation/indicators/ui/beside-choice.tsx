import type { Area } from '#src/foundation/areas/area.ts'
import { chooseArea } from '#src/foundation/areas/area-choice.ts'
import { areaName } from '#src/foundation/areas/area-name.ts'
import { areaMessages } from '#src/foundation/areas/messages.ts'
import { areaPaths } from '#src/foundation/areas/paths.ts'
import { AreaSearch } from '#src/foundation/areas/ui/area-search.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { Island } from '#src/platform/web/island.tsx'
import { usePage } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { mostBeside, type Compared } from '#src/situation/indicators/compared-areas.ts'
import { comparisonMessages } from '#src/situation/indicators/comparison-messages.ts'
import { addressWith, keptInAddress } from '#src/situation/indicators/wanted-comparison.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { Stack } from '#src/ui/stack.tsx'

/** Where the choice stands in the address that the search fills in. */
const chosenThere = '{nis}'

type Props = {
  beside: Compared['beside']
  /** Those of which the page has no figure at all. */
  unknown?: readonly Area[]
}

/** Other municipalities beside ours: each with a way to take it away, and a search for one more. */
export function BesideChoice({ beside, unknown = [] }: Props) {
  const t = useMessages(comparisonMessages)
  const locale = useLocale()
  const { url } = usePage()
  const codes = beside.map(({ nis }) => nis)
  const withCodes = (next: readonly string[]) => addressWith(url, { naast: next.join(',') })
  return (
    <Stack gap="small">
      {beside.length > 0 && (
        <ButtonRow>
          {beside.map((area) => (
            <Button
              key={area.nis}
              kind="quiet"
              icon="x"
              href={withCodes(codes.filter((nis) => nis !== area.nis))}
            >
              {t('beside.remove', { area: areaName(area, locale) })}
            </Button>
          ))}
        </ButtonRow>
      )}
      {unknown.length > 0 && (
        <SmallPrint>
          {t('beside.unknown', {
            areas: presenter(locale).list(unknown.map((area) => areaName(area, locale))),
          })}
        </SmallPrint>
      )}
      <Disclosure summary={t('beside.open')} open={url.searchParams.has('q')}>
        {beside.length < mostBeside ? (
          <Search target={withCodes([...codes, chosenThere])} />
        ) : (
          <p>{t('beside.full', { most: String(mostBeside) })}</p>
        )}
      </Disclosure>
    </Stack>
  )
}

function Search({ target }: { target: string }) {
  const t = useMessages(comparisonMessages)
  const areas = useMessages(areaMessages)
  const locale = useLocale()
  const { url } = usePage()
  const query = url.searchParams.get('q') ?? ''
  return (
    <Island
      name="area-search"
      source="src/foundation/areas/islands/area-search.ts"
      of={AreaSearch}
      props={{
        action: url.pathname,
        source: areaPaths.search(),
        kept: keptInAddress(url.searchParams),
        target,
        query,
        choices: chooseArea(query, locale),
        words: {
          label: t('beside.search'),
          hint: areas('searchHint'),
          submit: areas('find'),
          none: areas('none'),
          found: areas('found'),
        },
      }}
    />
  )
}
