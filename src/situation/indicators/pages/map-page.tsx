import { areaInSentence, areaName } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import type { IndicatorMap } from '#src/situation/indicators/map-queries.ts'
import { mapSentence } from '#src/situation/indicators/map-sentence.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { hasMap, type DrawnMap } from '#src/situation/indicators/municipality-map.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { nearestAround, useBars } from '#src/situation/indicators/ui/bars-drawing.ts'
import { MapChoice, mapQuery } from '#src/situation/indicators/ui/map-choice.tsx'
import { useFrameWords, useMapDrawing, useMapNotes } from '#src/situation/indicators/ui/map-drawing.ts'
import { MapTable } from '#src/situation/indicators/ui/map-table.tsx'
import { NoArea } from '#src/situation/indicators/ui/scope-bar.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { AreaMap } from '#src/ui/chart/area-map.tsx'
import { BarChart } from '#src/ui/chart/bar-chart.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Heading } from '#src/ui/heading.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  found: IndicatorMap
  seriesId: string | null
  /** What was asked for as a period, where there is nothing of it. */
  unknownPeriod: string | null
  page: number
}

/** One indicator in all municipalities of our province or region: what one sees, the map, and its figures. */
export function MapPage({ found, seriesId, unknownPeriod, page }: Props) {
  const t = useMessages(mapMessages)
  const ti = useMessages(indicatorMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const { indicator, chosen, map } = found
  const name = indicator.name[locale]
  const address = { workspace, indicator: indicator.code }
  const query = mapQuery(found, seriesId)
  const drawn = map && hasMap(map) ? map : null
  const steps = [
    { label: ti('navigation'), href: indicatorPaths.situation({ workspace }, { gebied: query.gebied }) },
    {
      label: name,
      href: indicatorPaths.indicator(address, { gebied: query.gebied, reeks: query.reeks }),
    },
    { label: t('link') },
  ]
  return (
    <>
      <DocumentTitle>{t('title', { indicator: name })}</DocumentTitle>
      <PageHeader
        trail={{ label: ti('navigation'), steps }}
        title={t('title', { indicator: name })}
        lead={chosen && (map ? mapSentence(map, locale) : t('emptyLead'))}
        actions={
          drawn && (
            <>
              <Button icon="download" href={indicatorPaths.mapCsv(address, query)}>
                {ti('download')}
              </Button>
              <Button icon="download" href={indicatorPaths.mapSvg(address, query)}>
                {t('svg')}
              </Button>
            </>
          )
        }
      />
      <MapChoice found={found} seriesId={seriesId} />
      {!chosen && <NoArea />}
      {unknownPeriod !== null && map && (
        <Notice>
          {t('periodUnknown', { text: unknownPeriod, period: periodLabel(map.period, locale) })}
        </Notice>
      )}
      {chosen && !drawn && <NothingToMap />}
      {drawn && (
        <Stack gap="large">
          <DrawnCard map={drawn} name={name} />
          <BarsCard map={drawn} name={name} href={indicatorPaths.barsSvg(address, query)} />
          <section>
            <Stack gap="medium">
              <Heading level={2}>{t('table.title')}</Heading>
              <MapTable
                map={drawn}
                caption={t('table.title')}
                page={page}
                hrefOf={(other) => indicatorPaths.map(address, { ...query, pagina: other })}
              />
            </Stack>
          </section>
        </Stack>
      )}
    </>
  )
}

function NothingToMap() {
  const t = useMessages(mapMessages)
  const ti = useMessages(indicatorMessages)
  const workspace = useWorkspace().slug
  const action = mayKeepFigures(usePage().actor) && (
    <Button kind="primary" icon="plus" href={importPaths.upload({ workspace })}>
      {ti('readIn')}
    </Button>
  )
  return (
    <EmptyState title={t('emptyTitle')} action={action}>
      {t('emptyText')}
    </EmptyState>
  )
}

function DrawnCard({ map, name }: { map: DrawnMap; name: string }) {
  const t = useMessages(mapMessages)
  const locale = useLocale()
  const frame = useFrameWords(map)
  const period = periodLabel(map.period, locale)
  return (
    <Card title={t('cardTitle', { frame: areaName(map.frame.area, locale), period })}>
      <AreaMap
        id="map"
        title={t('drawn', { frame, indicator: name, period })}
        {...useMapDrawing(map)}
        emptyText={t('emptyDrawing')}
      />
      <SmallPrint>{useMapNotes(map).join(' ')}</SmallPrint>
    </Card>
  )
}

function BarsCard({ map, name, href }: { map: DrawnMap; name: string; href: string }) {
  const t = useMessages(mapMessages)
  const locale = useLocale()
  const near = nearestAround(map)
  const period = periodLabel(map.period, locale)
  return (
    <Card
      title={t('bars.title', { frame: areaInSentence(near, locale) })}
      action={
        <Button kind="quiet" icon="download" href={href}>
          {t('svg')}
        </Button>
      }
    >
      <BarChart
        id="bars"
        title={t('bars.drawn', { indicator: name, period })}
        {...useBars(map)}
        emptyText={t('bars.empty')}
      />
    </Card>
  )
}
