import { LineDrawing } from '#src/ui/chart/line-drawing.tsx'
import type { LineOptions, LineSeries, LineSize } from '#src/ui/chart/line-layout.ts'

export type SmallLineChartProps = LineOptions & {
  /** What is drawn and how it began and ended, for screen readers. */
  title: string
  series: readonly LineSeries[]
}

/** Two widths, so that its text never gets smaller than 14 px. */
const sizes: readonly LineSize[] = [
  { width: 232, height: 150 },
  { width: 320, height: 170 },
]

/** One of many little charts of the same size: values at the ends, the names in one key above all of them. */
export function SmallLineChart({ title, series, ...options }: SmallLineChartProps) {
  return (
    <div className="chart-small" role="img" aria-label={title}>
      {sizes.map((size) => (
        <LineDrawing key={size.width} series={series} size={size} options={options} />
      ))}
    </div>
  )
}
