import { Paragraph, TextRun, type HeadingLevel, type IParagraphOptions } from 'docx'

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel]

/** Word refuses the whole file for a sign that XML does not have; the library leaves out all others but these two. */
export const writable = (text: string): string => text.replaceAll(/[\ufffe\uffff]/g, '')

export const run = (
  text: string,
  options: { bold?: boolean; italics?: boolean; break?: number } = {},
): TextRun => new TextRun({ text: writable(text), ...options })

export const heading = (level: Level, text: string): Paragraph =>
  new Paragraph({ heading: level, keepNext: true, children: [run(text)] })

export const paragraph = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [run(text)] })

export const strong = (text: string): Paragraph => new Paragraph({ children: [run(text, { bold: true })] })

export const caption = (text: string): Paragraph => paragraph(text, { style: 'Caption' })

export const bullet = (text: string): Paragraph => paragraph(text, { bullet: { level: 0 } })

/** A source under a line of a list, as far from the margin as its words. */
export const under = (text: string): Paragraph => paragraph(text, { style: 'Caption', indent: { left: 720 } })
