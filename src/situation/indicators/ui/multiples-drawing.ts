import type { Area } from '#src/foundation/areas/area.ts'
import { useLocale } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import type { History } from '#src/situation/indicators/history.ts'
import { historyDrawing, type HistoryDrawing } from '#src/situation/indicators/history-drawing.ts'
import type { LineSeries } from '#src/ui/chart/line-layout.ts'

/** A drawing needs a value of ours somewhere. */
export const isDrawable = ({ lines }: History): boolean =>
  lines.some(({ own, figures }) => own && figures.some(({ value }) => value !== null))

/** The areas that ours stands beside in these drawings, each once. */
export const widestAreas = (histories: readonly History[]): Area[] => [
  ...new Set(
    histories
      .filter(isDrawable)
      .flatMap(({ lines }) => lines.filter(({ own }) => !own).map(({ area }) => area)),
  ),
]

const lastValue = ({ points }: LineSeries): number | null =>
  points.findLast(({ value }) => value !== null)?.value ?? null

/** The same drawing as on the page of the indicator, with values at the ends only: their names stand in one key. */
export function useSmallDrawing(history: History): (HistoryDrawing & { ends: string }) | null {
  const locale = useLocale()
  const drawing = historyDrawing(history, locale)
  if (!drawing || !isDrawable(history)) return null
  const ends = drawing.series.flatMap((one) => {
    const value = lastValue(one)
    return value === null ? [] : [`${one.label} ${drawing.formatValue(value)}`]
  })
  return {
    ...drawing,
    ends: presenter(locale).list(ends),
    series: drawing.series.map((one) => ({
      ...one,
      label: '',
      // Too small for a dot at every year; the page of the indicator says what was added up.
      points: one.points.map((point) => ({ ...point, derived: false })),
    })),
  }
}
