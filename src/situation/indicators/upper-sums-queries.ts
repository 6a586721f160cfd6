import { sql } from 'drizzle-orm'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { sumOfMunicipalities, type MissingSum } from '#src/situation/indicators/derived-figures.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { codesThroughTime } from '#src/situation/indicators/municipality-origin.ts'
import { o } from '#src/situation/indicators/observation-queries.ts'
import type { Period } from '#src/situation/indicators/period.ts'
import { isOfSeries } from '#src/situation/indicators/shown-figures-queries.ts'
import { observations } from '#src/situation/indicators/tables.ts'

const keyOf = (seriesId: string, { start, months }: Period): string => `${seriesId} ${start} ${months}`

/** The values of one series and period, by the code of the area. */
type Together = {
  series_id: string
  start: string
  months: number
  by_area: Record<string, readonly [value: string, flags: string]>
}

/**
 * Counts of upper areas that are added up from their municipalities, as far as all of them are there. One statement,
 * and none when nothing is missing.
 */
export async function listSums(ctx: Context, missing: readonly MissingSum[]): Promise<Figure[]> {
  const ours = workspaceOf(ctx).id
  const asked = [...new Map(missing.map(({ like }) => [keyOf(like.seriesId, like.period), like])).values()]
  if (asked.length === 0) return []
  const uppers = new Set(missing.map(({ upper }) => upper.nis))
  const areas = [...uppers].flatMap((upper) =>
    belgium.municipalitiesOf(upper).flatMap(({ nis }) => codesThroughTime(nis)),
  )
  const lines = asked.map(({ seriesId, own }) => ({
    id: seriesId,
    workspaceId: own ? ours : commonWorkspace,
  }))
  const starts = asked.map(({ period }) => period.start)
  const { rows } = await ctx.db.execute<Together>(sql`select o.series_id, o.period_start::text as start,
      o.period_months as months, json_object_agg(o.area, json_build_array(o.value::text, o.flags)) as by_area
    from ${observations} o
    where ${isOfSeries(lines)} and ${isOneOf(o.area, areas)}
      and o.period_start = any(${sql.param(starts)}::date[]) and o.deleted_at is null and o.value is not null
    group by o.series_id, o.period_start, o.period_months`)
  const valuesOf = new Map(
    rows.map(({ series_id: id, start, months, by_area: values }) => [
      keyOf(id, { start, months }),
      new Map(Object.entries(values)),
    ]),
  )
  return missing.flatMap(({ upper, like }) => {
    const values =
      valuesOf.get(keyOf(like.seriesId, like.period)) ?? new Map<string, readonly [string, string]>()
    return sumOfMunicipalities(upper, belgium.municipalitiesOf(upper.nis), like, values) ?? []
  })
}
