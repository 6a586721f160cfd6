import { and, sql, type SQL } from 'drizzle-orm'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import { isOneOf } from '#src/platform/sql.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { o } from '#src/situation/indicators/observation-queries.ts'
import type { MissingReason } from '#src/situation/indicators/series.ts'
import { observations, series } from '#src/situation/indicators/tables.ts'

/** What all figures of one series have in common. */
export type SeriesLine = Pick<
  Figure,
  'indicator' | 'definition' | 'unit' | 'kind' | 'population' | 'breakdown' | 'source' | 'own'
> & { id: string; workspaceId: string }

/** Every series of these indicators: ours and those published for all. */
export async function listSeries(ctx: Context, indicators: readonly string[]): Promise<SeriesLine[]> {
  const ours = workspaceOf(ctx).id
  const rows = await ctx.db
    .select({
      id: series.id,
      workspaceId: series.workspaceId,
      indicator: series.indicator,
      definition: series.definition,
      unit: series.unit,
      kind: series.kind,
      population: series.population,
      breakdown: series.breakdown,
      source: series.source,
    })
    .from(series)
    .where(and(isOneOf(series.workspaceId, [ours, commonWorkspace]), isOneOf(series.indicator, indicators)))
  return rows.map((row) => ({ ...row, own: row.workspaceId === ours }))
}

type Row = {
  id: string
  version: number
  series_id: string
  area: string
  period_start: string
  period_months: number
  value: string | null
  missing_reason: MissingReason | null
  flags: string
}

const columns = sql`o.id, o.version, o.series_id, o.area, o.period_start::text, o.period_months, o.value::text,
  o.missing_reason, o.flags`

type Kept = Pick<SeriesLine, 'id' | 'workspaceId'>
type Column = readonly [type: 'uuid' | 'text' | 'date' | 'int', values: readonly string[]]

/** A table of these columns, each one parameter. */
export const tableOf = (...columns: readonly Column[]): SQL =>
  sql`unnest(${sql.join(
    columns.map(([type, values]) => sql`${sql.param([...values])}::${sql.raw(type)}[]`),
    sql`, `,
  )})`

/** The first two columns of such a table: which series, and whose. */
export const seriesColumns = (lines: readonly Kept[]): [Column, Column] => [
  ['uuid', lines.map(({ id }) => id)],
  ['uuid', lines.map(({ workspaceId }) => workspaceId)],
]

/** Figures of one of these series, by lists: see `o`. */
export const isOfSeries = (lines: readonly Kept[]): SQL => {
  const owners = lines.map(({ workspaceId }) => workspaceId)
  const ids = lines.map(({ id }) => id)
  return sql`${isOneOf(o.workspaceId, owners)} and ${isOneOf(o.seriesId, ids)}`
}

function figuresFrom(rows: readonly Row[], lines: readonly SeriesLine[]): Figure[] {
  const lineOf = new Map(lines.map((line) => [line.id, line]))
  return rows.flatMap(({ series_id: seriesId, missing_reason: missingReason, value, ...row }): Figure[] => {
    const line = lineOf.get(seriesId)
    if (!line) return []
    const { id: _id, workspaceId: _workspaceId, ...about } = line
    const figure = {
      ...about,
      seriesId,
      id: row.id,
      version: row.version,
      area: row.area,
      period: { start: row.period_start, months: row.period_months },
      flags: row.flags,
      derived: null,
    }
    return [
      value === null
        ? { ...figure, value, missingReason: missingReason ?? 'not-collected' }
        : { ...figure, value, missingReason: null },
    ]
  })
}

/** A part of a series: from the first to the last day on which a period of it begins. */
export type Span = { line: SeriesLine; from: string; to: string }

export const wholeSeries = (line: SeriesLine): Span => ({ line, from: '0001-01-01', to: '9999-12-31' })

/**
 * The figures of these parts of series in these areas. By lists and without a join, like everything that is asked of
 * many series: a database that never counted its rows joins them by trying every part for every figure.
 */
export async function listFiguresIn(
  ctx: Context,
  spans: readonly Span[],
  areas: readonly string[],
): Promise<Figure[]> {
  if (spans.length === 0 || areas.length === 0) return []
  const lines = spans.map(({ line }) => line)
  const first = spans.map(({ from }) => from).toSorted()[0]
  const last = spans
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  const { rows } = await ctx.db.execute<Row>(sql`select ${columns}
    from ${observations} o
    where ${isOfSeries(lines)} and ${isOneOf(o.area, areas)} and o.deleted_at is null
      and o.period_start between ${first}::date and ${last}::date
    order by o.period_start, o.area, o.id`)
  const spansOf = Map.groupBy(spans, ({ line }) => line.id)
  const wanted = rows.filter(({ series_id: id, period_start: start }) =>
    spansOf.get(id)?.some(({ from, to }) => from <= start && start <= to),
  )
  return figuresFrom(wanted, lines)
}

/** From and until when a series has figures in these areas, as far as the index knows: not whether they are known. */
type Newest = { series_id: string; newest: string; has_means: boolean }

/**
 * The newest periods of every series in these areas. Only what the index holds is asked for, by lists: no figure is
 * fetched that is not shown.
 */
async function listNewestPeriods(
  ctx: Context,
  lines: readonly SeriesLine[],
  areas: readonly string[],
): Promise<Newest[]> {
  const { rows } = await ctx.db.execute<Newest>(sql`select o.series_id, max(o.period_start)::text as newest,
      bool_or(o.period_months > 12) as has_means
    from ${observations} o
    where ${isOfSeries(lines)} and ${isOneOf(o.area, areas)} and o.deleted_at is null
    group by o.series_id`)
  return rows
}

/** So many years sooner; a mean of three years may begin that much before a year that ends sooner. */
const yearsBefore = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
const meanYears = 3
/** Former parts may have been counted in other years: the last year of all of them lies further back. */
const partYears = 10

/**
 * The newest figures of every series in these areas, from the last known one on. Of a place that came out of a merger
 * also the years before, so that its parts can be added up.
 */
export async function listNewestFigures(
  ctx: Context,
  lines: readonly SeriesLine[],
  areas: readonly string[],
  { merged }: { merged: boolean },
): Promise<Figure[]> {
  if (lines.length === 0) return []
  const newest = new Map((await listNewestPeriods(ctx, lines, areas)).map((row) => [row.series_id, row]))
  const spans = lines.flatMap((line): Span[] => {
    const row = newest.get(line.id)
    if (!row) return []
    const back = merged ? partYears : row.has_means ? meanYears : 0
    return [{ line, from: yearsBefore(row.newest, back), to: row.newest }]
  })
  const figures = await listFiguresIn(ctx, spans, areas)
  const known = new Set(figures.flatMap(({ seriesId, value }) => (value === null ? [] : [seriesId])))
  const unknown = spans.filter(({ line }) => !known.has(line.id))
  if (unknown.length === 0) return figures
  const older = await listFiguresIn(
    ctx,
    unknown.map(({ line }) => wholeSeries(line)),
    areas,
  )
  return [...figures.filter(({ seriesId }) => known.has(seriesId)), ...older]
}

/** The years in which these series have a value in these areas, oldest first. */
export async function listYears(
  ctx: Context,
  wanted: readonly { line: SeriesLine; areas: readonly string[] }[],
): Promise<number[]> {
  const pairs = wanted.flatMap(({ line, areas }) => areas.map((area) => ({ line, area })))
  if (pairs.length === 0) return []
  const lines = pairs.map(({ line }) => line)
  const areas = pairs.map(({ area }) => area)
  const { rows } = await ctx.db.execute<{ year: number }>(sql`select distinct
      extract(year from o.period_start)::int as year
    from ${tableOf(...seriesColumns(lines), ['text', areas])} as s (id, workspace_id, area)
    join ${observations} o on o.workspace_id = s.workspace_id and o.series_id = s.id and o.area = s.area
    where o.deleted_at is null and o.value is not null and ${isOfSeries(lines)} and ${isOneOf(o.area, areas)}
    order by year`)
  return rows.map(({ year }) => year)
}
