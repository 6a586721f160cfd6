import type { ReactNode } from 'react'
import { drawnLook } from '#src/ui/chart/drawn-look.ts'
import { labelWidth, textSize, wrapped } from '#src/ui/chart/label-width.ts'

export type DrawingFileProps = {
  title: string
  /** The sentence that says what one sees. */
  lead?: string
  /** Under the drawing: period, source, whose boundaries. */
  notes: readonly string[]
  /** "Voorbeeld", where what is drawn was invented. */
  sample?: string
  width: number
  /** Of the drawing alone. */
  height: number
  /** The drawing, from 0,0. */
  children: ReactNode
}

const margin = 24
const [titleSize, titleLine, textLine] = [20, 26, 20]
const fonts = 'Figtree, "Segoe UI", "Helvetica Neue", Arial, sans-serif'

/** Our font is not everywhere, and those that stand in for it are wider. */
const otherFont = 1.15

/** About how wide a text is in a file that is opened elsewhere. */
export const widthInFile = (text: string): number => Math.ceil(labelWidth(text) * otherFont)

type Line = { text: string; y: number }

/** Texts under each other from `top` on, broken where they are too wide. */
function linesOf(texts: readonly string[], width: number, top: number, lineHeight: number): Line[] {
  return texts
    .flatMap((text) => wrapped(text, width / otherFont))
    .map((text, place) => ({ text, y: top + (place + 1) * lineHeight - 6 }))
}

/** A drawing in a file of its own, with everything that must go with it: what it is, what one sees, where it is from. */
export function DrawingFile(props: DrawingFileProps) {
  const { title, lead, notes, sample, width, height, children } = props
  const titles = linesOf([title], (width * textSize) / titleSize, margin, titleLine)
  const underTitle = margin + titles.length * titleLine
  const leads = linesOf(
    [sample, lead].filter((text) => text !== undefined),
    width,
    underTitle,
    textLine,
  )
  const drawnAt = underTitle + leads.length * textLine + 16
  const below = linesOf(notes, width, drawnAt + height + 16, textLine)
  const whole = {
    width: width + margin * 2,
    height: Math.ceil(drawnAt + height + 16 + below.length * textLine + margin),
  }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...whole}
      viewBox={`0 0 ${whole.width} ${whole.height}`}
      fontFamily={fonts}
      fontSize={textSize}
    >
      <title>{title}</title>
      <rect {...whole} fill="#ffffff" />
      <Lines lines={titles} look={drawnLook.title} />
      <Lines lines={leads.slice(0, sample === undefined ? 0 : 1)} look={drawnLook.strong} />
      <Lines lines={leads.slice(sample === undefined ? 0 : 1)} look={drawnLook.text} />
      <g transform={`translate(${margin} ${drawnAt})`}>{children}</g>
      <Lines lines={below} look={drawnLook.text} />
    </svg>
  )
}

function Lines({ lines, look }: { lines: readonly Line[]; look: object }) {
  return lines.map(({ text, y }) => (
    <text key={y} {...look} x={margin} y={y}>
      {text}
    </text>
  ))
}
