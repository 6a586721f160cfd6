import type { ReactNode } from 'react'
import { ShapeMark, round } from '#src/ui/chart/shape.tsx'
import type { Shape } from '#src/ui/chart/shape.tsx'
import { stripLayout, stripWidth } from '#src/ui/chart/strip-layout.ts'
import type { StripOther } from '#src/ui/chart/strip-layout.ts'

export type ComparisonStripProps = {
  /** The comparison in words, for screen readers: "Klaverbeke 17,4 %, arrondissement 12,1 %, …". */
  label: string
  own: number | null
  others: readonly StripOther[]
  /** Left and right end of the line; around the values unless told. */
  domain?: readonly [number, number]
  /** Said instead of a drawing when there is nothing to draw. */
  emptyText?: ReactNode
}

/** Our dot on a line, the range of the others as a band on it, their shapes below: nothing hides anything. */
export function ComparisonStrip({ label, own, others, domain, emptyText }: ComparisonStripProps) {
  const layout = stripLayout(own, others, domain)
  if (layout.empty) return emptyText === undefined ? null : <span className="cell-note">{emptyText}</span>
  const { line, band, height } = layout
  return (
    <svg
      className="strip"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${stripWidth} ${height}`}
      width={stripWidth}
      height={height}
    >
      <path className="strip-line" d={`M${line.from} ${line.y}H${line.to}`} />
      {band !== null && (
        <path className="strip-band" d={`M${round(band.from)} ${line.y}H${round(band.to)}`} />
      )}
      {layout.own !== null && <circle className="strip-own" cx={round(layout.own)} cy={line.y} r="6.5" />}
      {layout.shapes.map(({ key, shape, x, y }) => (
        <ShapeMark key={key} shape={shape} x={x} y={y} />
      ))}
    </svg>
  )
}

export type StripKeyProps = {
  own: ReactNode
  others: readonly { key: string; label: ReactNode; shape: Shape }[]
}

/** Above a table of strips: which mark is whose. */
export function StripKey({ own, others }: StripKeyProps) {
  return (
    <ul className="strip-key">
      <li>
        <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
          <circle className="strip-own" r="6.5" />
        </svg>
        <strong>{own}</strong>
      </li>
      {others.map(({ key, label, shape }) => (
        <li key={key}>
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
            <ShapeMark shape={shape} x={0} y={0} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
