import { scaleLinear } from 'd3-scale'
import { labelWidth, wrapped } from '#src/ui/chart/label-width.ts'

export type Bar = {
  key: string
  label: string
  /** Ours is marked by its weight, its dot and the word in its label. */
  own?: boolean
  value: number | null
  /** Stands in the place of the bar where there is no value: "niet bekendgemaakt". */
  without?: string
}

const lineHeight = 18
const [thick, gap, labelGap] = [16, 12, 8]
/** Below this width a label stands over its bar instead of beside it. */
const besideFrom = 500
const mostLabel = 0.36

/** Everything that bars draw, in the units of a drawing of this width; its height follows. */
export function barLayout(bars: readonly Bar[], width: number, formatValue: (value: number) => string) {
  const beside = width >= besideFrom
  const labelRoom = beside ? Math.min(width * mostLabel, widestOf(bars)) + labelGap : 0
  const values = bars.flatMap(({ value }) => value ?? [])
  const valueRoom = Math.max(0, ...values.map((value) => labelWidth(formatValue(value), true))) + labelGap * 3
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const x = scaleLinear()
    .domain(low === high ? [0, 1] : [low, high])
    .range([labelRoom, width - valueRoom])

  let top = 2
  const rows = bars.map(({ key, label, own = false, value, without = '' }) => {
    const lines = wrapped(label, beside ? labelRoom - labelGap : width)
    const over = beside ? 0 : lines.length * lineHeight + 2
    const tall = Math.max(thick, beside ? lines.length * lineHeight : 0)
    const middle = top + over + tall / 2
    const firstLine = beside ? middle - ((lines.length - 1) * lineHeight) / 2 + 5 : top + 14
    const [from, to] = value === null ? [x(0), x(0)] : [Math.min(x(0), x(value)), Math.max(x(0), x(value))]
    top += over + tall + gap
    return {
      key,
      own,
      label: { y: firstLine, lines },
      bar: value === null ? null : { from, to, tip: x(value), y: middle - thick / 2, middle },
      text: {
        x: to + (own ? labelGap + 6 : labelGap),
        y: middle + 5,
        text: value === null ? without : formatValue(value),
      },
    }
  })
  return { rows, zero: x(0), height: top, lineHeight, thick }
}

const widestOf = (bars: readonly Bar[]): number =>
  Math.max(0, ...bars.map(({ label, own }) => labelWidth(label, own)))
