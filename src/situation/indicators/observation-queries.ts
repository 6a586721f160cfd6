import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import { isOneOf } from '#src/platform/sql.ts'
import type { Figure, FigureValue, NewFigure } from '#src/situation/indicators/figure.ts'
import { boundariesOfSource } from '#src/situation/indicators/series.ts'
import { observations, series } from '#src/situation/indicators/tables.ts'

/** One text for one own series. */
export const seriesKey = ({
  indicator,
  unit,
  kind,
  breakdown,
  source,
}: Omit<NewFigure, keyof FigureValue | 'area' | 'period'>): string =>
  JSON.stringify([indicator, unit, kind, breakdown, source])

/** The series that figures of this workspace may join, by their key. */
export async function ownSeries(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .select()
    .from(series)
    .where(
      and(
        eq(series.workspaceId, workspaceOf(ctx).id),
        eq(series.definition, ''),
        eq(series.population, ''),
        eq(series.geography, boundariesOfSource),
      ),
    )
  return new Map(rows.map((row) => [seriesKey(row), row.id]))
}

export type Difference = { added: number; replaced: number; same: number }

/**
 * Figures as written statements call them. Those say which ones by a list beside the join that says so too: only from
 * a list does a database that never counted its rows see which index fits, and it goes through all figures otherwise.
 */
export const o = alias(observations, 'o')

/** What keeping these figures would do, without doing it: two statements, whatever the number. */
export async function differenceFrom(ctx: Context, figures: readonly NewFigure[]): Promise<Difference> {
  const known = await ownSeries(ctx)
  const inKnown = figures.filter((figure) => known.has(seriesKey(figure)))
  const ids = inKnown.map((figure) => known.get(seriesKey(figure)))
  const ofTheseSeries = isOneOf(
    o.seriesId,
    ids.filter((id) => id !== undefined),
  )
  const column = <Value>(of: (figure: NewFigure) => Value, type: string): SQL =>
    sql`${sql.param(inKnown.map(of))}::${sql.raw(type)}[]`
  const { rows } = await ctx.db.execute<{ replaced: number; same: number }>(sql`
    select count(*) filter (where differs)::int as replaced, count(*) filter (where not differs)::int as same
    from (
      select (o.value, o.missing_reason, o.flags) is distinct from (i.value, i.missing_reason, i.flags) as differs
      from unnest(
        ${sql.param(ids)}::uuid[], ${column(({ area }) => area, 'text')},
        ${column(({ period }) => period.start, 'date')}, ${column(({ period }) => period.months, 'int')},
        ${column(({ value }) => value, 'numeric')}, ${column(({ missingReason }) => missingReason, 'text')},
        ${column(({ flags }) => flags, 'text')}
      ) as i (series_id, area, period_start, period_months, value, missing_reason, flags)
      join ${observations} o on o.workspace_id = ${workspaceOf(ctx).id} and ${ofTheseSeries}
        and o.series_id = i.series_id and o.area = i.area
        and o.period_start = i.period_start and o.period_months = i.period_months and o.deleted_at is null
    ) compared`)
  const { replaced = 0, same = 0 } = rows[0] ?? {}
  return { added: figures.length - replaced - same, replaced, same }
}

/** Whose figures: ours and those published for all, or ours alone. */
const ownersOf = (ctx: Context, whose: FigureQuestion['whose']): string[] =>
  whose === 'ours' ? [workspaceOf(ctx).id] : [workspaceOf(ctx).id, commonWorkspace]

export type FigureQuestion = {
  /** NIS codes. */
  areas: readonly string[]
  /** Everything there is, or only what this workspace brought. */
  whose: 'all' | 'ours'
  /** Which series; all of them when left out. */
  ofSeries?: SQL | undefined
}

const lineColumns = {
  indicator: series.indicator,
  definition: series.definition,
  unit: series.unit,
  kind: series.kind,
  population: series.population,
  breakdown: series.breakdown,
  source: series.source,
}

const figureColumns = {
  id: observations.id,
  version: observations.version,
  seriesId: observations.seriesId,
  workspaceId: observations.workspaceId,
  area: observations.area,
  start: observations.periodStart,
  months: observations.periodMonths,
  value: observations.value,
  missingReason: observations.missingReason,
  flags: observations.flags,
}

/**
 * Figures with their series, oldest first. Which series comes first, and then their figures by a list of them: a
 * database that never counted its rows joins the two by reading every series again for every figure (minutes).
 */
export async function listFigures(
  ctx: Context,
  { areas, whose, ofSeries }: FigureQuestion,
): Promise<Figure[]> {
  const owners = ownersOf(ctx, whose)
  const ours = workspaceOf(ctx).id
  const lines = await ctx.db
    .select({ id: series.id, workspaceId: series.workspaceId, ...lineColumns })
    .from(series)
    .where(and(isOneOf(series.workspaceId, owners), ofSeries))
  const ids = lines.map(({ id }) => id)
  const rows = await ctx.db
    .select(figureColumns)
    .from(observations)
    .where(
      and(
        isOneOf(observations.workspaceId, owners),
        isOneOf(observations.seriesId, ids),
        isOneOf(observations.area, areas),
        isNull(observations.deletedAt),
      ),
    )
    .orderBy(observations.periodStart, observations.area, observations.id)

  const lineOf = new Map(lines.map(({ id, workspaceId, ...line }) => [`${workspaceId} ${id}`, line]))
  return rows.flatMap(({ workspaceId, start, months, value, missingReason, flags, ...rest }): Figure[] => {
    const line = lineOf.get(`${workspaceId} ${rest.seriesId}`)
    if (!line) return []
    const about = { ...rest, ...line, own: workspaceId === ours, period: { start, months }, derived: null }
    return [
      value === null
        ? { ...about, value, missingReason: missingReason ?? 'not-collected', flags }
        : { ...about, value, missingReason: null, flags },
    ]
  })
}
