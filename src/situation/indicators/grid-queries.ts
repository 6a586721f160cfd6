import { and, eq } from 'drizzle-orm'
import type { Context } from '#src/platform/context.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import { listFigures } from '#src/situation/indicators/observation-queries.ts'
import { periodKey, type Period } from '#src/situation/indicators/period.ts'
import { boundariesOfSource } from '#src/situation/indicators/series.ts'
import { series } from '#src/situation/indicators/tables.ts'

/** One indicator in the grid: the own series that it shows, and what that holds for the period. */
export type GridRow = {
  indicator: Indicator
  /** Of the series that was used last; null when there is none yet. */
  source: string | null
  cells: ReadonlyMap<string, Figure>
}

const newest = (figures: readonly Figure[]): Figure | undefined =>
  figures.toSorted((a, b) => (a.period.start < b.period.start ? 1 : -1))[0]

function gridRow(indicator: Indicator, period: Period, figures: readonly Figure[]): GridRow {
  const ofPeriod = figures.filter((figure) => periodKey(figure.period) === periodKey(period))
  const chosen = newest(ofPeriod) ?? newest(figures)
  const cells = ofPeriod.filter((figure) => figure.seriesId === chosen?.seriesId)
  return {
    indicator,
    source: chosen?.source ?? null,
    cells: new Map(cells.map((figure) => [figure.area, figure])),
  }
}

/** Our own figures of one period in these areas, by indicator: what people type over. */
export async function listGridRows(
  ctx: Context,
  areas: readonly string[],
  period: Period,
): Promise<GridRow[]> {
  const [indicators, figures] = await Promise.all([
    listIndicators(ctx),
    listFigures(ctx, {
      areas,
      whose: 'ours',
      ofSeries: and(
        eq(series.definition, ''),
        eq(series.population, ''),
        eq(series.breakdown, ''),
        eq(series.geography, boundariesOfSource),
      ),
    }),
  ])
  const perIndicator = Map.groupBy(figures, (figure) => figure.indicator)
  return indicators.map((indicator) => {
    const own = perIndicator.get(indicator.code) ?? []
    return gridRow(
      indicator,
      period,
      own.filter(({ unit, kind }) => unit === indicator.unit && kind === indicator.kind),
    )
  })
}
