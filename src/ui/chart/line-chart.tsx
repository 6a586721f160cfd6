import type { ReactNode } from 'react'
import { LineDrawing } from '#src/ui/chart/line-drawing.tsx'
import type { LineOptions, LineSeries, LineSize } from '#src/ui/chart/line-layout.ts'

export type LineChartProps = Partial<LineOptions> & {
  /** Base of the ids of the texts for screen readers; unique on the page. */
  id: string
  /** What is drawn, for screen readers. The sentence that says what one sees stands above, from the caller. */
  title: string
  /** First and last figures in words, for screen readers. */
  description?: string
  series: readonly LineSeries[]
  /** Said instead of a drawing when no series has a value. */
  emptyText: ReactNode
}

/**
 * The same chart drawn for four widths; CSS shows the one that fits, so that its text never gets smaller
 * than 14 px and labels stay beside their lines.
 */
const sizes: readonly LineSize[] = [
  { width: 272, height: 260 },
  { width: 380, height: 270 },
  { width: 500, height: 300 },
  { width: 700, height: 340 },
]

/** Lines over time: ours thick, the others thin, labels at their ends, gaps where nothing is known. */
export function LineChart({ id, title, description, series, emptyText, ...options }: LineChartProps) {
  if (!series.some(({ points }) => points.some((point) => point.value !== null))) return <p>{emptyText}</p>
  const { fromZero = true, formatValue = String, formatTick = formatValue } = options
  return (
    <div className="chart">
      <div
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={description === undefined ? undefined : `${id}-description`}
      >
        <span className="visually-hidden" id={`${id}-title`}>
          {title}
        </span>
        {description !== undefined && (
          <span className="visually-hidden" id={`${id}-description`}>
            {description}
          </span>
        )}
        {sizes.map((size) => (
          <LineDrawing
            key={size.width}
            series={series}
            size={size}
            options={{ fromZero, formatValue, formatTick }}
          />
        ))}
      </div>
    </div>
  )
}
