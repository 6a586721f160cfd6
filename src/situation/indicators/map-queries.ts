import { sql } from 'drizzle-orm'
import type { Area } from '#src/foundation/areas/area.ts'
import { boundariesOf } from '#src/foundation/areas/boundary-queries.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import type { Context } from '#src/platform/context.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { figuresOfToday } from '#src/situation/indicators/derived-figures.ts'
import { measureKey, type Figure } from '#src/situation/indicators/figure.ts'
import { historyOf } from '#src/situation/indicators/history.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { framesAround, type MapFrame } from '#src/situation/indicators/map-frame.ts'
import {
  fullestMeasure,
  municipalitiesAround,
  placesOf,
  shownPeriod,
  type DrawnMap,
  type PeriodCount,
} from '#src/situation/indicators/municipality-map.ts'
import { codesThroughTime } from '#src/situation/indicators/municipality-origin.ts'
import { o } from '#src/situation/indicators/observation-queries.ts'
import { periodKey, type Period } from '#src/situation/indicators/period.ts'
import { getScope, type Scope } from '#src/situation/indicators/queries.ts'
import {
  isOfSeries,
  listFiguresIn,
  listSeries,
  seriesColumns,
  tableOf,
  wholeSeries,
  type SeriesLine,
} from '#src/situation/indicators/shown-figures-queries.ts'
import { observations } from '#src/situation/indicators/tables.ts'

/** What an address asks of a map. */
export type AskedMap = {
  area: string | null
  frame: string | null
  period: Period | null
  seriesId: string | null
}

export type IndicatorMap = Scope & {
  indicator: Indicator
  frames: { frame: MapFrame; area: Area }[]
  /** Newest first. */
  periods: Period[]
  /** Null without an area, and while nobody has a figure. */
  map: DrawnMap | null
}

/** Of how many areas there is a value in each measure and period; one statement. */
async function countPeriods(
  ctx: Context,
  lines: readonly SeriesLine[],
  areas: readonly string[],
): Promise<PeriodCount[]> {
  if (lines.length === 0) return []
  const measures = lines.map(measureKey)
  const { rows } = await ctx.db.execute<{ measure: string; start: string; months: number; known: number }>(
    sql`select s.measure, o.period_start::text as start, o.period_months as months,
      count(distinct o.area) filter (where o.value is not null)::int as known
    from ${tableOf(...seriesColumns(lines), ['text', measures])} as s (id, workspace_id, measure)
    join ${observations} o on o.workspace_id = s.workspace_id and o.series_id = s.id
    where o.deleted_at is null and ${isOfSeries(lines)} and ${isOneOf(o.area, areas)}
    group by s.measure, o.period_start, o.period_months`,
  )
  return rows.map(({ measure, start, months, known }) => ({ measure, period: { start, months }, known }))
}

/** The figure of ours that the page of the indicator shows. */
async function ownFigure(
  ctx: Context,
  indicator: Indicator,
  own: Area,
  lines: readonly SeriesLine[],
  seriesId: string | null,
): Promise<Figure | null> {
  const given = await listFiguresIn(ctx, lines.map(wholeSeries), codesThroughTime(own.nis))
  const alone = { own, others: [], beside: [] }
  return historyOf(indicator, alone, figuresOfToday(own.nis, given), { seriesId }).row.figure
}

/** What lies between the municipalities and the frame, to draw its borders: arrondissements, or provinces. */
function bordersIn({ frame, area }: { frame: MapFrame; area: Area }): string[] {
  const level = frame === 'provincie' ? 'arrondissement' : 'province'
  const inside = belgium.municipalitiesOf(area.nis).flatMap(({ nis }) => belgium.upperAreas(nis))
  return [...new Set(inside.filter((upper) => upper.level === level).map(({ nis }) => nis)), area.nis]
}

/**
 * One indicator on the map: all municipalities of our province or region in one period, in the series that the page of
 * the indicator shows of ours. As many statements for twenty municipalities as for three hundred.
 */
export async function getIndicatorMap(
  ctx: Context,
  indicator: Indicator,
  asked: AskedMap,
): Promise<IndicatorMap> {
  const [scope, lines] = await Promise.all([getScope(ctx, asked.area), listSeries(ctx, [indicator.code])])
  const nothing = { ...scope, indicator, frames: [], periods: [], map: null }
  if (!scope.chosen) return nothing
  const { own } = scope.chosen
  const frames = framesAround(own)
  const frame = frames.find((one) => one.frame === asked.frame) ?? frames[0]
  if (!frame) return nothing

  const municipalities = municipalitiesAround(frame.area, own)
  const codes = municipalities.flatMap(({ nis }) => codesThroughTime(nis))
  const drawnAreas = [...municipalities.map(({ nis }) => nis), ...bordersIn(frame)]
  const [figure, boundaries] = await Promise.all([
    ownFigure(ctx, indicator, own, lines, asked.seriesId),
    boundariesOf(ctx, drawnAreas),
  ])
  // Only where we have no figure does it take all measures to find the one that most places have.
  const ours = figure && measureKey(figure)
  const counts = await countPeriods(
    ctx,
    lines.filter((line) => ours === null || measureKey(line) === ours),
    codes,
  )
  const wanted = ours ?? fullestMeasure(counts)
  const ofMeasure = lines.filter((line) => measureKey(line) === wanted)
  const { periods, period } = shownPeriod(
    counts.filter(({ measure }) => measure === wanted),
    asked.period,
  )
  const [measure] = ofMeasure
  if (!measure || !period) return { ...nothing, frames }
  const spans = ofMeasure.map((line) => ({ line, from: period.start, to: period.start }))
  const figures = await listFiguresIn(ctx, spans, codes)
  const places = placesOf(
    municipalities,
    own,
    figures.filter((one) => periodKey(one.period) === periodKey(period)),
    figure?.seriesId ?? null,
  )
  const borders = bordersIn(frame).flatMap((nis) => boundaries?.paths.get(nis) ?? [])
  return {
    ...scope,
    indicator,
    frames,
    periods,
    map: { own, frame, measure, period, places, boundaries, borders },
  }
}
