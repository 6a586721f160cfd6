import type { ReactNode } from 'react'
import { round } from '#src/ui/chart/shape.tsx'
import { barShare, dayShare, type Years } from '#src/ui/chart/time-layout.ts'
import type { TimeBarProps } from '#src/ui/chart/time-bar.tsx'
import { quarterMarks, yearLabels } from '#src/ui/chart/timeline-layout.ts'

const marksId = 'timeline-marks'
const todayId = 'timeline-today'
const percent = (share: number): string => `${round(share)}%`

type MarksProps = { years: Years; today: string }

/**
 * Years, quarters and today, drawn once and shown behind every bar of the timeline: hundreds of bars with lines of their
 * own would be a page of lines.
 */
export function TimelineMarks({ years, today }: MarksProps) {
  const place = percent(dayShare(today, years))
  const isShown = today >= `${years.first}` && today < `${years.last + 1}`
  return (
    <svg className="timeline-marks" width="0" height="0" aria-hidden="true">
      <defs>
        <g id={marksId}>
          {quarterMarks(years).map(({ share, quarter }) => (
            <line
              key={share}
              className={quarter === 1 ? 'time-year' : 'time-quarter'}
              x1={percent(share)}
              x2={percent(share)}
              y1="0"
              y2="100%"
            />
          ))}
        </g>
        <g id={todayId}>
          {isShown && <line className="time-today" x1={place} x2={place} y1="0" y2="100%" />}
        </g>
      </defs>
    </svg>
  )
}

type BarProps = Omit<TimeBarProps, 'today'>

/** The bar of one row, with its period in words. Stands after `TimelineMarks` of the same years. */
export function TimelineBar({ years, start, end, state, period }: BarProps) {
  const bar = barShare(start, end, years)
  return (
    <span className="time">
      <span className="time-words">{period}</span>
      <svg className="time-bar" width="100%" height="22" aria-hidden="true">
        <use href={`#${marksId}`} />
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
        <use href={`#${todayId}`} />
      </svg>
    </span>
  )
}

type ScaleProps = { years: Years; quarterLabel: (quarter: number) => ReactNode }

/** The years above the bars, and the quarters where there is room for them. */
export function TimelineScale({ years, quarterLabel }: ScaleProps) {
  const quarters = years.last - years.first < 3 ? quarterMarks(years).filter(({ isEnd }) => !isEnd) : []
  return (
    <svg className="time-scale" width="100%" height={quarters.length > 0 ? 42 : 21} aria-hidden="true">
      {yearLabels(years).map(({ share, text }) => (
        <text key={text} className="chart-tick" x={percent(share)} y="15">
          {text}
        </text>
      ))}
      {quarters.map(({ share, quarter }) => (
        <text key={share} className="chart-tick" x={percent(share)} y="36">
          {quarterLabel(quarter)}
        </text>
      ))}
    </svg>
  )
}
