import { mayLookInside } from '#src/foundation/workspaces/policy.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { csvFile, fileNameOf, svgFile } from '#src/platform/web/file-response.ts'
import { page, type Route } from '#src/platform/web/route.ts'
import { fileWordOf, figuresCsv } from '#src/situation/indicators/figures-csv.ts'
import { getIndicator } from '#src/situation/indicators/indicator-queries.ts'
import { mapMessages } from '#src/situation/indicators/map-messages.ts'
import { getIndicatorMap, type IndicatorMap } from '#src/situation/indicators/map-queries.ts'
import { MapPage } from '#src/situation/indicators/pages/map-page.tsx'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { farthestYear, parsePeriod, periodKey, type Period } from '#src/situation/indicators/period.ts'
import { BarsFile, MapFile } from '#src/situation/indicators/ui/map-file.tsx'

const periodIn = (query: URLSearchParams): Period | null => {
  const read = parsePeriod(query.get('periode') ?? '', farthestYear)
  return read.ok ? read.period : null
}

const mapIn = async (ctx: Context, code: string, query: URLSearchParams): Promise<IndicatorMap> =>
  getIndicatorMap(ctx, await getIndicator(ctx, code), {
    area: query.get('gebied'),
    frame: query.get('waar'),
    period: periodIn(query),
    seriesId: query.get('reeks'),
  })

/** What was asked for as a period and is not shown: unreadable, or without figures. */
function unknownPeriod({ map }: IndicatorMap, query: URLSearchParams): string | null {
  const text = query.get('periode')?.trim() ?? ''
  const asked = periodIn(query)
  return text === '' || !map || (asked && periodKey(asked) === periodKey(map.period))
    ? null
    : text.slice(0, 40)
}

const fileName = (ctx: Context, { indicator }: IndicatorMap, what: string, ending: string): string =>
  fileNameOf(ctx, `${fileWordOf(indicator, ctx.locale)}-${what}`, ending)

/** One indicator on the map of the municipalities, and what one takes along of it. */
export const mapRoutes: Route[] = [
  page(indicatorPaths.map, mayLookInside, async (ctx, { params, query }) => {
    const found = await mapIn(ctx, params.indicator, query)
    return (
      <MapPage
        found={found}
        seriesId={query.get('reeks')}
        unknownPeriod={unknownPeriod(found, query)}
        page={Number.parseInt(query.get('pagina') ?? '', 10) || 1}
      />
    )
  }),
  page(indicatorPaths.mapCsv, mayLookInside, async (ctx, { params, query }) => {
    const found = await mapIn(ctx, params.indicator, query)
    const figures = found.map?.places.flatMap(({ figure }) => figure ?? []) ?? []
    const { fictional } = workspaceOf(ctx)
    const text = figuresCsv(figures, { fictional, locale: ctx.locale, indicators: [found.indicator] })
    return csvFile(fileName(ctx, found, translator(mapMessages, ctx.locale)('fileName'), 'csv'), text)
  }),
  page(indicatorPaths.mapSvg, mayLookInside, async (ctx, { params, query }) => {
    const found = await mapIn(ctx, params.indicator, query)
    const name = fileName(ctx, found, translator(mapMessages, ctx.locale)('fileName'), 'svg')
    return svgFile(name, ctx.locale, <MapFile found={found} fictional={workspaceOf(ctx).fictional} />)
  }),
  page(indicatorPaths.barsSvg, mayLookInside, async (ctx, { params, query }) => {
    const found = await mapIn(ctx, params.indicator, query)
    const name = fileName(ctx, found, translator(mapMessages, ctx.locale)('bars.fileName'), 'svg')
    return svgFile(name, ctx.locale, <BarsFile found={found} fictional={workspaceOf(ctx).fictional} />)
  }),
]
