import { dashOf, drawnLook } from '#src/ui/chart/drawn-look.ts'
import { lineLayout } from '#src/ui/chart/line-layout.ts'
import type { LineOptions, LineSeries, LineSize } from '#src/ui/chart/line-layout.ts'
import { ShapeMark, round } from '#src/ui/chart/shape.tsx'

type Layout = ReturnType<typeof lineLayout>
type Drawn = Layout['series'][number]
export type LineDrawingProps = { series: readonly LineSeries[]; size: LineSize; options: LineOptions }

/** One drawing of a line chart at one size, on a page. */
export function LineDrawing(props: LineDrawingProps) {
  const { width, height } = props.size
  return (
    <svg className={`chart-drawing chart-${width}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <LineMarks {...props} />
    </svg>
  )
}

/** The same without the sheet around it. */
export function LineMarks({ series, size, options }: LineDrawingProps) {
  const layout = lineLayout(series, size, options)
  const others = layout.series.filter(({ own }) => !own)
  const ours = layout.series.filter(({ own }) => own)
  return (
    <>
      <Axes {...layout} />
      {[...others, ...ours].map((one) => (
        <SeriesLine key={one.key} drawn={one} />
      ))}
      {layout.series.map((one) => (
        <SeriesLabel key={one.key} drawn={one} />
      ))}
    </>
  )
}

function Axes({ left, right, baseline, yTicks, xTicks }: Layout) {
  return (
    <>
      {yTicks.map(({ y, text }) => (
        <g key={text}>
          <path
            className="chart-grid"
            {...drawnLook.grid}
            d={`M${round(left)} ${round(y)}H${round(right)}`}
          />
          <text
            className="chart-tick"
            {...drawnLook.text}
            x={round(left - 8)}
            y={round(y + 5)}
            textAnchor="end"
          >
            {text}
          </text>
        </g>
      ))}
      {xTicks.map(({ x, text }) => (
        <text
          key={text}
          className="chart-tick"
          {...drawnLook.text}
          x={round(x)}
          y={baseline + 24}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  )
}

/** Two strokes across a line. */
const breakMark = 'M-5 6L-1 -6M1 6L5 -6'

function SeriesLine({ drawn: { own, shape, path, lone, breaks, derived, end } }: { drawn: Drawn }) {
  return (
    <g className="chart-series" data-own={own || undefined} data-shape={own ? undefined : shape}>
      <path
        className="chart-line"
        {...(own ? drawnLook.ownLine : drawnLook.line)}
        strokeDasharray={own ? undefined : dashOf[shape]}
        d={path}
      />
      {lone.map(({ x, y }) => (
        <circle
          key={x}
          className="chart-lone"
          {...(own ? drawnLook.ownDot : drawnLook.dot)}
          cx={round(x)}
          cy={round(y)}
          r="3"
        />
      ))}
      {breaks.map(({ x, y }) => (
        <path
          key={x}
          className="chart-break"
          {...(own ? drawnLook.ownBreak : drawnLook.break)}
          d={breakMark}
          transform={`translate(${round(x)} ${round(y)})`}
        />
      ))}
      {own ? (
        <circle className="chart-lone" {...drawnLook.ownDot} cx={round(end.x)} cy={round(end.y)} r="5" />
      ) : (
        <g {...drawnLook.shape}>
          <ShapeMark shape={shape} x={end.x} y={end.y} />
        </g>
      )}
      {derived.map(({ x, y }) => (
        <circle
          key={x}
          className="chart-derived"
          {...(own ? drawnLook.ownDerived : drawnLook.shape)}
          cx={round(x)}
          cy={round(y)}
          r={own ? 4.5 : 3.5}
        />
      ))}
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
          {...drawnLook.leader}
          d={`M${round(end.x + 8)} ${round(end.y)}L${round(label.x - 3)} ${round(label.y)}`}
        />
      )}
      <text
        className="chart-label"
        data-own={own || undefined}
        {...(own ? drawnLook.ownLabel : drawnLook.label)}
      >
        {label.lines.map((text, row) => (
          <tspan key={text} x={round(label.x)} y={round(firstLine + row * 18)}>
            {text}
          </tspan>
        ))}
      </text>
    </>
  )
}
