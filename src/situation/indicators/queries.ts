import { and, eq } from 'drizzle-orm'
import { namesOf } from '#src/foundation/identity/queries.ts'
import { coveredAreas } from '#src/foundation/workspaces/queries.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { areasBesideOurs, comparedAreas, type Compared } from '#src/situation/indicators/compared-areas.ts'
import { figuresOfToday, missingSums } from '#src/situation/indicators/derived-figures.ts'
import { measureKey, type Figure } from '#src/situation/indicators/figure.ts'
import { historyOf } from '#src/situation/indicators/history.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { countIndicatorsWithFigures } from '#src/situation/indicators/known-indicators-queries.ts'
import { codesThroughTime, originOf } from '#src/situation/indicators/municipality-origin.ts'
import { listFigures } from '#src/situation/indicators/observation-queries.ts'
import { comparePeriods, yearOf } from '#src/situation/indicators/period.ts'
import {
  listFiguresIn,
  listNewestFigures,
  listSeries,
  listYears,
  wholeSeries,
  type SeriesLine,
  type Span,
} from '#src/situation/indicators/shown-figures-queries.ts'
import { lineThrough, situationOf, type IndicatorRow } from '#src/situation/indicators/situation.ts'
import { imports, observations, series } from '#src/situation/indicators/tables.ts'
import { trendYears } from '#src/situation/indicators/trend.ts'
import { listSums } from '#src/situation/indicators/upper-sums-queries.ts'
import { nothingWanted, type Wanted } from '#src/situation/indicators/wanted-comparison.ts'

/** The areas whose situation this workspace looks at, and what is asked for: the first area unless it is another. */
export type Scope = { choices: Compared[]; chosen: Compared | null; baseYear: number | null }

export async function getScope(
  ctx: Context,
  asked: string | null,
  { beside, baseYear }: Wanted = nothingWanted,
): Promise<Scope> {
  const choices = (await coveredAreas(ctx)).flatMap((nis) => comparedAreas(nis, beside) ?? [])
  return { choices, chosen: choices.find(({ own }) => own.nis === asked) ?? choices[0] ?? null, baseYear }
}

/** The codes under which figures of our area stand, today and before. */
const ourCodes = ({ own }: Compared): string[] => codesThroughTime(own.nis)

const theirCodes = ({ others, beside }: Compared): string[] => [
  ...beside.flatMap(({ nis }) => codesThroughTime(nis)),
  ...others.map(({ nis }) => nis),
]

const alone = ({ own }: Compared): Compared => ({ own, others: [], beside: [] })

const theirsOfToday = (compared: Compared, figures: readonly Figure[]): Figure[] =>
  areasBesideOurs(compared).flatMap(({ nis }) => figuresOfToday(nis, figures))

export type Situation = Scope & {
  rows: IndicatorRow[]
  /** Years before the newest figures in which the series that are shown have a value of ours, oldest first. */
  baseYears: number[]
}

/** What the rows show of us: it decides what is asked about the years before and about the others. */
async function newestRows(
  ctx: Context,
  indicators: readonly Indicator[],
  compared: Compared,
): Promise<{ lines: SeriesLine[]; figures: Figure[]; rows: IndicatorRow[] }> {
  const lines = await listSeries(
    ctx,
    indicators.map(({ code }) => code),
  )
  const merged = originOf(compared.own.nis).parts.length > 0
  const newest = await listNewestFigures(ctx, lines, ourCodes(compared), { merged })
  const figures = figuresOfToday(compared.own.nis, newest)
  return { lines, figures, rows: situationOf(indicators, alone(compared), figures) }
}

/** From the first day that a change may be counted from. */
function spanOf(line: SeriesLine, { period }: Figure, baseYear: number | null): Span {
  const year = Math.min(yearOf(period) - trendYears, baseYear ?? yearOf(period))
  return { line, from: `${year}-01-01`, to: period.start }
}

/** The series that the rows show, through the years over which they may be compared. */
function shownSpans(
  rows: readonly IndicatorRow[],
  lines: readonly SeriesLine[],
  baseYear: number | null,
): Span[] {
  const lineOf = new Map(lines.map((line) => [line.id, line]))
  return rows.flatMap(({ figure }) => {
    const line = lineOf.get(figure?.seriesId ?? '')
    return figure && line ? [spanOf(line, figure, baseYear)] : []
  })
}

/** The same measure in other series, where an area has no value in the series of ours. */
function otherSpans(
  rows: readonly IndicatorRow[],
  lines: readonly SeriesLine[],
  baseYear: number | null,
): Span[] {
  const sameMeasure = Map.groupBy(lines, (line) => `${line.indicator} ${measureKey(line)}`)
  return rows.flatMap(({ figure, neighbours }) => {
    if (!figure || neighbours.every((one) => one.figure !== null && one.figure.value !== null)) return []
    const same = sameMeasure.get(`${figure.indicator} ${measureKey(figure)}`) ?? []
    return same.filter(({ id }) => id !== figure.seriesId).map((line) => spanOf(line, figure, baseYear))
  })
}

/** Where the series that the rows show have values of ours: a sum of former parts only where there can be one. */
function ownLines(rows: readonly IndicatorRow[], lines: readonly SeriesLine[], { own }: Compared) {
  const lineOf = new Map(lines.map((line) => [line.id, line]))
  const { earlierCodes, parts } = originOf(own.nis)
  return rows.flatMap(({ figure }) => {
    const line = lineOf.get(figure?.seriesId ?? '')
    if (!line) return []
    const added = line.kind === 'count' ? parts.map(({ nis }) => nis) : []
    return [{ line, areas: [...new Set([own.nis, ...earlierCodes, ...added])] }]
  })
}

/** Figures of our area and of the others, each once. */
const together = (...figures: readonly (readonly Figure[])[]): Figure[] => [
  ...new Map(figures.flat().map((figure) => [`${figure.area} ${figure.id}`, figure])).values(),
]

/**
 * Every indicator of one area beside the areas it lies in and those chosen by hand. The database gives what is shown and
 * no more: first our newest figures, then the series that they turn out to be of, and other sources and sums only for
 * who has no figure there.
 */
export async function getSituation(
  ctx: Context,
  asked: string | null,
  wanted: Wanted = nothingWanted,
): Promise<Situation> {
  const [scope, indicators] = await Promise.all([getScope(ctx, asked, wanted), listIndicators(ctx)])
  const { chosen, baseYear } = scope
  if (!chosen) return { ...scope, rows: [], baseYears: [] }
  const rowsOf = (figures: readonly Figure[]) => situationOf(indicators, chosen, figures, baseYear)

  const { lines, figures: newest, rows } = await newestRows(ctx, indicators, chosen)
  const [shown, years] = await Promise.all([
    listFiguresIn(ctx, shownSpans(rows, lines, baseYear), [...ourCodes(chosen), ...theirCodes(chosen)]),
    listYears(ctx, ownLines(rows, lines, chosen)),
  ])
  const ours = together(newest, figuresOfToday(chosen.own.nis, shown))
  const inSameSeries = theirsOfToday(chosen, shown)
  const others = await listFiguresIn(
    ctx,
    otherSpans(rowsOf([...ours, ...inSameSeries]), lines, baseYear),
    theirCodes(chosen),
  )
  const theirs = [...inSameSeries, ...theirsOfToday(chosen, others)]
  const likes = rowsOf(ours).flatMap(({ figure, since }) =>
    figure ? [figure, ...(since ? [{ ...figure, period: since }] : [])] : [],
  )
  const sums = await listSums(ctx, missingSums(chosen.others, likes, theirs))
  const newestYear = Math.max(...rows.map(({ figure }) => (figure ? yearOf(figure.period) : 0)))
  return {
    ...scope,
    rows: rowsOf([...ours, ...theirs, ...sums]),
    baseYears: years.filter((year) => year < newestYear),
  }
}

export type IndicatorHistory = Scope & { figures: Figure[] }

/** What may stand in one drawing with this figure: its measure, also where it was defined otherwise before. */
const isOfMeasure = (figure: Figure, { unit, kind, breakdown }: SeriesLine): boolean =>
  unit === figure.unit && kind === figure.kind && breakdown === figure.breakdown

/** All figures of ours for one indicator, and those elsewhere that may stand beside the series that is shown. */
export async function getIndicatorHistory(
  ctx: Context,
  indicator: Indicator,
  asked: string | null,
  { seriesId = null, ...wanted }: Wanted & { seriesId?: string | null } = nothingWanted,
): Promise<IndicatorHistory> {
  const [scope, lines] = await Promise.all([getScope(ctx, asked, wanted), listSeries(ctx, [indicator.code])])
  const { chosen } = scope
  if (!chosen) return { ...scope, figures: [] }
  const ours = figuresOfToday(
    chosen.own.nis,
    await listFiguresIn(ctx, lines.map(wholeSeries), ourCodes(chosen)),
  )
  const { figure } = historyOf(indicator, alone(chosen), ours, { seriesId }).row
  if (!figure) return { ...scope, figures: ours }
  const spans = lines.filter((line) => isOfMeasure(figure, line)).map(wholeSeries)
  const theirs = await listFiguresIn(ctx, spans, theirCodes(chosen))
  const likes = lineThrough(figure, ours).filter(({ value }) => value !== null)
  const sums = await listSums(ctx, missingSums(chosen.others, likes, theirs))
  return { ...scope, figures: [...ours, ...theirsOfToday(chosen, theirs), ...sums] }
}

/**
 * Everything that is known, of all indicators or of one: as it was given, under every code of its time, and as it stands
 * on the pages, carried to the areas of today with what can be derived.
 */
export async function listAllFigures(
  ctx: Context,
  asked: string | null,
  { indicator, ...wanted }: Wanted & { indicator?: Indicator } = nothingWanted,
): Promise<Scope & { given: Figure[]; figures: Figure[] }> {
  const scope = await getScope(ctx, asked, wanted)
  const { chosen } = scope
  if (!chosen) return { ...scope, given: [], figures: [] }
  const given = await listFigures(ctx, {
    areas: [...ourCodes(chosen), ...theirCodes(chosen)],
    whose: 'all',
    ofSeries: indicator && eq(series.indicator, indicator.code),
  })
  const ours = figuresOfToday(chosen.own.nis, given)
  // Of everything at once only the whole is added up: parts by age or kind would be all figures of a region.
  const likes = ours.filter(({ value, breakdown }) => value !== null && (indicator || breakdown === ''))
  const sums = await listSums(ctx, missingSums(chosen.others, likes, given))
  return { ...scope, given, figures: [...ours, ...theirsOfToday(chosen, given), ...sums] }
}

/** For a file to take along: everything as it was given, and what is derived from it, oldest first. */
export const takenAlong = ({ given, figures }: { given: Figure[]; figures: Figure[] }): Figure[] =>
  [...given, ...figures.filter(({ derived }) => derived !== null)].toSorted(
    (a, b) => comparePeriods(a.period, b.period) || (a.area < b.area ? -1 : 1),
  )

/** When a figure was brought, and by whom; nothing for one that is published for all or derived from others. */
export async function whoBrought(
  ctx: Context,
  { id, own, derived }: Figure,
): Promise<{ at: Date; name: string | null } | null> {
  if (!own || derived) return null
  const [row] = await ctx.db
    .select({ at: observations.updatedAt, accountId: imports.accountId })
    .from(observations)
    .leftJoin(
      imports,
      and(eq(imports.workspaceId, observations.workspaceId), eq(imports.id, observations.importId)),
    )
    .where(and(eq(observations.workspaceId, workspaceOf(ctx).id), eq(observations.id, id)))
  if (!row) return null
  const names = await namesOf(ctx.db, [row.accountId])
  return { at: row.at, name: (row.accountId && names.get(row.accountId)) ?? null }
}

/**
 * How many indicators the situation has a figure of, for the overview: counted as its own page counts them, of the area
 * that it opens with, without what stands beside it.
 */
export async function situationSummary(ctx: Context): Promise<{ all: number; known: number }> {
  const { chosen } = await getScope(ctx, null)
  return countIndicatorsWithFigures(ctx, chosen?.own.nis ?? null)
}
