import type { Area } from '#src/foundation/areas/area.ts'
import { isPublisher } from '#src/foundation/workspaces/publisher.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { historyOf, type History } from '#src/situation/indicators/history.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import { ownIndicatorMessages } from '#src/situation/indicators/own-indicator-messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import type { IndicatorHistory } from '#src/situation/indicators/queries.ts'
import { resultSentence } from '#src/situation/indicators/result-sentence.ts'
import type { IndicatorRow } from '#src/situation/indicators/situation.ts'
import { AboutIndicator } from '#src/situation/indicators/ui/about-indicator.tsx'
import { HistoryChart } from '#src/situation/indicators/ui/history-chart.tsx'
import { useLastKnownWords, useMissingWords } from '#src/situation/indicators/ui/missing-words.ts'
import { NeighbourTable } from '#src/situation/indicators/ui/neighbour-table.tsx'
import { BesideChoice } from '#src/situation/indicators/ui/beside-choice.tsx'
import { comparisonInAddress, NoArea, ScopeBar } from '#src/situation/indicators/ui/scope-bar.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  indicator: Indicator
  found: IndicatorHistory
  history: History | null
  brought: { at: Date; name: string | null } | null
}

/** The history that the address asks for, of the area that it asks for. */
export const shownHistory = (
  indicator: Indicator,
  { chosen, figures, baseYear }: IndicatorHistory,
  seriesId: string | null,
) => chosen && historyOf(indicator, chosen, figures, { seriesId, baseYear })

/** One indicator: how it goes, beside the others, and what it means. */
export function IndicatorPage({ indicator, found, history, brought }: Props) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const inAddress = comparisonInAddress(found)
  const name = indicator.name[locale]
  const figure = history?.row.figure ?? null
  const steps = [
    { label: t('navigation'), href: indicatorPaths.situation({ workspace }, inAddress) },
    { label: t(`groups.${indicator.group}`) },
  ]
  const about = (
    <Stack>
      <AboutIndicator indicator={indicator} figure={figure} brought={brought} />
      {history && history.choices.length > 1 && <OtherSeries history={history} inAddress={inAddress} />}
    </Stack>
  )
  const waiting = found.chosen && !figure && <Waiting indicator={indicator} gebied={inAddress.gebied} />
  const drawn = history && figure && isDrawn(history) && <HistoryChart history={history} />
  const main = waiting || drawn
  return (
    <>
      <DocumentTitle>{name}</DocumentTitle>
      <PageHeader
        trail={{ label: t('navigation'), steps }}
        title={name}
        lead={found.chosen && history && figure && <Result own={found.chosen.own} row={history.row} />}
        actions={<Actions indicator={indicator} found={found} figure={figure} />}
      />
      <ScopeBar {...found} baseYears={history?.baseYears ?? []} />
      {found.chosen && figure && <BesideChoice beside={found.chosen.beside} />}
      {!found.chosen && <NoArea />}
      {main ? <Columns aside={about}>{main}</Columns> : about}
      {found.chosen && history?.row.neighbours.some((one) => one.figure !== null) && (
        <NeighbourTable own={found.chosen.own} row={history.row} />
      )}
    </>
  )
}

type ActionsProps = { indicator: Indicator; found: IndicatorHistory; figure: Figure | null }

/** What else one can do with an indicator: see it on the map, take it along, change it when it is one's own. */
function Actions({ indicator, found, figure }: ActionsProps) {
  const t = useMessages(indicatorMessages)
  const map = useMessages(mapMessages)
  const own = useMessages(ownIndicatorMessages)
  const { url, actor } = usePage()
  const workspace = useWorkspace()
  const inAddress = comparisonInAddress(found)
  const reeks = url.searchParams.get('reeks') ?? undefined
  const address = { workspace: workspace.slug, indicator: indicator.code }
  const isOurs = indicator.group === 'own' || (indicator.group === 'published' && isPublisher(workspace))
  return (
    <>
      {found.chosen && (
        <Button icon="map-pin" href={indicatorPaths.map(address, { gebied: inAddress.gebied, reeks })}>
          {map('link')}
        </Button>
      )}
      {figure && (
        <Button icon="download" href={indicatorPaths.indicatorCsv(address, inAddress)}>
          {t('download')}
        </Button>
      )}
      {figure && (
        <Button icon="download" href={indicatorPaths.lineSvg(address, { ...inAddress, reeks })}>
          {map('svg')}
        </Button>
      )}
      {isOurs && mayKeepFigures(actor) && (
        <Button
          icon="pencil"
          href={indicatorPaths.ownIndicator({ workspace: workspace.slug, own: indicator.code })}
        >
          {own('change')}
        </Button>
      )}
    </>
  )
}

/** A drawing needs a value somewhere. */
const isDrawn = ({ lines }: History): boolean =>
  lines.some(({ figures }) => figures.some(({ value }) => value !== null))

function Waiting({ indicator, gebied }: { indicator: Indicator; gebied: string | undefined }) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const action = mayKeepFigures(usePage().actor) && (
    <Button kind="primary" icon="pencil" href={indicatorPaths.fillIn({ workspace }, { gebied })}>
      {t('fillIn')}
    </Button>
  )
  return (
    <EmptyState title={t('waiting')} action={action}>
      {t('usuallyFrom', { source: indicator.usualSource[locale] })}
    </EmptyState>
  )
}

/** The newest figure in a sentence, or why it has no value. */
function Result({ own, row }: { own: Area; row: IndicatorRow }) {
  const locale = useLocale()
  const missing = useMissingWords()
  const lastKnown = useLastKnownWords()
  if (row.figure?.value !== null) return resultSentence(row, own, locale)
  return [missing(row.figure), lastKnown(row)].filter(Boolean).join(' ')
}

function OtherSeries({
  history,
  inAddress,
}: {
  history: History
  inAddress: ReturnType<typeof comparisonInAddress>
}) {
  const t = useMessages(indicatorMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const { indicator, figure } = history.row
  const items = history.choices.map((choice) => {
    const words = [choice.source, choice.breakdown].filter(Boolean).join(', ')
    const shown = choice.seriesId === figure?.seriesId
    const href = indicatorPaths.indicator(
      { workspace, indicator: indicator.code },
      { ...inAddress, reeks: choice.seriesId },
    )
    return {
      key: choice.seriesId,
      title: shown ? words : <a href={href}>{words}</a>,
      text: [
        choice.unit === 'number' ? t('unitNames.number') : choice.unit,
        periodLabel(choice.period, locale),
        shown && t('series.shown'),
      ]
        .filter(Boolean)
        .join(' · '),
    }
  })
  return (
    <Card title={t('series.title')} lead={t('series.lead')}>
      <ItemList items={items} />
    </Card>
  )
}
