import { Paragraph, Tab, TabStopType, TextRun, type IParagraphOptions } from 'docx'
import type { Fact } from '#src/action/plan/ui/plan-in-words.ts'
import { paragraph, run, writable } from '#src/platform/word/text.ts'
import { paragraphsOf } from '#src/situation/analysis/conclusion.ts'

/** How far the words stand from the margin, in twentieths of a point. */
const indent = 2400
const styles = { large: 'Normal', small: 'Cell' } as const
type Size = keyof typeof styles

/** Small ones stand under a title of their own, which they leave to be the boldest. */
const termIn: Record<Size, (term: string) => TextRun> = {
  large: (term) => run(term, { bold: true }),
  small: (term) => new TextRun({ text: writable(term), color: '444444' }),
}

/** A term and, beside it, its words: as many paragraphs as were written. */
function factLines({ term, words }: Fact, size: Size, keepNext: boolean): Paragraph[] {
  const look: IParagraphOptions = { style: styles[size], spacing: { after: 40 }, keepNext }
  const [first = '', ...others] = paragraphsOf(words)
  return [
    new Paragraph({
      ...look,
      indent: { left: indent, hanging: indent },
      tabStops: [{ type: TabStopType.LEFT, position: indent }],
      children: [termIn[size](term), new TextRun({ children: [new Tab(), writable(first)] })],
    }),
    ...others.map((line) => paragraph(line, { ...look, indent: { left: indent } })),
  ]
}

type Look = {
  size?: Size
  /** On the same sheet as what comes next. */
  keepNext?: boolean
}

export const factParagraphs = (
  facts: readonly Fact[],
  { size = 'large', keepNext = false }: Look = {},
): Paragraph[] => facts.flatMap((fact) => factLines(fact, size, keepNext))
