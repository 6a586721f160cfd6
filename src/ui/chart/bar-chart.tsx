import type { ReactNode } from 'react'
import { barLayout, type Bar } from '#src/ui/chart/bar-layout.ts'
import { drawnLook } from '#src/ui/chart/drawn-look.ts'
import { round } from '#src/ui/chart/shape.tsx'

export type BarChartProps = {
  /** Base of the ids of the texts for screen readers; unique on the page. */
  id: string
  /** What is drawn, for screen readers. The sentence that says what one sees stands above, from the caller. */
  title: string
  bars: readonly Bar[]
  formatValue: (value: number) => string
  /** Said instead of a drawing when no bar has a value. */
  emptyText: ReactNode
}

/** The same for four widths, as lines are drawn; the style sheet shows the one that fits. */
const widths = [272, 380, 500, 700]

/** Bars of areas in one period, from zero: ours heavier and with a dot, a row without a bar where nothing is known. */
export function BarChart({ id, title, bars, formatValue, emptyText }: BarChartProps) {
  if (bars.every(({ value }) => value === null)) return <p>{emptyText}</p>
  return (
    <div className="chart">
      <div role="img" aria-labelledby={`${id}-title`}>
        <span className="visually-hidden" id={`${id}-title`}>
          {title}
        </span>
        {widths.map((width) => (
          <svg
            key={width}
            className={`chart-drawing chart-${width}`}
            viewBox={`0 0 ${width} ${barLayout(bars, width, formatValue).height}`}
            aria-hidden="true"
          >
            <BarMarks bars={bars} width={width} formatValue={formatValue} />
          </svg>
        ))}
      </div>
    </div>
  )
}

type MarksProps = Pick<BarChartProps, 'bars' | 'formatValue'> & { width: number }

/** The same without the sheet around it. */
export function BarMarks({ bars, width, formatValue }: MarksProps) {
  const { rows, zero, height, lineHeight, thick } = barLayout(bars, width, formatValue)
  return (
    <>
      {rows.map(({ key, own, label, bar, text }) => (
        <g key={key} data-own={own || undefined}>
          <text className="chart-label" data-own={own || undefined} {...look(own)}>
            {label.lines.map((line, place) => (
              <tspan key={line} x="0" y={round(label.y + place * lineHeight)}>
                {line}
              </tspan>
            ))}
          </text>
          {bar && (
            <rect
              className="chart-bar"
              {...(own ? drawnLook.ownBar : drawnLook.bar)}
              x={round(bar.from)}
              y={round(bar.y)}
              width={round(bar.to - bar.from)}
              height={thick}
            />
          )}
          {bar && own && (
            <circle
              className="chart-lone"
              {...drawnLook.ownDot}
              cx={round(bar.tip)}
              cy={round(bar.middle)}
              r="8"
            />
          )}
          <text
            className="chart-label"
            data-own={(own && bar !== null) || undefined}
            {...look(own && bar !== null)}
            x={round(text.x)}
            y={round(text.y)}
          >
            {text.text}
          </text>
        </g>
      ))}
      <path className="chart-grid" {...drawnLook.leader} d={`M${round(zero)} 0V${height}`} />
    </>
  )
}

const look = (own: boolean) => (own ? drawnLook.ownLabel : drawnLook.label)
