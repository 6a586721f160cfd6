import type { ReactNode } from 'react'
import { round } from '#src/ui/chart/shape.tsx'
import { barShare, dayShare, yearMarks } from '#src/ui/chart/time-layout.ts'
import type { Years } from '#src/ui/chart/time-layout.ts'

export type TimeBarProps = {
  years: Years
  /** Days as yyyy-mm-dd. */
  start: string | null
  end: string | null
  today: string
  state: 'planned' | 'running' | 'late' | 'done'
  /** The period in words: for screen readers, and shown where the row is a card without the scale above it. */
  period: ReactNode
}

/** A small bar of an action under a scale of years; places are shares, so it fits any width. */
export function TimeBar({ years, start, end, today, state, period }: TimeBarProps) {
  const bar = barShare(start, end, years)
  return (
    <span className="time">
      <span className="time-words">{period}</span>
      <svg className="time-bar" width="100%" height="22" aria-hidden="true">
        {yearMarks(years).map(({ share }) => (
          <line key={share} className="time-year" x1={percent(share)} x2={percent(share)} y1="0" y2="100%" />
        ))}
        {bar !== null && (
          <rect
            className="time-span"
            data-state={state}
            data-open={bar.open || undefined}
            x={percent(bar.from)}
            width={percent(bar.size)}
            y="6"
            height="10"
            rx="5"
          />
        )}
        <line
          className="time-today"
          x1={percent(dayShare(today, years))}
          x2={percent(dayShare(today, years))}
          y1="0"
          y2="100%"
        />
      </svg>
    </span>
  )
}

/** The years above a column of time bars: goes in `head` of that column. */
export function TimeScale({ years }: { years: Years }) {
  return (
    <svg className="time-scale" width="100%" height="21" aria-hidden="true">
      {yearMarks(years).map(
        ({ share, text }) =>
          text !== null && (
            <text key={text} className="chart-tick" x={percent(share)} y="15">
              {text}
            </text>
          ),
      )}
    </svg>
  )
}

function percent(share: number): string {
  return `${round(share)}%`
}
