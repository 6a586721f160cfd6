import { and, asc, eq, isNull, or } from 'drizzle-orm'
import { domainName } from '#src/foundation/library/queries.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import { mostConclusions } from '#src/situation/analysis/conclusion.ts'
import {
  restingFigure,
  type FigurePlace,
  type KeptFigure,
  type RestingFigure,
} from '#src/situation/analysis/kept-figure.ts'
import { conclusionFigures, conclusions } from '#src/situation/analysis/tables.ts'
import { codesOf, comparedAreas, type Compared } from '#src/situation/indicators/compared-areas.ts'
import { figuresOfToday, missingSums } from '#src/situation/indicators/derived-figures.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { codesThroughTime } from '#src/situation/indicators/municipality-origin.ts'
import { comparePeriods } from '#src/situation/indicators/period.ts'
import { getScope, type Scope } from '#src/situation/indicators/queries.ts'
import { listFiguresIn, listSeries, wholeSeries } from '#src/situation/indicators/shown-figures-queries.ts'
import { situationOf, type IndicatorRow } from '#src/situation/indicators/situation.ts'
import { series } from '#src/situation/indicators/tables.ts'
import { listSums } from '#src/situation/indicators/upper-sums-queries.ts'

/** A row of its own, with the name of the domain that it points to. */
export type ConclusionRow = typeof conclusions.$inferSelect & { domain: string | null }
export type Conclusion = ConclusionRow & { figures: RestingFigure[] }

const here = (ctx: Context) =>
  and(eq(conclusions.workspaceId, workspaceOf(ctx).id), isNull(conclusions.deletedAt))

/** In their order; at most as many as can be written. */
export async function listConclusionRows(ctx: Context): Promise<ConclusionRow[]> {
  const rows = await ctx.db
    .select({ conclusion: conclusions, code: policyDomains.code, name: policyDomains.name })
    .from(conclusions)
    .leftJoin(
      policyDomains,
      and(eq(policyDomains.workspaceId, conclusions.workspaceId), eq(policyDomains.id, conclusions.domainId)),
    )
    .where(here(ctx))
    .orderBy(asc(conclusions.position), asc(conclusions.id))
    .limit(mostConclusions)
  return rows.map(({ conclusion, ...domain }) => ({
    ...conclusion,
    domain: conclusion.domainId === null ? null : domainName(domain, ctx.locale),
  }))
}

/** Errors: not found. */
export const getConclusionRow = async (ctx: Context, id: string): Promise<ConclusionRow> =>
  found((await listConclusionRows(ctx)).find((conclusion) => conclusion.id === id))

/** The figures that all conclusions rest on, as they were kept, with the words of their series. */
async function listKept(ctx: Context): Promise<ReadonlyMap<string, KeptFigure[]>> {
  const { id, unit, kind, breakdown, source } = series
  const rows = await ctx.db
    .select({ kept: conclusionFigures, series: { id, unit, kind, breakdown, source } })
    .from(conclusionFigures)
    .innerJoin(
      conclusions,
      and(
        eq(conclusions.workspaceId, conclusionFigures.workspaceId),
        eq(conclusions.id, conclusionFigures.conclusionId),
      ),
    )
    .leftJoin(
      series,
      and(
        eq(series.id, conclusionFigures.seriesId),
        or(eq(series.workspaceId, workspaceOf(ctx).id), eq(series.workspaceId, commonWorkspace)),
      ),
    )
    .where(and(eq(conclusionFigures.workspaceId, workspaceOf(ctx).id), here(ctx)))
  const figures = rows.map(({ kept, series: words }) => ({
    conclusionId: kept.conclusionId,
    indicator: kept.indicator,
    seriesId: kept.seriesId,
    area: kept.area,
    period: { start: kept.periodStart, months: kept.periodMonths },
    value: kept.value,
    series: words,
  }))
  return Map.groupBy(figures, ({ conclusionId }) => conclusionId)
}

/** As they were kept with one conclusion. */
export const listKeptOf = async (ctx: Context, conclusionId: string): Promise<KeptFigure[]> =>
  (await listKept(ctx)).get(conclusionId) ?? []

/** The figures of today in these places, also where they are added up from the parts of a merger. */
export async function figuresAt(ctx: Context, places: readonly FigurePlace[]): Promise<Figure[]> {
  const wanted = new Set(places.map(({ seriesId }) => seriesId))
  const areas = [...new Set(places.map(({ area }) => area))]
  if (areas.length === 0) return []
  const codes = (await listIndicators(ctx)).map(({ code }) => code)
  const lines = (await listSeries(ctx, codes)).filter(({ id }) => wanted.has(id))
  const given = await listFiguresIn(ctx, lines.map(wholeSeries), areas.flatMap(codesThroughTime))
  return areas.flatMap((nis) => figuresOfToday(nis, given))
}

/** Everything that is known of these indicators, in these areas and in those that they lie in. */
async function figuresBeside(
  ctx: Context,
  indicators: readonly string[],
  areas: readonly Compared[],
): Promise<Figure[]> {
  if (indicators.length === 0 || areas.length === 0) return []
  const lines = await listSeries(ctx, indicators)
  const codes = [...new Set(areas.flatMap(codesOf))]
  const given = await listFiguresIn(ctx, lines.map(wholeSeries), codes.flatMap(codesThroughTime))
  const figures = codes.flatMap((nis) => figuresOfToday(nis, given))
  const missing = areas.flatMap(({ own, others }) => {
    const ours = figures.filter(({ area, value }) => area === own.nis && value !== null)
    return missingSums(others, ours, given)
  })
  return [...figures, ...(await listSums(ctx, missing))]
}

/** In the order of the indicators, the newest figure of each first. */
function inOrder(figures: readonly RestingFigure[], indicators: readonly Indicator[]): RestingFigure[] {
  const place = new Map(indicators.map(({ code }, at) => [code, at]))
  const placeOf = ({ indicator }: RestingFigure) => place.get(indicator) ?? indicators.length
  return figures.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || comparePeriods(b.period, a.period) || (a.area < b.area ? -1 : 1),
  )
}

type Gathered = { indicators: readonly Indicator[]; figures: Figure[]; conclusions: Conclusion[] }

/** The conclusions with what became of their figures; in the same go all figures of an area that is asked for. */
async function gather(ctx: Context, area: Compared | null): Promise<Gathered> {
  const rows = await listConclusionRows(ctx)
  const kept = await listKept(ctx)
  const indicators = await listIndicators(ctx)
  const all = [...kept.values()].flat()
  const codes = area ? indicators.map(({ code }) => code) : all.map(({ indicator }) => indicator)
  const areas = new Map(
    [...(area ? [area] : []), ...all.flatMap((one) => comparedAreas(one.area) ?? [])].map((one) => [
      one.own.nis,
      one,
    ]),
  )
  const figures = await figuresBeside(ctx, codes, [...areas.values()])
  const perIndicator = Map.groupBy(figures, ({ indicator }) => indicator)
  const resting = (conclusionId: string) =>
    (kept.get(conclusionId) ?? []).map((one) =>
      restingFigure(one, indicators, perIndicator.get(one.indicator) ?? []),
    )
  return {
    indicators,
    figures,
    conclusions: rows.map((row) => ({ ...row, figures: inOrder(resting(row.id), indicators) })),
  }
}

/** All of them, with what became of their figures; as many statements for one as for forty. */
export const listConclusions = async (ctx: Context): Promise<Conclusion[]> =>
  (await gather(ctx, null)).conclusions

export type Report = Scope & {
  rows: IndicatorRow[]
  /** Of the areas that the rows compare. */
  figures: Figure[]
  conclusions: Conclusion[]
}

/** The whole environment analysis of one area: every indicator, and what people conclude. */
export async function getReport(ctx: Context, asked: string | null): Promise<Report> {
  const scope = await getScope(ctx, asked)
  const { indicators, figures, conclusions: concluded } = await gather(ctx, scope.chosen)
  const codes = scope.chosen ? codesOf(scope.chosen) : []
  const compared = figures.filter(({ area }) => codes.includes(area))
  return {
    ...scope,
    rows: scope.chosen ? situationOf(indicators, scope.chosen, compared) : [],
    figures: compared,
    conclusions: concluded,
  }
}

/** One of them, beside all figures that it may rest on. Errors: not found. */
export const conclusionIn = ({ conclusions: all }: Report, id: string): Conclusion =>
  found(all.find((conclusion) => conclusion.id === id))
