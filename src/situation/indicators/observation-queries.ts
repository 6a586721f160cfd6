import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
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

/** What keeping these figures would do, without doing it: two statements, whatever the number. */
export async function differenceFrom(ctx: Context, figures: readonly NewFigure[]): Promise<Difference> {
  const known = await ownSeries(ctx)
  const inKnown = figures.filter((figure) => known.has(seriesKey(figure)))
  const column = <Value>(of: (figure: NewFigure) => Value, type: string): SQL =>
    sql`${sql.param(inKnown.map(of))}::${sql.raw(type)}[]`
  const { rows } = await ctx.db.execute<{ replaced: number; same: number }>(sql`
    select count(*) filter (where differs)::int as replaced, count(*) filter (where not differs)::int as same
    from (
      select (o.value, o.missing_reason, o.flags) is distinct from (i.value, i.missing_reason, i.flags) as differs
      from unnest(
        ${column((figure) => known.get(seriesKey(figure)), 'uuid')}, ${column(({ area }) => area, 'text')},
        ${column(({ period }) => period.start, 'date')}, ${column(({ period }) => period.months, 'int')},
        ${column(({ value }) => value, 'numeric')}, ${column(({ missingReason }) => missingReason, 'text')},
        ${column(({ flags }) => flags, 'text')}
      ) as i (series_id, area, period_start, period_months, value, missing_reason, flags)
      join ${observations} o on o.workspace_id = ${workspaceOf(ctx).id} and o.series_id = i.series_id and o.area = i.area
        and o.period_start = i.period_start and o.period_months = i.period_months and o.deleted_at is null
    ) compared`)
  const { replaced = 0, same = 0 } = rows[0] ?? {}
  return { added: figures.length - replaced - same, replaced, same }
}

/** Our own figures and those published for all. */
export const seenFrom = (ctx: Context): SQL =>
  sql`${observations.workspaceId} in (${workspaceOf(ctx).id}, ${commonWorkspace})`

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
  indicator: series.indicator,
  definition: series.definition,
  unit: series.unit,
  kind: series.kind,
  population: series.population,
  breakdown: series.breakdown,
  source: series.source,
}

/** Figures with their series, as far as `condition` goes, oldest first. */
export async function listFigures(ctx: Context, condition: SQL | undefined): Promise<Figure[]> {
  const rows = await ctx.db
    .select(figureColumns)
    .from(observations)
    .innerJoin(
      series,
      and(eq(series.workspaceId, observations.workspaceId), eq(series.id, observations.seriesId)),
    )
    .where(and(seenFrom(ctx), isNull(observations.deletedAt), condition))
    .orderBy(observations.periodStart, observations.area, observations.id)
  const ours = workspaceOf(ctx).id
  return rows.map(({ workspaceId, start, months, value, missingReason, flags, ...rest }) => ({
    ...rest,
    own: workspaceId === ours,
    period: { start, months },
    ...(value === null
      ? { value, missingReason: missingReason ?? 'not-collected', flags }
      : { value, missingReason: null, flags }),
  }))
}
