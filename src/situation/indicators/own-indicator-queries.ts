import { and, count, eq, isNull } from 'drizzle-orm'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { isOneOf } from '#src/platform/sql.ts'
import { observations, series } from '#src/situation/indicators/tables.ts'

/** How many figures of ours hang on an indicator, of whatever series, area and year. */
export async function countFiguresOf(ctx: Context, indicator: string): Promise<number> {
  const workspaceId = workspaceOf(ctx).id
  const lines = await ctx.db
    .select({ id: series.id })
    .from(series)
    .where(and(eq(series.workspaceId, workspaceId), eq(series.indicator, indicator)))
  const [row] = await ctx.db
    .select({ figures: count() })
    .from(observations)
    .where(
      and(
        eq(observations.workspaceId, workspaceId),
        isOneOf(
          observations.seriesId,
          lines.map(({ id }) => id),
        ),
        isNull(observations.deletedAt),
      ),
    )
  return row?.figures ?? 0
}
