import { dataSources } from '#src/foundation/library/shipped-data-sources.ts'
import { shippedFacts } from '#src/foundation/library/shipped-facts.ts'
import { mayLookInside } from '#src/foundation/workspaces/policy.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import type { Act } from '#src/platform/command.ts'
import { csvFile, fileNameOf } from '#src/platform/web/file-response.ts'
import { form, page, type Route } from '#src/platform/web/route.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { codesOf } from '#src/situation/indicators/compared-areas.ts'
import { drawingRoutes } from '#src/situation/indicators/drawing-routes.tsx'
import { fileWordOf, figuresCsv } from '#src/situation/indicators/figures-csv.ts'
import { fillInInput } from '#src/situation/indicators/forms.ts'
import { listGridRows } from '#src/situation/indicators/grid-queries.ts'
import { getIndicator, listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import { latestYear } from '#src/situation/indicators/latest-year.ts'
import { mapRoutes } from '#src/situation/indicators/map-routes.tsx'
import { indicatorMessages, indicatorNotice } from '#src/situation/indicators/messages.ts'
import { ownIndicatorRoutes } from '#src/situation/indicators/own-indicator-routes.tsx'
import { DataSourcesPage } from '#src/situation/indicators/pages/data-sources-page.tsx'
import { FactsPage } from '#src/situation/indicators/pages/facts-page.tsx'
import { FillInPage, type Grid } from '#src/situation/indicators/pages/fill-in-page.tsx'
import { IndicatorPage, shownHistory } from '#src/situation/indicators/pages/indicator-page.tsx'
import { SituationPage } from '#src/situation/indicators/pages/situation-page.tsx'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { parsePeriod, writtenPeriod, yearPeriod } from '#src/situation/indicators/period.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import {
  getIndicatorHistory,
  getScope,
  getSituation,
  listAllFigures,
  takenAlong,
  whoBrought,
} from '#src/situation/indicators/queries.ts'
import { wantedIn } from '#src/situation/indicators/wanted-comparison.ts'

const lastYear = (ctx: Context) => yearPeriod(Number(today(ctx).slice(0, 4)) - 1)

async function gridOf(ctx: Context, query: URLSearchParams): Promise<Grid> {
  const asked = query.get('jaar')
  const read = asked === null ? null : parsePeriod(asked, latestYear(ctx))
  const period = read?.ok ? read.period : lastYear(ctx)
  const scope = await getScope(ctx, query.get('gebied'))
  const rows = scope.chosen ? await listGridRows(ctx, codesOf(scope.chosen), period) : []
  return { scope, period, unreadable: read && !read.ok ? asked : null, rows }
}

const aboutFile = async (ctx: Context) => ({
  fictional: workspaceOf(ctx).fictional,
  locale: ctx.locale,
  indicators: await listIndicators(ctx),
})

/** Keeps what is typed, or goes to the grid of another year or area: that is no command, nothing changes. */
const fillIn: Act<typeof fillInInput, 'kept' | { jaar: string; gebied: string | undefined }> = {
  command: keepFigures.command,
  schema: fillInInput,
  async run(call, filled) {
    if (filled.is === 'shown') return { jaar: writtenPeriod(filled.period), gebied: filled.place }
    await keepFigures.run(call, filled.figures)
    return 'kept'
  },
}

export const indicatorRoutes: Route[] = [
  page(indicatorPaths.situation, mayLookInside, async (ctx, { query }) => (
    <SituationPage situation={await getSituation(ctx, query.get('gebied'), wantedIn(query))} />
  )),
  page(indicatorPaths.csv, mayLookInside, async (ctx, { query }) => {
    const figures = takenAlong(await listAllFigures(ctx, query.get('gebied'), wantedIn(query)))
    const name = translator(indicatorMessages, ctx.locale)('csv.fileName')
    return csvFile(fileNameOf(ctx, name, 'csv'), figuresCsv(figures, await aboutFile(ctx)))
  }),
  page(indicatorPaths.indicator, mayLookInside, async (ctx, { params, query }) => {
    const indicator = await getIndicator(ctx, params.indicator)
    const seriesId = query.get('reeks')
    const wanted = { ...wantedIn(query), seriesId }
    const all = await getIndicatorHistory(ctx, indicator, query.get('gebied'), wanted)
    const history = shownHistory(indicator, all, seriesId)
    const figure = history?.row.figure
    const brought = figure ? await whoBrought(ctx, figure) : null
    return <IndicatorPage indicator={indicator} found={all} history={history} brought={brought} />
  }),
  page(indicatorPaths.indicatorCsv, mayLookInside, async (ctx, { params, query }) => {
    const indicator = await getIndicator(ctx, params.indicator)
    const wanted = { ...wantedIn(query), indicator }
    const figures = takenAlong(await listAllFigures(ctx, query.get('gebied'), wanted))
    const name = fileNameOf(ctx, fileWordOf(indicator, ctx.locale), 'csv')
    return csvFile(name, figuresCsv(figures, await aboutFile(ctx)))
  }),
  ...mapRoutes,
  ...drawingRoutes,
  ...ownIndicatorRoutes,
  page(indicatorPaths.facts, mayLookInside, () => <FactsPage facts={shippedFacts} />),
  page(indicatorPaths.dataSources, mayLookInside, () => <DataSourcesPage sources={dataSources} />),
  form(indicatorPaths.fillIn, mayKeepFigures, fillIn, {
    page: async (ctx, { query }, reply) => (
      <FillInPage grid={await gridOf(ctx, query)} act={fillIn} reply={reply} />
    ),
    done: (elsewhere, { params, query }) =>
      elsewhere === 'kept'
        ? {
            to: indicatorPaths.situation(params, { gebied: query.get('gebied') ?? undefined }),
            say: indicatorNotice('kept'),
          }
        : { to: indicatorPaths.fillIn(params, elsewhere) },
  }),
]
