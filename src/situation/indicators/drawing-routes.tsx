import { mayLookInside } from '#src/foundation/workspaces/policy.ts'
import { workspaceOf } from '#src/platform/context.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { fileNameOf, svgFile } from '#src/platform/web/file-response.ts'
import { page, type Route } from '#src/platform/web/route.ts'
import { fileWordOf } from '#src/situation/indicators/figures-csv.ts'
import { getIndicator } from '#src/situation/indicators/indicator-queries.ts'
import { multiplesMessages } from '#src/situation/indicators/multiples-messages.ts'
import { getMultiples } from '#src/situation/indicators/multiples-queries.ts'
import { shownHistory } from '#src/situation/indicators/pages/indicator-page.tsx'
import { SmallMultiplesPage } from '#src/situation/indicators/pages/small-multiples-page.tsx'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { getIndicatorHistory } from '#src/situation/indicators/queries.ts'
import { HistoryFile } from '#src/situation/indicators/ui/history-file.tsx'
import { MultiplesFile } from '#src/situation/indicators/ui/multiples-file.tsx'
import { wantedIn } from '#src/situation/indicators/wanted-comparison.ts'

/** All indicators as little drawings, and drawings to take along. */
export const drawingRoutes: Route[] = [
  page(indicatorPaths.allCharts, mayLookInside, async (ctx, { query }) => (
    <SmallMultiplesPage multiples={await getMultiples(ctx, query.get('gebied'))} />
  )),
  page(indicatorPaths.allChartsSvg, mayLookInside, async (ctx, { query }) => {
    const multiples = await getMultiples(ctx, query.get('gebied'))
    const name = translator(multiplesMessages, ctx.locale)('fileName')
    const { fictional } = workspaceOf(ctx)
    return svgFile(
      fileNameOf(ctx, name, 'svg'),
      ctx.locale,
      <MultiplesFile multiples={multiples} fictional={fictional} />,
    )
  }),
  page(indicatorPaths.lineSvg, mayLookInside, async (ctx, { params, query }) => {
    const indicator = await getIndicator(ctx, params.indicator)
    const seriesId = query.get('reeks')
    const found = await getIndicatorHistory(ctx, indicator, query.get('gebied'), {
      ...wantedIn(query),
      seriesId,
    })
    const name = `${fileWordOf(indicator, ctx.locale)}-${translator(multiplesMessages, ctx.locale)('lineName')}`
    return svgFile(
      fileNameOf(ctx, name, 'svg'),
      ctx.locale,
      <HistoryFile
        indicator={indicator}
        own={found.chosen?.own}
        history={shownHistory(indicator, found, seriesId)}
        fictional={workspaceOf(ctx).fictional}
      />,
    )
  }),
]
