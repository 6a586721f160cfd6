import { lineLayout } from '#src/ui/chart/line-layout.ts'
import type { LineOptions, LineSeries, LineSize } from '#src/ui/chart/line-layout.ts'
import { ShapeMark, round } from '#src/ui/chart/shape.tsx'

type Layout = ReturnType<typeof lineLayout>
type Drawn = Layout['series'][number]
export type LineDrawingProps = { series: readonly LineSeries[]; size: LineSize; options: LineOptions }

/** One drawing of a line chart at one size. */
export function LineDrawing({ series, size, options }: LineDrawingProps) {
  const layout = lineLayout(series, size, options)
  const others = layout.series.filter(({ own }) => !own)
  const ours = layout.series.filter(({ own }) => own)
  return (
    <svg
      className={`chart-drawing chart-${size.width}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
    >
      <Axes {...layout} />
      {[...others, ...ours].map((one) => (
        <SeriesLine key={one.key} drawn={one} />
      ))}
      {layout.series.map((one) => (
        <SeriesLabel key={one.key} drawn={one} />
      ))}
    </svg>
  )
}

function Axes({ left, right, baseline, yTicks, xTicks }: Layout) {
  return (
    <>
      {yTicks.map(({ y, text }) => (
        <g key={text}>
          <path className="chart-grid" d={`M${round(left)} ${round(y)}H${round(right)}`} />
          <text className="chart-tick" x={round(left - 8)} y={round(y + 5)} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {xTicks.map(({ x, text }) => (
        <text key={text} className="chart-tick" x={round(x)} y={baseline + 24} textAnchor="middle">
          {text}
        </text>
      ))}
    </>
  )
}

function SeriesLine({ drawn: { own, shape, path, lone, end } }: { drawn: Drawn }) {
  return (
    <g className="chart-series" data-own={own || undefined} data-shape={own ? undefined : shape}>
      <path className="chart-line" d={path} />
      {lone.map(({ x, y }) => (
        <circle key={x} className="chart-lone" cx={round(x)} cy={round(y)} r="3" />
      ))}
      {own ? (
        <circle className="chart-lone" cx={round(end.x)} cy={round(end.y)} r="5" />
      ) : (
        <ShapeMark shape={shape} x={end.x} y={end.y} />
      )}
    </g>
  )
}

function SeriesLabel({ drawn: { own, end, label } }: { drawn: Drawn }) {
  const firstLine = label.y - ((label.lines.length - 1) * 18) / 2 + 5
  const moved = Math.abs(label.y - end.y) > 7 || label.x - end.x > 30
  return (
    <>
      {moved && (
        <path
          className="chart-leader"
          d={`M${round(end.x + 8)} ${round(end.y)}L${round(label.x - 3)} ${round(label.y)}`}
        />
      )}
      <text className="chart-label" data-own={own || undefined}>
        {label.lines.map((text, row) => (
          <tspan key={text} x={round(label.x)} y={round(firstLine + row * 18)}>
            {text}
          </tspan>
        ))}
      </text>
    </>
  )
}
