import { sql, type SQL } from 'drizzle-orm'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { originOf } from '#src/situation/indicators/municipality-origin.ts'
import { o } from '#src/situation/indicators/observation-queries.ts'
import type { MeasureKind } from '#src/situation/indicators/series.ts'
import { indicators, observations, series } from '#src/situation/indicators/tables.ts'

/** A series, or an indicator that was added: that has no series of its own here. */
type Row = { id: string | null; indicator: string; kind: MeasureKind | null }

/**
 * Of how many indicators a place has a figure, if only the reason why there is none: under its own code, or a count of
 * which all its former parts have one. Two statements, because the overview asks this among much else.
 */
export async function countIndicatorsWithFigures(
  ctx: Context,
  nis: string | null,
): Promise<{ all: number; known: number }> {
  const owners = [workspaceOf(ctx).id, commonWorkspace]
  const { rows } = await ctx.db.execute<Row>(sql`select id, indicator, kind from ${series}
    where ${isOneOf(series.workspaceId, owners)}
    union all
    select null, id::text, null from ${indicators}
    where ${isOneOf(indicators.workspaceId, owners)} and deleted_at is null`)
  const added = rows.filter(({ id }) => id === null).map(({ indicator }) => indicator)
  const codes = new Set([...shippedIndicators.map(({ code }) => code), ...added])
  if (nis === null) return { all: codes.size, known: 0 }

  const { earlierCodes, parts } = originOf(nis)
  const lines = rows.flatMap(({ id, ...line }) =>
    id !== null && codes.has(line.indicator) ? [{ id, ...line }] : [],
  )
  const figuresIn = (areas: readonly string[], ofLines: typeof lines): SQL => sql`select o.series_id
    from ${observations} o
    where ${isOneOf(o.workspaceId, owners)} and ${isOneOf(o.area, areas)} and o.deleted_at is null
      and ${isOneOf(
        o.seriesId,
        ofLines.map(({ id }) => id),
      )}`
  const partCodes = parts.map((part) => part.nis)
  const counts = lines.filter(({ kind }) => kind === 'count')
  const addedUp = sql`union ${figuresIn(partCodes, counts)} and (o.value is not null or o.missing_reason = 'hidden')
    group by o.series_id, o.period_start, o.period_months having count(*) = ${parts.length}::int`
  const found = await ctx.db.execute<{ series_id: string }>(sql`${figuresIn([nis, ...earlierCodes], lines)}
    group by o.series_id ${parts.length > 0 ? addedUp : sql``}`)
  const known = new Set(found.rows.map((row) => row.series_id))
  return {
    all: codes.size,
    known: new Set(lines.flatMap(({ id, indicator }) => (known.has(id) ? [indicator] : []))).size,
  }
}
