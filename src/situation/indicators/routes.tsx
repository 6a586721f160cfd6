import { dataSources } from '#src/foundation/library/shipped-data-sources.ts'
import { shippedFacts } from '#src/foundation/library/shipped-facts.ts'
import { ruleValue } from '#src/foundation/library/rules.ts'
import { mayLookInside } from '#src/foundation/workspaces/policy.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import type { Act } from '#src/platform/command.ts'
import { button, form, page, type Route } from '#src/platform/web/route.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { codesOf } from '#src/situation/indicators/compared-areas.ts'
import { emptyFiguresCsv, figuresCsv } from '#src/situation/indicators/figures-csv.ts'
import { fillInInput } from '#src/situation/indicators/forms.ts'
import { listGridRows } from '#src/situation/indicators/grid-queries.ts'
import {
  keepImport,
  receiveFigures,
  removeImport,
  undoImport,
} from '#src/situation/indicators/import-commands.ts'
import { getImportView, latestYear, listImports } from '#src/situation/indicators/import-queries.ts'
import { findIndicator, shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { indicatorMessages, indicatorNotice } from '#src/situation/indicators/messages.ts'
import { DataSourcesPage } from '#src/situation/indicators/pages/data-sources-page.tsx'
import { FactsPage } from '#src/situation/indicators/pages/facts-page.tsx'
import { FillInPage, type Grid } from '#src/situation/indicators/pages/fill-in-page.tsx'
import { IndicatorPage, shownHistory } from '#src/situation/indicators/pages/indicator-page.tsx'
import { PreviewPage } from '#src/situation/indicators/pages/preview-page.tsx'
import { SituationPage } from '#src/situation/indicators/pages/situation-page.tsx'
import { UploadPage } from '#src/situation/indicators/pages/upload-page.tsx'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { parsePeriod, writtenPeriod, yearPeriod } from '#src/situation/indicators/period.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import {
  getIndicatorHistory,
  getScope,
  getSituation,
  listAllFigures,
  whoBrought,
} from '#src/situation/indicators/queries.ts'
import { uploadMessages } from '#src/situation/indicators/upload-messages.ts'

const lastYear = (ctx: Context) => yearPeriod(Number(today(ctx).slice(0, 4)) - 1)

async function gridOf(ctx: Context, query: URLSearchParams): Promise<Grid> {
  const asked = query.get('jaar')
  const read = asked === null ? null : parsePeriod(asked, latestYear(ctx))
  const period = read?.ok ? read.period : lastYear(ctx)
  const scope = await getScope(ctx, query.get('gebied'))
  const rows = scope.chosen ? await listGridRows(ctx, codesOf(scope.chosen), period) : []
  return { scope, period, unreadable: read && !read.ok ? asked : null, rows }
}

const csvFile = (text: string, name: string): Response =>
  new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  })

/** Name of a file that goes out: the workspace, what it is, and the day. */
const csvName = (ctx: Context, what: string): string => [workspaceOf(ctx).slug, what, today(ctx)].join('-')

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
    <SituationPage situation={await getSituation(ctx, query.get('gebied'))} />
  )),
  page(indicatorPaths.csv, mayLookInside, async (ctx, { query }) => {
    const { figures } = await listAllFigures(ctx, query.get('gebied'))
    const about = { fictional: workspaceOf(ctx).fictional, locale: ctx.locale }
    return csvFile(
      figuresCsv(figures, about),
      csvName(ctx, translator(indicatorMessages, ctx.locale)('csv.fileName')),
    )
  }),
  page(indicatorPaths.indicator, mayLookInside, async (ctx, { params, query }) => {
    const indicator = found(findIndicator(params.indicator))
    const all = await getIndicatorHistory(ctx, indicator, query.get('gebied'))
    const history = shownHistory(indicator, all, query.get('reeks'))
    const figure = history?.row.figure
    const brought = figure ? await whoBrought(ctx, figure) : null
    return <IndicatorPage indicator={indicator} found={all} history={history} brought={brought} />
  }),
  page(indicatorPaths.indicatorCsv, mayLookInside, async (ctx, { params, query }) => {
    const indicator = found(findIndicator(params.indicator))
    const { figures } = await getIndicatorHistory(ctx, indicator, query.get('gebied'))
    const about = { fictional: workspaceOf(ctx).fictional, locale: ctx.locale }
    return csvFile(figuresCsv(figures, about), csvName(ctx, indicator.code))
  }),
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
  page(indicatorPaths.template, mayKeepFigures, async (ctx, { query }) => {
    const { chosen } = await getScope(ctx, query.get('gebied'))
    const text = emptyFiguresCsv(shippedIndicators, chosen ? codesOf(chosen) : [], lastYear(ctx), ctx.locale)
    return csvFile(text, csvName(ctx, translator(uploadMessages, ctx.locale)('templateName')))
  }),
  form(indicatorPaths.upload, mayKeepFigures, receiveFigures, {
    bringsFile: { limitBytes: ruleValue('figure-import-megabytes') * 1_000_000 },
    page: async (ctx, _visit, reply) => <UploadPage imports={await listImports(ctx)} reply={reply} />,
    done: ({ importId }, { params }) => ({ to: indicatorPaths.preview({ ...params, import: importId }) }),
  }),
  form(indicatorPaths.preview, mayKeepFigures, keepImport, {
    page: async (ctx, { params }, reply) => (
      <PreviewPage view={await getImportView(ctx, params.import)} reply={reply} />
    ),
    fixed: ({ params }) => ({ id: params.import }),
    done: (_result, { params }) => ({
      to: indicatorPaths.situation(params),
      say: indicatorNotice('import-kept'),
    }),
  }),
  button(indicatorPaths.removeImport, mayKeepFigures, removeImport, {
    fixed: ({ params }) => ({ id: params.import }),
    done: (_result, { params }) => ({
      to: indicatorPaths.upload(params),
      say: indicatorNotice('import-removed'),
    }),
  }),
  button(indicatorPaths.undo, mayKeepFigures, undoImport, {
    fixed: ({ params }) => ({ id: params.import }),
    done: (_result, { params }) => ({
      to: indicatorPaths.preview(params),
      say: indicatorNotice('import-undone'),
    }),
  }),
]
